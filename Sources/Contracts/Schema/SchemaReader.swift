import Formats

/// Reads schema documents into nodes: follows `$ref`, lets the keywords beside it narrow what it refers to, and notes
/// everything that is outside the subset.
struct SchemaReader {
    /// The deepest nesting of schemas that is read; a chain of references that is longer goes in a circle.
    static let depthLimit = 48

    /// The documents by the path of their `$id`: `/v1/schemas/definitions/1`.
    let documents: [String: JSONValue]
    /// What was found wrong so far, each thing once.
    private(set) var problems: [SchemaProblem] = []
    private var known: Set<SchemaProblem> = []
    /// The definitions read so far, by path and name: most are referred to from many places.
    private var definitions: [String: SchemaNode] = [:]

    init(documents: [String: JSONValue]) {
        self.documents = documents
    }

    /// Notes a problem.
    mutating func report(_ location: SchemaLocation, _ expectation: String) {
        let problem = SchemaProblem(document: location.document, pointer: location.pointer, expectation: expectation)
        if known.insert(problem).inserted { problems.append(problem) }
    }

    /// Reads a schema.
    mutating func read(_ value: JSONValue, at location: SchemaLocation) -> SchemaNode {
        narrow(SchemaNode(location: location), by: value, isNarrowing: false, depth: 0)
    }

    /// What a schema becomes under the keywords of another that is written at the same place.
    mutating func narrow(_ base: SchemaNode, by value: JSONValue, isNarrowing: Bool, depth: Int) -> SchemaNode {
        var node = base
        guard case .object(let keywords) = value else {
            report(node.location, "a schema, which is an object")
            return node
        }
        guard depth < Self.depthLimit else {
            report(node.location, "a schema that is not nested without end")
            return node
        }
        var isNarrowing = isNarrowing
        if let reference = value["$ref"] {
            if isNarrowing { report(node.location.appending("$ref"), "no second reference where one is narrowed") }
            node = follow(reference, from: node.location, depth: depth)
            isNarrowing = true
        }
        for keyword in keywords where keyword.name != "$ref" {
            let here = node.location.appending(keyword.name)
            if !Self.shapeless.contains(keyword.name) { node.reference = nil }
            if applyStructure(keyword, to: &node, at: here, isNarrowing: isNarrowing, depth: depth) { continue }
            if applyScalar(keyword, to: &node, at: here) { continue }
            if applyAnnotation(keyword, to: &node, at: here) { continue }
            report(here, "a keyword of the subset (docs/decisions/0003), not \(keyword.name)")
        }
        if value["x-labels"] != nil { checkLabels(of: node) }
        // A list that is narrowed takes the labels of what is left of it with it.
        if value["enum"] != nil { node.labels = node.labels.of(listed(in: node)) }
        return node
    }

    /// The keywords that say something of a member and nothing of its shape.
    private static let shapeless: Set<String> = [
        "description", "x-derived", "x-equivalent", "x-essential", "x-open", "x-sensitivity", "x-unknown",
        "x-when-secret",
    ]

    private mutating func follow(_ reference: JSONValue, from location: SchemaLocation, depth: Int) -> SchemaNode {
        let here = location.appending("$ref")
        guard let text = reference.stringValue, let hash = text.firstIndex(of: "#") else {
            report(here, "a reference such as /v1/schemas/definitions/1#/$defs/name")
            return SchemaNode(location: location)
        }
        let path = hash == text.startIndex ? "/v1/schemas/\(location.document)" : String(text[..<hash])
        let fragment = text[text.index(after: hash)...]
        guard fragment.hasPrefix("/$defs/"), let found = documents[path]?["$defs"]?[String(fragment.dropFirst(7))]
        else {
            report(here, "a definition of a document at hand")
            return SchemaNode(location: location)
        }
        var node = definition(String(fragment.dropFirst(7)), of: path, found, depth: depth)
        node.location = location
        return node
    }

    private mutating func definition(_ name: String, of path: String, _ value: JSONValue, depth: Int) -> SchemaNode {
        let key = "\(path)#\(name)"
        if let known = definitions[key] { return known }
        let target = SchemaLocation(document: Self.name(ofPath: path), pointer: "/$defs/" + SchemaLocation.escape(name))
        var node = narrow(SchemaNode(location: target), by: value, isNarrowing: false, depth: depth + 1)
        node.definition = node.definition ?? name
        node.reference = name
        definitions[key] = node
        return node
    }

    /// The name of a document as problems give it: `definitions/1` for `/v1/schemas/definitions/1`.
    static func name(ofPath path: String) -> String {
        let prefix = "/v1/schemas/"
        return path.hasPrefix(prefix) ? String(path.dropFirst(prefix.count)) : path
    }
}
