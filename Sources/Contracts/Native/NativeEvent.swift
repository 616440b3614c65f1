package import Formats

/// One event as an adapter in Swift says it; the gateway adds what it derives.
public struct NativeEvent: Sendable {
    /// The event type, as tables name it: `missing-report/1`.
    public let reference: String
    /// What happened: the filled members.
    package let members: [JSONValue.Member]
    /// Who it is about.
    public var subject: SubjectID
    /// The source's own version of the record, where it has one: later ones are greater.
    public var version: UInt64?
    /// How urgent it is; one that cannot be read is `within12Hours`.
    public var urgency: Urgency
    /// When the source noted it, as a `when`.
    public var observedAt: String?
    /// What is worth saying of the translation.
    public var issues: [EventIssue]
    /// Why required members are `nil`: a rejection for each, or none for those the source leaves empty.
    public var rejections: [Rejection]
    /// Which source fields a canonical field was made of: `child.sex` of `Sex`; for whoever has the event explained, and read
    /// by nobody else.
    public var sources: [String: [String]]

    /// Makes an event.
    public init(
        _ content: some CanonicalEvent,
        subject: SubjectID,
        version: UInt64? = nil,
        urgency: Urgency = .routine,
        observedAt: String? = nil,
        issues: [EventIssue] = [],
        rejections: [Rejection] = [],
        sources: [String: [String]] = [:]
    ) {
        self.init(
            reference: type(of: content).reference,
            members: content.filledMembers,
            subject: subject,
            version: version,
            urgency: urgency,
            observedAt: observedAt,
            issues: issues,
            rejections: rejections,
            sources: sources
        )
    }

    /// Makes an event of what another program filled; members are checked as those of structs are.
    package init(
        reference: String,
        members: [JSONValue.Member],
        subject: SubjectID,
        version: UInt64? = nil,
        urgency: Urgency = .routine,
        observedAt: String? = nil,
        issues: [EventIssue] = [],
        rejections: [Rejection] = [],
        sources: [String: [String]] = [:]
    ) {
        self.reference = reference
        self.members = members
        self.subject = subject
        self.version = version
        self.urgency = urgency
        self.observedAt = observedAt
        self.issues = issues
        self.rejections = rejections
        self.sources = sources
    }
}
