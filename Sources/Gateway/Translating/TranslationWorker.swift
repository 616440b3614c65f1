import Contracts
import Formats
import Logging
import Metrics
import Synchronization

/// Translates one partition of a feed's raw topic, batch by batch, each in one transaction.
struct TranslationWorker: Sendable {
    /// The group under whose name the position is kept.
    static let group = "setu.translate"

    private static let slicesPerBatch = 64
    private static let bytesPerBatch = 512 * 1024

    let feed: Feed
    let partition: TopicPartition
    let bus: any EventBus
    let keys: TranslationKeys
    let assembler: EventAssembler
    let turns: TranslationTurns
    let status: FeedStatus
    let instruments: FeedInstruments
    let logger: Logger
    var backoff = Backoff()

    /// Translates until the task is cancelled or the feed has to stop.
    func run() async {
        do {
            try await work()
        } catch is CancellationError {
            return
        } catch {
            guard !Task.isCancelled else { return }
            // Nothing refused may be lost, so a batch that cannot be settled holds its feed; raw keeps arriving.
            status.stop("\(error)")
            logger.critical("feed stopped", metadata: ["feed": "\(feed.id)", "reason": "\(error)"])
        }
    }

    private func work() async throws {
        let translator = feed.adapter.makeTranslator(keys: keys)
        var next = try await retrying { try await bus.position(group: Self.group, partition) }
        while !Task.isCancelled {
            if let restart = status.takeRestart(partition.partition) { next = restart }
            try await status.waitWhilePaused()
            let stored = try await retrying {
                try await bus.read(
                    partition,
                    from: next,
                    maxMessages: Self.slicesPerBatch,
                    maxBytes: Self.bytesPerBatch
                )
            }
            guard let last = stored.last else {
                instruments.lag.record(0)
                try await wait(from: next)
                continue
            }
            try await turns.take(isEmergency: feed.isEmergencyClass) {
                try await settle(stored, next: last.offset + 1, translator)
            }
            next = last.offset + 1
            instruments.lag.record(stored.count)
        }
    }

    private func settle(_ stored: [StoredMessage], next: Int64, _ translator: any SliceTranslator) async throws {
        let started = ContinuousClock.now
        var slices: [TranslatedSlice] = []
        for message in stored {
            var translated = TranslatedSlice(
                raw: try RawSlice(message, cipher: feed.cipher),
                translation: Translation()
            )
            translator.translate(translated.raw.slice, into: &translated.translation)
            slices.append(translated)
        }
        let tally = try await commit(slices, next: next)
        instruments.settled(tally, feed: feed, seconds: (ContinuousClock.now - started).inSeconds)
        if let reason = status.note(tally, of: feed) {
            logger.error("feed paused", metadata: ["feed": "\(feed.id)", "reason": "\(reason)"])
        }
    }

    private func commit(_ slices: [TranslatedSlice], next: Int64) async throws -> Tally {
        // Whatever lies before it was settled once, so meeting it again is a replay.
        let mark = StateKey(.settled, Array("\(feed.id)/\(partition.partition)".utf8))
        let outcome = CommittedTally()
        let keys = Settlement.keys(slices, feed: feed) + [mark]
        _ = try await retrying {
            try await bus.transact(reading: keys) { [feed, assembler, partition] present in
                let settledBefore = try present[mark].map { try decodeOffset($0) } ?? 0
                var settlement = Settlement(
                    feed: feed,
                    assembler: assembler,
                    settledBefore: settledBefore,
                    present: present
                )
                for slice in slices {
                    try settlement.settle(slice)
                }
                settlement.finish(group: Self.group, partition: partition, next: next)
                outcome.set(settlement.tally)
                var transaction = settlement.transaction
                transaction.state[mark] = encodeOffset(max(next, settledBefore))
                return transaction
            }
        }
        return outcome.value
    }

    private func wait(from offset: Int64) async throws {
        do {
            try await bus.waitForMessages(partition, from: offset, timeout: .seconds(1))
        } catch let error as BusError where error.isRetriable {
            try await Task.sleep(for: backoff.delay(after: 2))
        }
    }

    private func retrying<Result>(_ body: () async throws -> Result) async throws -> Result {
        let result = try await backoff.retrying(
            onRetry: { error in
                instruments.busRetries.increment()
                status.busIsAway(error.description)
            },
            body
        )
        status.busIsBack()
        return result
    }
}

/// Carries what the last call of a transaction's body counted out of it.
private final class CommittedTally: Sendable {
    private let tally = Mutex(Tally())

    var value: Tally { tally.withLock { $0 } }

    func set(_ value: Tally) {
        tally.withLock { $0 = value }
    }
}

private func encodeOffset(_ offset: Int64) -> [UInt8] {
    var writer = BinaryWriter()
    writer.signed(offset)
    return writer.bytes
}

private func decodeOffset(_ bytes: [UInt8]) throws -> Int64 {
    var reader = BinaryReader(bytes)
    return try reader.signed()
}

extension Duration {
    /// The duration in seconds.
    var inSeconds: Double {
        let (seconds, attoseconds) = components
        return Double(seconds) + Double(attoseconds) / 1e18
    }
}
