import Contracts
import Formats
import Logging
import ServiceLifecycle

/// Watches the feeds this gateway translates: tells what came of each since the last report, and publishes a
/// `source-health/1` event at the end of every window of a feed whose settings say how often it is expected.
package struct HealthReporter: Service, CustomStringConvertible {
    private static let receiptsPerRead = 256

    let feeds: [Feed]
    let statuses: [String: FeedStatus]
    let bus: any EventBus
    let keys: TranslationKeys
    let schemaBase: String
    let clock: WallClock
    let logger: Logger
    /// How often it looks.
    var interval: Duration = .seconds(5)

    private let faults = HealthFaults()

    /// What the log says of it.
    package var description: String { "source health" }

    package func run() async throws {
        // What fails is told feed by feed, and the next look tells the same.
        await Recurrence(interval: interval).run(lookAround) { _ in }
    }

    /// Looks at every feed once.
    package func lookAround() async {
        for feed in feeds {
            do {
                try await look(at: feed)
                faults.clear(feed.id)
            } catch {
                // The next look tells the same.
                let level: Logger.Level = Self.passes(error) || !faults.note(feed.id) ? .debug : .warning
                logger.log(
                    level: level,
                    "source health waits",
                    metadata: ["feed": "\(feed.id)", "reason": "\(error)"]
                )
            }
        }
    }

    /// Whether a failure ends by itself: with the bus away, with the feed at another gateway, or with this one.
    private static func passes(_ error: any Error) -> Bool {
        guard let error = error as? BusError else { return error is CancellationError }
        return error.isRetriable || error.code == .revoked || error.code == .closed
    }

    private func look(at feed: Feed) async throws {
        guard let status = statuses[feed.id] else { return }
        if case .elsewhere = status.condition { return }
        let present = try await bus.state([FeedTotals.key(feed.id), HealthWindow.key(feed.id)])
        let totals = try FeedTotals(decoding: present[FeedTotals.key(feed.id)])
        let window = try present[HealthWindow.key(feed.id)].map { try HealthWindow(decoding: $0) }
        let since = totals.since(window?.totals ?? FeedTotals())
        status.observe(since, isSilent: isSilent(feed, totals, window))
        guard let cadence = feed.settings.cadence?.inMilliseconds, cadence > 0 else { return }
        let start = HealthWindow.start(at: clock.now(), cadence: cadence)
        guard let window else {
            // What came before is of a window that nobody watched from its beginning.
            try await begin(HealthWindow(start: start, totals: totals), of: feed)
            return
        }
        if start > window.start { try await report(window, until: start, of: feed) }
    }

    /// Whether nothing has come for longer than it should take.
    private func isSilent(_ feed: Feed, _ totals: FeedTotals, _ window: HealthWindow?) -> Bool {
        guard let cadence = feed.settings.cadence?.inMilliseconds, let window else { return false }
        return clock.now() - (totals.lastReceivedAt > 0 ? totals.lastReceivedAt : window.start) > cadence
    }

    private func begin(_ window: HealthWindow, of feed: Feed) async throws {
        let key = HealthWindow.key(feed.id)
        try await bus.transact(owning: feed.id, reading: [key]) { present in
            present[key] == nil ? BusTransaction(state: [key: window.encoded()]) : BusTransaction()
        }
    }

    /// Publishes what came in a window, and begins the next, in one transaction.
    private func report(_ window: HealthWindow, until end: Int64, of feed: Feed) async throws {
        let empty = try await emptyDeliveries(to: feed, from: window.start, until: end)
        let publisher = HealthPublisher(feed: feed, keys: keys, schemaBase: schemaBase)
        let windowKey = HealthWindow.key(feed.id)
        let totalsKey = FeedTotals.key(feed.id)
        let before = window.encoded()
        let mostRejected = feed.settings.pauseAboveRejected ?? 1
        let subject = try publisher.subjectKey(from: window.start, to: end)
        try await bus.transact(owning: feed.id, reading: [windowKey, totalsKey, subject]) { present in
            guard present[windowKey] == before else { return BusTransaction() }
            let totals = try FeedTotals(decoding: present[totalsKey])
            let observation = FeedObservation(
                feed: feed.id,
                from: window.start,
                to: end,
                totals: totals.since(window.totals),
                emptyDeliveries: empty,
                mostRejected: mostRejected
            )
            var transaction = try publisher.transaction(for: observation, present: present)
            transaction.state[windowKey] = HealthWindow(start: end, totals: totals).encoded()
            return transaction
        }
    }

    /// Deliveries without a record; receipts are in the order of time.
    private func emptyDeliveries(to feed: Feed, from start: Int64, until end: Int64) async throws -> Int {
        var count = 0
        var after = SubmissionID.prefix(receivedAt: start)
        while true {
            let page = try await bus.state(of: .receipts, after: after, limit: Self.receiptsPerRead)
            for (_, value) in page {
                let receipt = try ReceiptCodec.decodeReceipt(value)
                guard receipt.receivedAt < end else { return count }
                if receipt.feed == feed.id, receipt.receivedAt >= start, receipt.accounts.framed == 0 { count += 1 }
            }
            guard let last = page.last else { return count }
            after = last.key
        }
    }
}

extension Duration {
    /// The duration in whole milliseconds.
    fileprivate var inMilliseconds: Int64 {
        let (seconds, attoseconds) = components
        return seconds * 1000 + attoseconds / 1_000_000_000_000_000
    }
}
