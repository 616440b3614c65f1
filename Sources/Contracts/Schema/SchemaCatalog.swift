public import Formats

/// The event types of the canonical contract.
public struct SchemaCatalog: Sendable {
    private static let root = "/v1/schemas/"

    private let types: SchemaTypes

    /// The types, by name.
    public var schemas: [EventSchema] { types.all }

    /// Compiles schema documents: those with `x-entity` are event types, the others hold shared definitions.
    ///
    /// - Throws: ``SchemaError`` with every problem of every document.
    public init(documents: [JSONValue]) throws(SchemaError) {
        var problems: [SchemaProblem] = []
        types = SchemaTypes(documents: Self.byPath(documents, &problems))
        _ = types.all
        problems += types.problems
        guard problems.isEmpty else { throw SchemaError(problems: problems) }
    }

    /// Takes documents that are known to compile; each is compiled when it is first asked for.
    init(proven documents: [JSONValue]) {
        var problems: [SchemaProblem] = []
        types = SchemaTypes(documents: Self.byPath(documents, &problems))
        precondition(problems.isEmpty, "documents that are known to compile have addresses: \(problems)")
    }

    /// The type a table names: `missing-report/1`.
    public subscript(reference: String) -> EventSchema? { types[path: Self.root + reference] }

    private static func byPath(_ documents: [JSONValue], _ problems: inout [SchemaProblem]) -> [String: JSONValue] {
        var byPath: [String: JSONValue] = [:]
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
        return byPath
    }

    private static func path(ofID id: String) -> String? {
        guard let scheme = id.firstRange(of: "://") else { return nil }
        let rest = id[scheme.upperBound...]
        guard let slash = rest.firstIndex(of: "/") else { return nil }
        let path = String(rest[slash...].prefix { $0 != "?" && $0 != "#" })
        return path.hasPrefix(root) ? path : nil
    }
}
