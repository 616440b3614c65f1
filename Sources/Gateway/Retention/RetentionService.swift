import Contracts
import Logging
import ServiceLifecycle

/// Forgets originals, dead letters and receipts that are older than the settings say, in small steps.
///
/// An original goes only once it is translated, whatever its age. The data keys go first, so that what still lies
/// somewhere is unreadable from then on.
package struct RetentionService: Service, CustomStringConvertible {
    private static let messagesPerStep = 16
    private static let receiptsPerStep = 64
    private static let keysPerTransaction = 1024
    private static let bytesPerStep = 4 * 1024 * 1024
    private static let day: Int64 = 86_400_000

    let feeds: [Feed]
    let statuses: [String: FeedStatus]
    let bus: any EventBus
    let retention: RetentionSettings
    let clock: WallClock
    let logger: Logger
    /// How often it looks for what has come of age.
    var interval: Duration = .seconds(600)

    /// What the log says of it.
    package var description: String { "retention" }

    package func run() async throws {
        await Recurrence(interval: interval).run {
            try await forgetAll()
        } failed: { error in
            logger.warning("retention waits", metadata: ["reason": "\(error)"])
        }
    }

    /// Forgets everything that is too old by now.
    ///
    /// - Throws: `BusError`; `BinaryFormatError` where something is not what a gateway wrote.
    package func forgetAll() async throws {
        for feed in feeds {
            if case .elsewhere = statuses[feed.id]?.condition { continue }
            if let days = retention.originalDays { try await forgetOriginals(of: feed, before: cutoff(days)) }
            if let days = retention.deadLetterDays { try await forgetDeadLetters(of: feed, before: cutoff(days)) }
        }
        if let days = retention.receiptDays { try await forgetReceipts(before: cutoff(days)) }
    }

    private func cutoff(_ days: Int) -> Int64 {
        let (age, overflows) = Int64(days).multipliedReportingOverflow(by: Self.day)
        return overflows ? .min : clock.now() - age
    }

    private func forgetOriginals(of feed: Feed, before cutoff: Int64) async throws {
        let topic = Topic.raw(feed: feed.id)
        for number in 0..<(try await bus.partitionCount(topic)) {
            let partition = TopicPartition(topic, number)
            let mark = try await SettledMark.read(partition, of: feed.id, on: bus)
            // In a replay, what is still to be read again stays too.
            try await forget(partition, before: cutoff, below: min(mark.highest, mark.next)) {
                [try SlicePlace($0).originalKey]
            }
        }
    }

    private func forgetDeadLetters(of feed: Feed, before cutoff: Int64) async throws {
        let topic = Topic.deadLetter(feed: feed.id)
        for number in 0..<(try await bus.partitionCount(topic)) {
            try await forget(TopicPartition(topic, number), before: cutoff, below: .max) {
                let letter = try DeadLetter($0, feed: feed.id)
                let key = StateKey.deadLetterKey(submission: letter.submission, slice: letter.slice)
                return [key, DeadLetterReplay.key(of: letter.id)]
            }
        }
    }

    /// Forgets the first messages of a partition as far as they are older than `cutoff` and lie below `limit`, and the
    /// state that is of no use without them, above all their data keys.
    private func forget(
        _ partition: TopicPartition,
        before cutoff: Int64,
        below limit: Int64,
        keys: (StoredMessage) throws -> [StateKey]
    ) async throws {
        var next: Int64 = 0
        while true {
            try Task.checkCancellation()
            let old = try await bus.read(
                partition,
                from: next,
                maxMessages: Self.messagesPerStep,
                maxBytes: Self.bytesPerStep
            ).prefix { $0.message.timestamp < cutoff && $0.offset < limit }
            guard let last = old.last else { return }
            try await remove(try old.flatMap(keys)[...])
            try await bus.trim(partition, before: last.offset + 1)
            // Not from the beginning again: a bus may still show what another has trimmed.
            next = last.offset + 1
        }
    }

    /// Receipts are in the order of their submissions' ids, which begin with the time.
    private func forgetReceipts(before cutoff: Int64) async throws {
        var after: [UInt8]?
        while true {
            try Task.checkCancellation()
            let page = try await bus.state(of: .receipts, after: after, limit: Self.receiptsPerStep)
            let old = try page.map { try ReceiptCodec.decodeReceipt($0.value) }.prefix { $0.receivedAt < cutoff }
            var keys: [StateKey] = []
            // What is not done yet stays, and those after it go all the same.
            for receipt in old where receipt.state == .done {
                let accounts = (0..<receipt.slices).map {
                    StateKey.sliceAccount(submission: receipt.submission, slice: $0)
                }
                // The receipt last: where this is broken off, the rest is found by it.
                keys += accounts + [receipt.key]
            }
            for start in stride(from: 0, to: keys.count, by: Self.keysPerTransaction) {
                try await remove(keys[start...].prefix(Self.keysPerTransaction))
            }
            guard let last = page.last, old.count == page.count else { return }
            after = last.key
        }
    }

    private func remove(_ keys: ArraySlice<StateKey>) async throws {
        let state = Dictionary(keys.map { ($0, nil as [UInt8]?) }, uniquingKeysWith: { first, _ in first })
        try await bus.transact(reading: []) { _ in BusTransaction(state: state) }
    }
}
