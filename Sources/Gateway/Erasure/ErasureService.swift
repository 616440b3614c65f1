import Contracts
import Logging
import ServiceLifecycle

/// Carries out what ``Erasures`` began, and what was under way when the gateway ended.
struct ErasureService: Service, CustomStringConvertible {
    private static let marksPerRead = 256

    let feeds: [String: Feed]
    let assemblers: [String: EventAssembler]
    let statuses: [String: FeedStatus]
    let bus: any EventBus
    let keys: TranslationKeys
    let clock: WallClock
    let logger: Logger
    /// Says that there is something to do.
    let demands: AsyncStream<Void>
    /// How long to wait before looking again where something had to wait.
    var interval: Duration = .seconds(1)

    /// What the log says of it; never a subject.
    var description: String { "erasure" }

    func run() async throws {
        await cancelWhenGracefulShutdown {
            var isDone = false
            while !Task.isCancelled {
                if isDone { for await _ in demands { break } }
                isDone = await carryOutAll()
                if !isDone { try? await Task.sleep(for: interval) }
            }
        }
    }

    /// Carries out every erasure that is not done; `false` where one had to wait.
    private func carryOutAll() async -> Bool {
        var isDone = true
        for feed in feeds.values.sorted(by: { $0.id < $1.id }) {
            do {
                guard try await bus.state([ErasureDigest.flag(feed: feed.id)]).isEmpty == false else { continue }
                for (key, mark) in try await begun(of: feed) {
                    let carried = try await carryOut(mark, at: key, feed.current)
                    isDone = isDone && carried
                }
            } catch is CancellationError {
                return false
            } catch {
                isDone = false
                logger.warning("erasure waits", metadata: ["feed": "\(feed.id)", "reason": "\(error)"])
            }
        }
        return isDone
    }

    private func begun(of feed: Feed) async throws -> [(StateKey, ErasureMark)] {
        var begun: [(StateKey, ErasureMark)] = []
        let prefix = ErasureDigest.prefix(feed.id)
        var after: [UInt8] = prefix
        while true {
            let page = try await bus.state(of: .erasures, after: after, limit: Self.marksPerRead)
            for (key, value) in page where key.starts(with: prefix) {
                let mark = try ErasureMark(decoding: value)
                if mark.work != nil { begun.append((StateKey(.erasures, key), mark)) }
            }
            guard let last = page.last, last.key.starts(with: prefix) else { return begun }
            after = last.key
        }
    }

    /// - Returns: `false` where originals have to be translated first, or another gateway does so.
    private func carryOut(_ mark: ErasureMark, at key: StateKey, _ feed: Feed) async throws -> Bool {
        var mark = try await planned(mark, at: key, feed)
        guard let work = mark.work, try await isTranslated(work, feed) else { return false }
        let eraser = OriginalsEraser(
            feed: feed,
            bus: bus,
            translator: feed.adapter.makeTranslator(keys: keys),
            key: key
        )
        for number in work.partitions.indices {
            mark = try await eraser.search(partition: number, of: mark)
        }
        try await SnapshotEraser(feed: feed.id, bus: bus).erase(work.subject)
        try await compact(work.subject, feed)
        mark.work = nil
        mark.finishedAt = clock.now()
        let done = mark.encoded()
        try await bus.transact(owning: feed.id, reading: []) { _ in BusTransaction(state: [key: done]) }
        logger.info("subject erased", metadata: ["feed": "\(feed.id)", "slices": "\(mark.slices)"])
        return true
    }

    /// Notes where the search ends: at what is on the raw topic by now, since what comes later is translated knowing of
    /// the mark.
    private func planned(_ mark: ErasureMark, at key: StateKey, _ feed: Feed) async throws -> ErasureMark {
        guard mark.work?.partitions.isEmpty == true else { return mark }
        let topic = Topic.raw(feed: feed.id)
        var planned = mark
        for number in 0..<(try await bus.partitionCount(topic)) {
            let bounds = try await bus.bounds(TopicPartition(topic, number))
            planned.work?.partitions.append(
                ErasureMark.Progress(next: bounds.lowerBound, end: bounds.upperBound)
            )
        }
        let written = planned.encoded()
        try await bus.transact(owning: feed.id, reading: []) { _ in BusTransaction(state: [key: written]) }
        return planned
    }

    /// A record has to have its fate before its original goes, or its receipt would never be done.
    private func isTranslated(_ work: ErasureMark.Work, _ feed: Feed) async throws -> Bool {
        if case .elsewhere = statuses[feed.id]?.condition { return false }
        for (number, progress) in work.partitions.enumerated() {
            let partition = TopicPartition(.raw(feed: feed.id), Int32(number))
            let settled = try await SettledMark.read(partition, of: feed.id, on: bus)
            guard settled.highest < progress.end else { continue }
            if try await bus.hasMessages(partition, in: settled.highest..<progress.end) { return false }
        }
        return true
    }

    /// Takes the subject's events from the topics of this bus, but for their tombstones.
    private func compact(_ subject: Token, _ feed: Feed) async throws {
        guard let assembler = assemblers[feed.id] else { return }
        var keys: [Topic: Set<[UInt8]>] = [:]
        for type in feed.description.emits.indices {
            for tombstone in assembler.tombstones(type: type, subject: subject, sequence: 0, time: 0) {
                keys[tombstone.topic, default: []].insert(tombstone.key)
            }
        }
        for topic in try await bus.topics() {
            if let keys = keys[topic] { try await bus.compact(topic, keys: keys) }
        }
    }
}
