import Contracts

/// What an operator sees of the feeds and does to them.
public struct FeedControl: Sendable {
    let known: [Feed]
    let statuses: [String: FeedStatus]
    let bus: any EventBus

    /// The feeds, in the order of their ids.
    public var feeds: [FeedSummary] {
        known.sorted { $0.id < $1.id }.map { feed in
            let condition = statuses[feed.id]?.condition ?? .running
            return FeedSummary(
                id: feed.id,
                title: feed.description.title,
                version: feed.description.version,
                fingerprint: feed.description.fingerprint,
                isEmergencyClass: feed.isEmergencyClass,
                state: condition.name,
                reason: condition.reason
            )
        }
    }

    /// Lets a paused feed go on; `false` if there is none that is paused here.
    public func resume(_ feed: String) -> Bool { statuses[feed]?.resume() ?? false }

    /// Reads a feed's originals again from the first there is, with the adapter as it is now; `false` if there is no
    /// such feed, or another gateway translates it.
    ///
    /// What was published and says the same stays as it is; what a later record overtook is left alone.
    /// - Throws: `BusError`.
    public func replay(_ feed: String) async throws -> Bool {
        guard let status = statuses[feed] else { return false }
        let topic = Topic.raw(feed: feed)
        for partition in 0..<(try await bus.partitionCount(topic)) {
            let first = try await bus.bounds(TopicPartition(topic, partition)).lowerBound
            guard status.restart(partition, from: first) else { return false }
        }
        return true
    }
}
