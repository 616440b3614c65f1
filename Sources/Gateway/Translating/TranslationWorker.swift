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

    private var originals: OriginalReader { OriginalReader(cipher: feed.cipher, bus: bus) }

    /// Translates until the task is cancelled or the feed has to stop.
    func run() async {
        defer { instruments.lag.record(0) }
        while !Task.isCancelled {
            do {
                try await work()
            } catch let error as BusError where error.code == .revoked {
                // Its task is cancelled soon if the partition is another's now; else it begins where that one ended.
                try? await Task.sleep(for: backoff.delay(after: 3))
            } catch is CancellationError {
                return
            } catch {
                guard !Task.isCancelled else { return }
                // Nothing refused may be lost, so a batch that cannot be settled holds its feed; raw keeps arriving.
                status.stop("\(error)")
                logger.critical("feed stopped", metadata: ["feed": "\(feed.id)", "reason": "\(error)"])
                return
            }
        }
    }

    private func work() async throws {
        var translator = FeedTranslator(feed, keys: keys)
        let key = SettledMark.key(partition, of: feed.id)
        // Not the group's position: a cluster forgets that when nobody worked for a week.
        let pauseKey = FeedPause.key(feed.id)
        let state = try await retrying { try await bus.state([key, pauseKey]) }
        if !feed.isEmergencyClass, let pause = state[pauseKey] {
            _ = status.pause(try FeedPause(decoding: pause).reason)
        }
        var mark = try SettledMark(decoding: state[key])
        var next = mark.next
        var replayEnd: Int64?
        try await compareSnapshots()
        while !Task.isCancelled {
            if let replay = status.takeRestart(partition.partition) {
                // Never past what was not translated yet.
                next = min(replay.lowerBound, mark.highest)
                replayEnd = replay.upperBound
            }
            if let end = replayEnd, next >= min(end, mark.highest) {
                next = max(next, mark.highest)
                replayEnd = nil
            }
            try await status.waitWhilePaused()
            let stored = try await retrying {
                try await bus.read(
                    partition,
                    from: next,
                    maxMessages: min(Self.slicesPerBatch, Int(clamping: (replayEnd ?? .max) - next)),
                    maxBytes: Self.bytesPerBatch
                )
            }
            guard let last = stored.last else {
                replayEnd = nil
                instruments.lag.record(0)
                try await wait(from: next)
                continue
            }
            next = last.offset + 1
            let tally: Tally
            translator.takeUpChanges()
            let present = translator
            // What waits for another program takes no turn from feeds that work.
            let ready = present.feed.adapter.waits ? try await translate(stored, after: mark, present) : nil
            (mark, tally) = try await turns.take(isEmergency: feed.isEmergencyClass) {
                let batch = if let ready { ready } else { try await translate(stored, after: mark, present) }
                return try await settle(batch, after: mark, next: next)
            }
            instruments.lag.record(stored.count)
            if tally.snapshots > 0 { try await compareSnapshots() }
        }
    }

    private func translate(
        _ stored: [StoredMessage],
        after mark: SettledMark,
        _ translator: FeedTranslator
    ) async throws -> TranslatedBatch {
        let started = ContinuousClock.now
        let raws = try await retrying({ try await originals.open(stored, settledBefore: mark.highest) })
        return await feed.whereItMayWait {
            let slices = raws.map { raw in
                var translated = TranslatedSlice(raw: raw, translation: Translation())
                translator.translate(translated.raw.slice, into: &translated.translation)
                return translated
            }
            return TranslatedBatch(feed: translator.feed, slices: slices, duration: ContinuousClock.now - started)
        }
    }

    private func settle(
        _ batch: TranslatedBatch,
        after mark: SettledMark,
        next: Int64
    ) async throws -> (SettledMark, Tally) {
        let started = ContinuousClock.now
        let settled = mark.advanced(to: next)
        let outcome: SettledBatch
        do {
            outcome = try await commit(batch, from: mark, to: settled)
        } catch is FirstErasure {
            status.noteErasures()
            outcome = try await commit(batch, from: mark, to: settled)
        }
        let duration = batch.duration + (ContinuousClock.now - started)
        instruments.settled(outcome.tally, feed: feed, seconds: duration.inSeconds)
        status.note(outcome.tally, of: feed, pausedFor: outcome.reasonToPause)
        if let reason = outcome.reasonToPause {
            logger.error("feed paused", metadata: ["feed": "\(feed.id)", "reason": "\(reason)"])
        }
        return (settled, outcome.tally)
    }

    /// Compares the snapshots that were settled, and what a worker before this one left.
    private func compareSnapshots() async throws {
        guard feed.settings.sendsSnapshots else { return }
        try await retrying { try await SnapshotKeeper(feed: feed, bus: bus).takeUp() }
    }

    private func commit(
        _ batch: TranslatedBatch,
        from mark: SettledMark,
        to settled: SettledMark
    ) async throws -> SettledBatch {
        let key = SettledMark.key(partition, of: feed.id)
        let outcome = CommittedBatch()
        let asksMarks = status.hasErasures
        let keys = Settlement.keys(batch.slices, feed: batch.feed, marks: asksMarks) + [key]
        _ = try await retrying {
            try await bus.transact(reading: keys) { [assembler, partition, status] present in
                guard asksMarks || present[ErasureDigest.flag(feed: batch.feed.id)] == nil else { throw FirstErasure() }
                let found = try SettledMark(decoding: present[key])
                guard found == mark else {
                    // Written already, by a try whose answer was lost.
                    if found == settled { return BusTransaction() }
                    throw BusError(.revoked, "another gateway has translated \(partition.topic)/\(partition.partition)")
                }
                var settlement = Settlement(
                    feed: batch.feed,
                    assembler: assembler,
                    settledBefore: mark.highest,
                    present: present
                )
                for slice in batch.slices {
                    try settlement.settle(slice)
                }
                try settlement.finish(group: Self.group, partition: partition, next: settled.next)
                var transaction = settlement.transaction
                let reason = status.reasonToPause(after: settlement.tally, of: batch.feed)
                // With the batch: a gateway killed right after it would forget why the feed is to wait.
                if let reason { transaction.state[FeedPause.key(feed.id)] = FeedPause(reason: reason).encoded() }
                outcome.set(SettledBatch(tally: settlement.tally, reasonToPause: reason))
                transaction.state[key] = settled.encoded()
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

/// What a batch came to.
private struct SettledBatch {
    var tally = Tally()
    /// Why the feed pauses with it.
    var reasonToPause: String?
}

/// Slices that were translated together by one adapter, and how long that took.
private struct TranslatedBatch: Sendable {
    /// The feed, with that adapter.
    var feed: Feed
    var slices: [TranslatedSlice]
    var duration: Duration
}

/// Carries what the last call of a transaction's body counted out of it.
private final class CommittedBatch: Sendable {
    private let batch = Mutex(SettledBatch())

    var value: SettledBatch { batch.withLock { $0 } }

    func set(_ value: SettledBatch) {
        batch.withLock { $0 = value }
    }
}

/// The feed has marks of erased subjects by now, so the state to read has grown.
private struct FirstErasure: Error {}

extension Duration {
    /// The duration in seconds.
    var inSeconds: Double {
        let (seconds, attoseconds) = components
        return Double(seconds) + Double(attoseconds) / 1e18
    }
}
