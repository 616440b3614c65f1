/// The elements that are open around the records.
struct XMLEnvelope {
    /// An open element.
    private struct Element {
        /// Where its start tag begins in the context.
        var contextStart: Int
        /// Its name as written, in the original's charset.
        var name: [UInt8]
        /// Whether it and all around it fit the records' path.
        var isOnPath: Bool
        /// How many namespace declarations were in force before it.
        var outerNamespaces: Int
        /// Where it begins in the original.
        var line: Int
        var byteOffset: Int
    }

    /// The start tags of the open elements as written, in the original's charset.
    private(set) var context: [UInt8] = []

    private let path: XMLRecordsPath
    private var open: [Element] = []
    private var namespaces: [(prefix: String, name: String)] = []

    /// Makes an empty envelope.
    init(path: XMLRecordsPath) {
        self.path = path
    }

    /// How many elements are open.
    var depth: Int { open.count }
    /// Where the innermost open element begins in the original.
    var innermost: (line: Int, byteOffset: Int)? { open.last.map { ($0.line, $0.byteOffset) } }
    /// Whether an element that begins now may be a record.
    var expectsRecords: Bool { open.count == path.steps.count - 1 && isOnPath }
    /// Whether the innermost open element and all around it fit the records' path.
    var isOnPath: Bool { open.last?.isOnPath ?? true }
    /// Whether every element that ``expectsRecords`` sees is one.
    var takesAnyElement: Bool { path.takesAnyElement }
    /// Whether namespaces decide which element is a record.
    var needsNamespaces: Bool { path.needsNamespaces }

    /// Whether an element that begins now fits the path.
    func fits(_ tag: XMLStartTag) -> Bool {
        guard isOnPath else { return false }
        return path.fits(tag.name, at: open.count) {
            namespaceName(tag.name.prefix ?? "", declared: tag.namespaces)
        }
    }

    /// Takes a start tag that is no record's; `name` and `tag` are in the original's charset.
    mutating func push(_ parsed: XMLStartTag, name: [UInt8], tag: [UInt8], line: Int, byteOffset: Int) {
        let element = Element(
            contextStart: context.count,
            name: name,
            isOnPath: fits(parsed),
            outerNamespaces: namespaces.count,
            line: line,
            byteOffset: byteOffset
        )
        open.append(element)
        namespaces.append(contentsOf: parsed.namespaces)
        context.append(contentsOf: tag)
    }

    /// Takes an end tag; false where no element of this name is innermost.
    mutating func pop(name: [UInt8]) -> Bool {
        guard let element = open.last, element.name == name else { return false }
        open.removeLast()
        namespaces.removeLast(namespaces.count - element.outerNamespaces)
        context.removeLast(context.count - element.contextStart)
        return true
    }

    /// What a prefix stands for in an element that makes these declarations itself.
    private func namespaceName(_ prefix: String, declared: [(prefix: String, name: String)]) -> String? {
        if prefix == "xml" {
            return XMLNamespace.xml
        }
        let declaration = declared.last { $0.prefix == prefix } ?? namespaces.last { $0.prefix == prefix }
        return declaration?.name
    }
}
