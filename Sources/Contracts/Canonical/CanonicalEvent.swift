/// The content of one event, filled by Swift code.
public protocol CanonicalEvent: CanonicalObject {
    /// The event type, as tables name it: `missing-report/1`.
    static var reference: String { get }
}

extension CanonicalEvent {
    /// The event type's schema, for ``AdapterDescription/emits``.
    public static var schema: EventSchema {
        guard let schema = SchemaCatalog.builtIn[reference] else {
            // A broken invariant: the types are generated from the built-in schemas, and a test holds them together.
            preconditionFailure("there is no schema \(reference); the generated types are stale")
        }
        return schema
    }
}
