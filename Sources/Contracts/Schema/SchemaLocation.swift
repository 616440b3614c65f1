/// A place in a schema document.
struct SchemaLocation {
    /// The document, as ``SchemaProblem/document`` names it.
    var document: String
    /// The JSON pointer.
    var pointer = ""

    /// The place of a member or element below it.
    func appending(_ step: String) -> SchemaLocation {
        SchemaLocation(document: document, pointer: pointer + "/" + Self.escape(step))
    }

    /// A step of a JSON pointer, escaped as RFC 6901 asks.
    static func escape(_ step: String) -> String {
        guard step.utf8.contains(where: { $0 == UInt8(ascii: "~") || $0 == UInt8(ascii: "/") }) else { return step }
        return step.reduce(into: "") { text, character in
            switch character {
            case "~": text += "~0"
            case "/": text += "~1"
            default: text.append(character)
            }
        }
    }
}
