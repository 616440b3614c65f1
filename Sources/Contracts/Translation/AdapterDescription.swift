public import Formats

/// What an adapter says of itself.
public struct AdapterDescription: Sendable {
    /// The id, which is also the feed's: `in.trackchild`.
    public var id: String
    /// The name for people.
    public var title: String
    /// The version its author gave it.
    public var version: String
    /// The digest of everything that decides its output (table and code lists), 16 hex digits.
    public var fingerprint: String
    /// The country or subdivision whose law applies: `IN`, `VN`, `IN-UK`.
    public var jurisdiction: String
    /// Whether this feed's records are handled before those of others and never paused.
    public var isEmergencyClass: Bool
    /// The ways the feed comes, the first that fits being used.
    public var inputs: [InputDescription]
    /// The source names that show an input fits (a CSV header row).
    public var headerNames: Set<String>
    /// The event types it emits; ``TranslatedEvent/type`` counts into this.
    public var emits: [EventSchema]
    /// The source fields it reads, with their other spellings, to tell a sender of a field by the sender's own name.
    public var layout: RecordLayout

    /// Makes a description.
    public init(
        id: String,
        title: String,
        version: String,
        fingerprint: String,
        jurisdiction: String,
        isEmergencyClass: Bool,
        inputs: [InputDescription],
        headerNames: Set<String>,
        emits: [EventSchema],
        layout: RecordLayout = RecordLayout(fields: [])
    ) {
        self.id = id
        self.title = title
        self.version = version
        self.fingerprint = fingerprint
        self.jurisdiction = jurisdiction
        self.isEmergencyClass = isEmergencyClass
        self.inputs = inputs
        self.headerNames = headerNames
        self.emits = emits
        self.layout = layout
    }
}
