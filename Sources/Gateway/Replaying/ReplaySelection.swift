/// Which dead letters of a feed are meant, page by page.
public struct ReplaySelection: Sendable, Equatable {
    /// The feed.
    public var feed: String
    /// Of this cause only, by its id.
    public var cause: String?
    /// The first offset.
    public var from: Int64
    /// How many letters are looked at, at most.
    public var limit: Int

    /// Of this offset only.
    public var only: Int64?
    /// Below this offset only, so that letters that a replay leaves are not taken up by the same replay.
    public var to: Int64?

    /// Only those that pass with the adapter of now.
    public var passesOnly = false

    /// Makes a selection.
    public init(feed: String, cause: String? = nil, from: Int64 = 0, limit: Int = 500, only: Int64? = nil) {
        self.feed = feed
        self.only = only
        self.cause = cause
        self.from = from
        self.limit = limit
    }

    /// One letter.
    public static func one(_ id: DeadLetterID) -> ReplaySelection {
        ReplaySelection(feed: id.feed, from: id.offset, limit: 1, only: id.offset)
    }
}
