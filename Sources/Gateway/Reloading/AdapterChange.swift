public import Contracts

/// What became of an adapter's files while the gateway runs.
public enum AdapterChange: Sendable {
    /// They were written, and are an adapter, checked as a whole; it may be the one that is used.
    case changed(any Adapter)
    /// They hold mistakes: the feed, and what is wrong, a line each.
    case refused(feed: String, problems: [String])
    /// There is an adapter of a feed the gateway did not begin with.
    case new(feed: String)
}
