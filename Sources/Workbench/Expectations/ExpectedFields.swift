import Formats

/// The fields that the events of fixtures are expected to have somewhere, but for those that are expected to be unknown.
struct ExpectedFields {
    private var paths: Set<String> = []

    /// Adds the `data` of an event.
    mutating func add(_ data: JSONValue) { add(data, at: "") }

    /// Whether nothing is expected of a field in any event: what comes there is more than is expected, not other.
    func isNew(_ path: String) -> Bool {
        // Elements are the same field whichever they are.
        var plain = ""
        var isLabel = false
        for character in path {
            if character == "[" { isLabel = true }
            if !isLabel { plain.append(character) }
            if character == "]" { isLabel = false }
        }
        return !paths.contains(plain) && !paths.contains { $0.hasPrefix(plain + ".") }
    }

    private mutating func add(_ value: JSONValue, at path: String) {
        switch value {
        case .object(let members):
            guard value["code"]?.stringValue != "unknown" else { return }
            for member in members { add(member.value, at: path.isEmpty ? member.name : "\(path).\(member.name)") }
        case .array(let elements): for element in elements { add(element, at: path) }
        case .string("unknown"): break
        default: paths.insert(path)
        }
    }
}
