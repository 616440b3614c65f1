public import Contracts

/// What became of an adapter's files while the gateway runs.
public enum AdapterChange: Sendable {
    /// They are another adapter now, checked as a whole.
    case changed(any Adapter)
    /// They hold mistakes: the feed, and what is wrong, a line each.
    case refused(feed: String, problems: [String])
    /// They are again what the gateway uses, or were touched only.
    case unchanged(feed: String)
    /// There is an adapter of a feed the gateway did not begin with.
    case new(feed: String)
}
