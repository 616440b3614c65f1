import Formats
import Synchronization

/// The event types of some documents, each compiled when it is first asked for: an adapter needs one or two of them, and
/// compiling all takes longer than the rest of a start.
final class SchemaTypes: Sendable {
    private struct State {
        var compiler: SchemaCompiler
        /// By path; `nil` where the document does not compile.
        var compiled: [String: EventSchema?] = [:]
    }

    /// The paths of the documents that are event types, in order.
    private let paths: [String]
    private let documents: [String: JSONValue]
    private let state: Mutex<State>

    /// Takes the documents by path: `/v1/schemas/missing-report/1`.
    init(documents: [String: JSONValue]) {
        self.documents = documents
        paths = documents.filter { $0.value["x-entity"] != nil }.map(\.key).sorted()
        state = Mutex(State(compiler: SchemaCompiler(documents: documents)))
    }

    /// All that compile.
    var all: [EventSchema] { paths.compactMap { self[path: $0] } }

    /// What was found wrong so far.
    var problems: [SchemaProblem] { state.withLock { $0.compiler.problems } }

    /// The type at a path, if there is one and it compiles.
    subscript(path path: String) -> EventSchema? {
        guard let document = documents[path], document["x-entity"] != nil else { return nil }
        return state.withLock { state in
            if let known = state.compiled[path] { return known }
            let schema = state.compiler.compile(document, path: path)
            state.compiled[path] = .some(schema)
            return schema
        }
    }
}
