import Contracts

/// What an operator sees of the feeds and does to them.
public struct FeedControl: Sendable {
    let known: [Feed]
    let statuses: [String: FeedStatus]
    let bus: any EventBus
    let audit: AuditLog

    /// The feeds, in the order of their ids.
    public var feeds: [FeedSummary] {
        known.sorted { $0.id < $1.id }.map(\.current).map { feed in
            let status = statuses[feed.id]
            let condition = status?.condition ?? .running
            let (totals, isSilent) = status?.observed ?? (FeedTotals(), false)
            return FeedSummary(
                id: feed.id,
                title: feed.description.title,
                version: feed.description.version,
                fingerprint: feed.description.fingerprint,
                adapterRefused: feed.slot.refusal,
                isEmergencyClass: feed.isEmergencyClass,
                state: condition.name,
                reason: condition.reason,
                source: totals.source(isSilent: isSilent).rawValue,
                observed: FeedObserved(totals)
            )
        }
    }

    /// Makes a feed wait until it is resumed, over restarts too; its deliveries are still taken.
    ///
    /// - Parameters:
    ///   - feed: its id.
    ///   - statement: who pauses it, and why; both go into the audit log.
    /// - Returns: `false` where there is no such feed here, it stands, or it is of the class `emergency`.
    /// - Throws: `BusError`; the feed goes on then.
    public func pause(_ feed: String, by statement: AuditStatement) async throws -> Bool {
        guard let status = statuses[feed], status.condition.mayPause,
            known.contains(where: { $0.id == feed && !$0.isEmergencyClass })
        else { return false }
        let reason = statement.reason.map { "by \(statement.name): \($0)" } ?? "by \(statement.name)"
        try await record(.feedPaused, feed, statement, pause: FeedPause(reason: reason))
        return status.pause(reason)
    }

    /// Lets a paused feed go on; `false` if there is none that is paused here.
    ///
    /// - Throws: `BusError`; the feed stays paused then.
    public func resume(_ feed: String, by statement: AuditStatement) async throws -> Bool {
        guard let status = statuses[feed], case .paused = status.condition else { return false }
        try await record(.feedResumed, feed, statement, pause: nil)
        return status.resume()
    }

    private func record(
        _ action: AuditAction,
        _ feed: String,
        _ statement: AuditStatement,
        pause: FeedPause?
    ) async throws {
        let (key, audit) = (FeedPause.key(feed), audit)
        try await bus.transact(reading: [audit.key]) { present in
            var transaction = BusTransaction()
            transaction.state.updateValue(pause?.encoded(), forKey: key)
            try audit.append(action, on: AuditObject(feed: feed), by: statement, to: &transaction, present: present)
            return transaction
        }
    }

    /// Reads a feed's originals again with the adapter as it is now, unless there is no such feed, or another gateway
    /// translates it.
    ///
    /// What was published and says the same stays as it is; what a later record overtook is left alone; anything else
    /// goes out as the next revision, and names the event it corrects.
    /// - Parameters:
    ///   - feed: the feed.
    ///   - offsets: by partition, what is read again; all there is of a partition that is not named, if none is.
    ///   - statement: who has it read again, and why; both go into the audit log.
    /// - Returns: whether it has begun.
    /// - Throws: `BusError`.
    public func replay(
        _ feed: String,
        _ offsets: [Int32: Range<Int64>] = [:],
        by statement: AuditStatement
    ) async throws -> Bool {
        guard let status = statuses[feed] else { return false }
        if case .elsewhere = status.condition { return false }
        let fingerprint = known.first { $0.id == feed }?.current.description.fingerprint
        let object = AuditObject(feed: feed, adapter: fingerprint)
        try await audit.record(.feedReplayed, on: object, by: statement)
        let topic = Topic.raw(feed: feed)
        for partition in 0..<(try await bus.partitionCount(topic)) {
            let bounds = try await bus.bounds(TopicPartition(topic, partition))
            let meant = offsets.isEmpty ? bounds : offsets[partition]?.clamped(to: bounds)
            guard let meant, !meant.isEmpty else { continue }
            guard status.restart(partition, meant) else { return false }
        }
        return true
    }
}
