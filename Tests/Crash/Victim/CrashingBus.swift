import Contracts
import Synchronization

/// A bus that tells a trigger of everything a gateway asks of it.
final class CrashingBus: EventBus {
    /// What a transaction was for.
    private enum Purpose {
        case translation, firstPart, lastPart, erasure, retention, other

        init(_ transaction: BusTransaction) {
            if transaction.state.keys.contains(where: { $0.table == .settled }) {
                self = .translation
            } else if transaction.state.contains(where: { $0.key.table == .spools && $0.value != nil }) {
                self = .firstPart
            } else if transaction.state.keys.contains(where: { $0.table == .erasures }) {
                self = .erasure
            } else if transaction.messages.contains(where: { $0.topic.rawValue.hasPrefix("cp.raw.") }) {
                self = .lastPart
            } else if transaction.state.contains(where: { $0.key.table == .keys && $0.value == nil }) {
                self = .retention
            } else {
                self = .other
            }
        }
    }

    /// Carries a purpose out of a transaction's body.
    private final class Box: Sendable {
        let value = Mutex(Purpose.other)
    }

    private let bus: any EventBus
    private let trigger: Trigger
    private let commits: CommitWatch

    init(_ bus: any EventBus, trigger: Trigger, commits: CommitWatch) {
        self.bus = bus
        self.trigger = trigger
        self.commits = commits
    }

    func state(_ keys: [StateKey]) async throws -> [StateKey: [UInt8]] {
        // Who asks how far a spool is appended has it whole and on disk.
        if keys.contains(where: { $0.table == .spools }) { trigger.pass(.spooled) }
        return try await bus.state(keys)
    }

    func transact(
        claiming claimed: StateKey?,
        reading keys: [StateKey],
        _ body: @escaping @Sendable ([StateKey: [UInt8]]) throws -> BusTransaction
    ) async throws -> [StoredPosition] {
        let isTranslation = keys.contains { $0.table == .settled }
        let (trigger, commits) = (trigger, commits)
        let purpose = Box()
        let positions = try await bus.transact(claiming: claimed, reading: keys) { present in
            if isTranslation { trigger.pass(.midTranslation) }
            let transaction = try body(present)
            purpose.value.withLock { $0 = Purpose(transaction) }
            if isTranslation { commits.expectTranslation() }
            return transaction
        }
        switch purpose.value.withLock({ $0 }) {
        case .translation: trigger.pass(.afterCommit)
        case .firstPart: trigger.pass(.halfAppended)
        case .lastPart: trigger.pass(.appendedUnanswered)
        case .erasure: trigger.pass(.midErasure)
        case .retention: trigger.pass(.midRetention)
        case .other: break
        }
        return positions
    }

    func append(_ messages: [Message]) async throws -> [StoredPosition] { try await bus.append(messages) }

    func read(
        _ partition: TopicPartition,
        from offset: Int64,
        maxMessages: Int,
        maxBytes: Int
    ) async throws -> [StoredMessage] {
        try await bus.read(partition, from: offset, maxMessages: maxMessages, maxBytes: maxBytes)
    }

    func waitForMessages(_ partition: TopicPartition, from offset: Int64, timeout: Duration) async throws {
        try await bus.waitForMessages(partition, from: offset, timeout: timeout)
    }

    func bounds(_ partition: TopicPartition) async throws -> Range<Int64> { try await bus.bounds(partition) }

    func partitionCount(_ topic: Topic) async throws -> Int32 { try await bus.partitionCount(topic) }

    func topics() async throws -> [Topic] { try await bus.topics() }

    func createTopic(_ topic: Topic, partitions: Int32, compacted: Bool) async throws {
        try await bus.createTopic(topic, partitions: partitions, compacted: compacted)
    }

    func position(group: String, _ partition: TopicPartition) async throws -> Int64 {
        try await bus.position(group: group, partition)
    }

    func state(of table: StateKey.Table) async throws -> [(key: [UInt8], value: [UInt8])] {
        try await bus.state(of: table)
    }

    func state(
        of table: StateKey.Table,
        after key: [UInt8]?,
        limit: Int
    ) async throws -> [(key: [UInt8], value: [UInt8])] {
        try await bus.state(of: table, after: key, limit: limit)
    }

    func state(
        of table: StateKey.Table,
        before key: [UInt8]?,
        limit: Int
    ) async throws -> [(key: [UInt8], value: [UInt8])] {
        try await bus.state(of: table, before: key, limit: limit)
    }

    func trim(_ partition: TopicPartition, before offset: Int64) async throws {
        commits.beginTrimming()
        defer { commits.endTrimming() }
        try await bus.trim(partition, before: offset)
        if partition.topic != Retention.topic { trigger.pass(.midRetention) }
    }

    func compact(_ topic: Topic, keys: Set<[UInt8]>) async throws {
        try await bus.compact(topic, keys: keys)
        trigger.pass(.midErasure)
    }

    func ownership(of topics: [Topic], group: String) async throws -> AsyncStream<Set<TopicPartition>> {
        try await bus.ownership(of: topics, group: group)
    }

    func shutdown() async { await bus.shutdown() }
}
