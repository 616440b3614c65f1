import Contracts
import Synchronization

/// Slows the receiving of a feed whose translation falls behind, and refuses when it is too far behind.
///
/// A feed of the class `emergency` is neither slowed nor refused, and one that is paused or stopped only collects what
/// waits for its operator.
final class FeedBacklog: Sendable {
    /// How long a count of what waits is good for.
    private static let freshness = Duration.milliseconds(200)
    /// How long a delivery is held up at most while there is still room.
    private static let longestDelay = Duration.seconds(2)

    private let bus: any EventBus
    private let statuses: [String: FeedStatus]
    private let limits: ReceivingLimits
    private let counts = Mutex<[String: (at: ContinuousClock.Instant, slices: Int64)]>([:])

    init(bus: any EventBus, statuses: [String: FeedStatus], limits: ReceivingLimits) {
        self.bus = bus
        self.statuses = statuses
        self.limits = limits
    }

    /// Waits until there is room for a delivery.
    ///
    /// - Throws: ``SubmissionError`` with the code `OVERLOADED` where there is none for some time; ``BusError``.
    func admit(_ feed: Feed) async throws {
        let started = ContinuousClock.now
        let most = Int64(limits.untranslatedSlices)
        while isBound(feed) {
            let waiting = try await slices(of: feed)
            if waiting < most {
                let share = Double(waiting - most / 2) / Double(max(1, most - most / 2))
                if share > 0 { try await Task.sleep(for: Self.longestDelay * share) }
                return
            }
            guard ContinuousClock.now - started < limits.backlogPatience else {
                throw SubmissionError(.overloaded, "what was delivered before to be translated first")
            }
            try await Task.sleep(for: Self.freshness)
        }
    }

    private func isBound(_ feed: Feed) -> Bool {
        guard !feed.isEmergencyClass else { return false }
        switch statuses[feed.id]?.condition {
        case .paused, .stopped: return false
        default: return true
        }
    }

    /// How many slices of a feed wait to be translated, about: a cluster's marks of transactions count too.
    private func slices(of feed: Feed) async throws -> Int64 {
        if let count = counts.withLock({ $0[feed.id] }), ContinuousClock.now - count.at < Self.freshness {
            return count.slices
        }
        var slices: Int64 = 0
        for number in 0..<feed.settings.partitions {
            let partition = TopicPartition(.raw(feed: feed.id), number)
            let mark = try await SettledMark.read(partition, of: feed.id, on: bus)
            // A replay goes over what was translated once: that is no backlog.
            slices += max(0, try await bus.bounds(partition).upperBound - mark.highest)
        }
        let count = slices
        counts.withLock { $0[feed.id] = (.now, count) }
        return count
    }
}
