/// One event type of the canonical contract, compiled from its `*.schema.json`.
public final class EventSchema: Sendable {
    /// The type's name: `missing-report`.
    public let name: String
    /// The major version; a new one is a new topic.
    public let major: Int
    /// The entity in subjects: `missing` in `urn:cpg:in:trackchild:missing:<token>` (`x-entity`).
    public let entity: String
    /// What the type is, in a few words.
    public let title: String
    /// What the type is, in a few sentences.
    public let summary: String
    /// The shape of `data`.
    public let root: ObjectSchema
    /// The general classes that secret categories show as in lower views, in the order ``Segment/detail`` counts.
    public let generalClasses: [String]
    /// The examples in the schema, each a JSON text.
    public let examples: [[UInt8]]

    /// Makes a compiled schema.
    public init(
        name: String,
        major: Int,
        entity: String,
        title: String,
        summary: String,
        root: ObjectSchema,
        generalClasses: [String],
        examples: [[UInt8]]
    ) {
        self.name = name
        self.major = major
        self.entity = entity
        self.title = title
        self.summary = summary
        self.root = root
        self.generalClasses = generalClasses
        self.examples = examples
    }

    /// The name tables use: `missing-report/1`.
    public var reference: String { "\(name)/\(major)" }
    /// The CloudEvents type: `child-protection.missing-report.v1`.
    public var eventType: String { "child-protection.\(name).v\(major)" }
}
