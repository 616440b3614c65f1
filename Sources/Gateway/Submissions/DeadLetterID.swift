/// The id of a dead letter as a person types it: feed and offset, `in.trackchild/12`.
public struct DeadLetterID: Sendable, Hashable, CustomStringConvertible {
    /// The feed.
    public var feed: String
    /// The offset on its dead-letter topic.
    public var offset: Int64

    /// Makes an id.
    public init(feed: String, offset: Int64) {
        self.feed = feed
        self.offset = offset
    }

    /// Reads an id; `nil` where the text is none.
    public init?(_ text: String) {
        let parts = text.split(separator: "/", omittingEmptySubsequences: false)
        guard parts.count == 2, !parts[0].isEmpty, let offset = Int64(parts[1]), offset >= 0 else { return nil }
        self.init(feed: String(parts[0]), offset: offset)
    }

    /// Feed and offset.
    public var description: String { "\(feed)/\(offset)" }
}
