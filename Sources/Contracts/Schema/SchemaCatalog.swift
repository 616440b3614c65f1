public import Formats

/// The event types of the canonical contract.
public struct SchemaCatalog: Sendable {
    /// The types, by name.
    public let schemas: [EventSchema]

    /// Compiles schema documents: those with `x-entity` are event types, the others hold shared definitions.
    ///
    /// - Throws: ``SchemaError`` with every problem of every document.
    public init(documents: [JSONValue]) throws(SchemaError) {
        var byPath: [String: JSONValue] = [:]
        var problems: [SchemaProblem] = []
        for (index, document) in documents.enumerated() {
            let name = "document \(index)"
            guard let path = document["$id"]?.stringValue.flatMap(Self.path) else {
                let expectation = "an address that ends in /v1/schemas/<name>/<major>"
                problems.append(SchemaProblem(document: name, pointer: "/$id", expectation: expectation))
                continue
            }
            if byPath.updateValue(document, forKey: path) != nil {
                problems.append(SchemaProblem(document: name, pointer: "/$id", expectation: "an $id of its own"))
            }
        }
        var compiler = SchemaCompiler(documents: byPath)
        schemas = byPath.sorted { $0.key < $1.key }
            .filter { $0.value["x-entity"] != nil }
            .compactMap { compiler.compile($0.value, path: $0.key) }
        problems += compiler.problems
        guard problems.isEmpty else { throw SchemaError(problems: problems) }
    }

    /// The type a table names: `missing-report/1`.
    public subscript(reference: String) -> EventSchema? {
        schemas.first { $0.reference == reference }
    }

    private static func path(ofID id: String) -> String? {
        guard let scheme = id.firstRange(of: "://") else { return nil }
        let rest = id[scheme.upperBound...]
        guard let slash = rest.firstIndex(of: "/") else { return nil }
        let path = String(rest[slash...].prefix { $0 != "?" && $0 != "#" })
        return path.hasPrefix("/v1/schemas/") ? path : nil
    }
}
