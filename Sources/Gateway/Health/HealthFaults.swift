import Synchronization

/// Of which feeds the log says that they cannot be watched, so that it says it once.
final class HealthFaults: Sendable {
    private let feeds = Mutex<Set<String>>([])

    /// Notes a fault; `true` where it is the first of the feed since all was well with it.
    func note(_ feed: String) -> Bool { feeds.withLock { $0.insert(feed).inserted } }

    /// Notes that all is well with a feed.
    func clear(_ feed: String) {
        _ = feeds.withLock { $0.remove(feed) }
    }
}
