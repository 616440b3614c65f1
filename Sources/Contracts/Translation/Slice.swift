public import Formats

/// A slice of a submission on its way from receiving to translating.
public struct Slice: Sendable, Equatable {
    /// The feed, which is also its adapter: `in.trackchild`.
    public var feed: String
    /// The submission's id.
    public var submission: String
    /// When the submission was received, milliseconds since 1970-01-01 UTC: the only time a translation knows.
    public var receivedAt: Int64
    /// The bytes and what was read before them.
    public var framed: FramedSlice

    /// Makes a slice.
    public init(feed: String, submission: String, receivedAt: Int64, framed: FramedSlice) {
        self.feed = feed
        self.submission = submission
        self.receivedAt = receivedAt
        self.framed = framed
    }

    /// The latest time that a record can tell and that can be past, milliseconds since 1970-01-01 UTC: a day after receipt,
    /// for days begin elsewhere earlier and clocks of senders go wrong by minutes.
    package var horizon: Int64 { receivedAt.addingReportingOverflow(86_400_000).partialValue }
}
