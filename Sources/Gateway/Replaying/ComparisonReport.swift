public import Formats

/// What another adapter makes of the same originals, counted.
public struct ComparisonReport: Sendable {
    /// What changes of the events of one type.
    public struct TypeChanges: Sendable {
        /// Events with the same content.
        public var unchanged = 0
        /// Events of the same subject with other content.
        public var changed = 0
        /// Events that only the other adapter emits.
        public var new = 0
        /// Events that only the present adapter emits.
        public var gone = 0
        /// By dotted path, list positions left out: what changes of the changed ones.
        public var fields: [String: FieldChanges] = [:]
    }

    /// What changes of one field.
    public struct FieldChanges: Sendable {
        /// How many examples are kept.
        static let mostExamples = 3

        /// In how many events.
        public var events = 0
        /// Values before and after as JSON, of fields that everyone may see; none of others.
        public var examples: [(before: JSONValue?, after: JSONValue?)] = []
    }

    /// How many fields of a type are told apart.
    static let mostFields = 1000

    /// Slices of the raw topic that were read.
    public var slices = 0
    /// Slices whose originals were erased or have expired.
    public var erased = 0
    /// Records in them.
    public var records = 0
    /// Records that were refused and pass now.
    public var newlyPassing = 0
    /// Records that passed and are refused now.
    public var newlyRejected = 0
    /// The codes for which they are, and how often.
    public var rejectedFor: [String: Int] = [:]
    /// What changes, by event type (`missing-report/1`).
    public var types: [String: TypeChanges] = [:]

    /// Begins with nothing.
    public init() {}

    /// The report as JSON.
    public var json: JSONValue {
        .members([
            ("slices", .integer(slices)),
            ("slicesErased", .integer(erased)),
            ("records", .integer(records)),
            ("newlyPassing", .integer(newlyPassing)),
            ("newlyRejected", .integer(newlyRejected)),
            (
                "rejectedFor",
                .members(rejectedFor.sorted { $0.key < $1.key }.map { ($0.key, .integer($0.value)) })
            ),
            ("types", .members(types.sorted { $0.key < $1.key }.map { ($0.key, $0.value.json) })),
        ])
    }
}

extension ComparisonReport.TypeChanges {
    /// The changes as JSON.
    fileprivate var json: JSONValue {
        .members([
            ("unchanged", .integer(unchanged)),
            ("changed", .integer(changed)),
            ("new", .integer(new)),
            ("noLonger", .integer(gone)),
            ("fields", .members(fields.sorted { $0.key < $1.key }.map { ($0.key, $0.value.json) })),
        ])
    }
}

extension ComparisonReport.FieldChanges {
    /// The changes as JSON.
    fileprivate var json: JSONValue {
        let examples = examples.map { example -> JSONValue in
            ["before": example.before ?? .null, "after": example.after ?? .null]
        }
        return .members([
            ("events", .integer(events)), ("examples", examples.isEmpty ? nil : .array(examples)),
        ])
    }
}
