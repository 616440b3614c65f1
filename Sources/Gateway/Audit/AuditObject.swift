/// What a deed was done to; never a value of a record.
public struct AuditObject: Sendable, Equatable {
    /// The feed.
    public var feed: String?
    /// The offsets on the feed's topic, where they were named one by one.
    public var offsets: [Int64]
    /// The submission.
    public var submission: String?
    /// The token of the subject, as `ce_subject` ends with it.
    public var subject: String?
    /// The cause that dead letters share.
    public var cause: String?
    /// The fingerprint of the adapter it was done with.
    public var adapter: String?
    /// How many records it was done to, where they were not named one by one.
    public var count: Int?

    /// Makes an object.
    public init(
        feed: String? = nil,
        offsets: [Int64] = [],
        submission: String? = nil,
        subject: String? = nil,
        cause: String? = nil,
        adapter: String? = nil,
        count: Int? = nil
    ) {
        self.feed = feed
        self.offsets = offsets
        self.submission = submission
        self.subject = subject
        self.cause = cause
        self.adapter = adapter
        self.count = count
    }
}
