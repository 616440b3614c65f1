public import Contracts
import Foundation

/// The bus on a Kafka cluster, for several gateways that share the work.
///
/// Everything is written in transactions of one producer per process, whose identity
/// (``KafkaSettings/instance``) shuts out whoever wrote with it before, and read committed. The producer begins with the
/// first write, so a process that only reads disturbs nobody. State lies on compacted topics (`cp.internal.<table>`),
/// its values sealed where a sealer is given, and in a temporary file here, which costs the size of the state in
/// disk space and a read of those topics at the first use.
///
/// Transactions of one process run one after another, so none loses another's update. Those of several processes do
/// not wait for one another: keys that must not lose an update are to be written by the process that owns the
/// partition they come from (``ownership(of:group:)``), or to be claimed.
public final class KafkaBus: EventBus {
    private let inspector: KafkaInspector
    private let reader: KafkaReader
    private let topicsOfCluster: KafkaTopics
    private let replica: StateReplica
    private let queue: TransactionQueue
    private let members: GroupMembers
    private let claims: KeyClaims
    private let gate = CallGate()

    /// Connects to a cluster.
    /// - Parameters:
    ///   - settings: how to reach it, and who this process is there.
    ///   - sealer: encrypts the values of state, with a key that all gateways share; `nil` leaves them to the
    ///     cluster's access lists.
    /// - Throws: ``BusError``: `UNAVAILABLE` where no broker answers, `FAILED` where the settings are refused or the state
    ///   of the cluster was sealed with another key.
    public convenience init(settings: KafkaSettings, sealer: (any ValueSealer)?) async throws {
        try await self.init(settings: settings, sealer: sealer, topicMaker: nil)
    }

    /// Connects to a cluster whose topics are made in another way than by Kafka's own request.
    package init(
        settings: KafkaSettings,
        sealer: (any ValueSealer)?,
        topicMaker: (@Sendable (_ topic: Topic, _ partitions: Int32, _ compacted: Bool) throws -> Void)?
    ) async throws {
        let inspector = try await BlockingCalls.run { try KafkaInspector(settings: settings) }
        let topics = KafkaTopics(inspector: inspector, settings: settings, maker: topicMaker)
        let sealer = sealer ?? PlainSealer()
        let reader = try KafkaReader(settings: settings)
        let replica = try StateReplica(
            topics: topics,
            inspector: inspector,
            handle: reader.handle,
            settings: settings,
            sealer: sealer
        )
        let isSealed: Bool
        do {
            isSealed = try await BlockingCalls.run {
                guard let fits = try replica.sealerFits() else { return false }
                if !fits { throw SealCheck.refusal }
                return true
            }
        } catch {
            try? await BlockingCalls.run { replica.close() }
            await reader.close()
            try? await BlockingCalls.run { inspector.close() }
            throw error
        }
        self.inspector = inspector
        self.reader = reader
        self.replica = replica
        topicsOfCluster = topics
        members = GroupMembers(settings: settings)
        claims = KeyClaims(instance: settings.instance, transactionTimeout: settings.transactionTimeout)
        queue = TransactionQueue(
            worker: TransactionWorker(
                settings: settings,
                topics: topics,
                replica: replica,
                sealer: sealer,
                members: members,
                isSealed: isSealed
            )
        )
    }

    /// Writes messages in one transaction, which other calls may share.
    ///
    /// Where the cluster's answer to the commit is lost for good, the error is `UNAVAILABLE` and says that it is not known
    /// whether the messages were written: read them back before writing again.
    @discardableResult
    public func append(_ messages: [Message]) async throws -> [StoredPosition] {
        guard !messages.isEmpty else { return [] }
        return try await transact(reading: []) { _ in BusTransaction(messages: messages) }
    }

    /// Reads committed messages; an offset that a transaction's mark holds is a gap.
    public func read(
        _ partition: TopicPartition,
        from offset: Int64,
        maxMessages: Int,
        maxBytes: Int
    ) async throws -> [StoredMessage] {
        try await gate.pass {
            guard maxMessages > 0, try await isThere(partition) else { return [] }
            return try await reader.partition(partition)
                .read(from: offset, maxMessages: maxMessages, maxBytes: maxBytes)
        }
    }

    /// Waits for a committed message.
    public func waitForMessages(_ partition: TopicPartition, from offset: Int64, timeout: Duration) async throws {
        let clock = ContinuousClock()
        let deadline = clock.now + timeout
        while try await !gate.pass({ try await isThere(partition) }) {
            let left = clock.now.duration(to: deadline)
            guard left > .zero else { return }
            try await Task.sleep(for: min(left, .milliseconds(500)))
        }
        let left = max(clock.now.duration(to: deadline), .zero)
        try await gate.pass {
            try await reader.partition(partition).wait(from: offset, timeout: left)
        }
    }

    /// The first offset still there, and the one after the last that is committed.
    public func bounds(_ partition: TopicPartition) async throws -> Range<Int64> {
        try await gate.pass {
            guard try await isThere(partition) else { return 0..<0 }
            let reader = reader
            return try await BlockingCalls.run { try reader.bounds(partition) }
        }
    }

    /// How many partitions a topic has; once found, it is remembered.
    public func partitionCount(_ topic: Topic) async throws -> Int32 {
        try await calling { [topicsOfCluster] in try topicsOfCluster.count(topic) }
    }

    /// The topics of the cluster, those of state too.
    public func topics() async throws -> [Topic] {
        try await calling { [inspector] in try inspector.topics() }
    }

    /// Makes a topic if it is not there.
    public func createTopic(_ topic: Topic, partitions: Int32, compacted: Bool) async throws {
        _ = try await calling { [topicsOfCluster] in
            try topicsOfCluster.create(topic, partitions: partitions, compacted: compacted)
        }
    }

    /// The next offset a group reads of a partition, waiting for a transaction under way that sets it.
    public func position(group: String, _ partition: TopicPartition) async throws -> Int64 {
        try await gate.pass {
            guard try await isThere(partition) else { return 0 }
            let inspector = inspector
            return try await BlockingCalls.run { try inspector.position(group: group, partition) }
        }
    }

    /// The state of keys, after reading what all gateways have committed.
    public func state(_ keys: [StateKey]) async throws -> [StateKey: [UInt8]] {
        try await calling { [replica] in try replica.values(of: keys) }
    }

    /// Every key and value of one table, after reading what all gateways have committed.
    public func state(of table: StateKey.Table) async throws -> [(key: [UInt8], value: [UInt8])] {
        try await calling { [replica] in try replica.all(of: table) }
    }

    /// The next keys and values of one table, after reading what all gateways have committed.
    public func state(
        of table: StateKey.Table,
        after key: [UInt8]?,
        limit: Int
    ) async throws -> [(key: [UInt8], value: [UInt8])] {
        try await calling { [replica] in try replica.page(of: table, after: key, limit: limit) }
    }

    /// The keys and values of one table before a key, or from its end, after reading what all gateways have committed.
    public func state(
        of table: StateKey.Table,
        before key: [UInt8]?,
        limit: Int
    ) async throws -> [(key: [UInt8], value: [UInt8])] {
        try await calling { [replica] in try replica.page(of: table, before: key, limit: limit) }
    }

    /// Asks the cluster to forget the messages below an offset.
    public func trim(_ partition: TopicPartition, before offset: Int64) async throws {
        guard try await gate.pass({ try await isThere(partition) }) else { return }
        try await calling { [inspector] in
            guard try inspector.bounds(partition).lowerBound < offset else { return }
            try inspector.deleteRecords(partition, before: offset)
        }
        try await gate.pass { try await reader.partition(partition).forget(before: offset) }
    }

    /// Leaves compaction to the cluster.
    public func compact(_ topic: Topic, keys: Set<[UInt8]>) async throws {}

    /// Runs `body` with the state of now; again where the cluster aborted the transaction.
    ///
    /// A claim costs a transaction of its own.
    @discardableResult
    public func transact(
        claiming claimed: StateKey?,
        reading keys: [StateKey],
        _ body: @escaping @Sendable ([StateKey: [UInt8]]) throws -> BusTransaction
    ) async throws -> [StoredPosition] {
        guard let claimed else { return try await queue.run(reading: keys, body) }
        return try await claims.transact(claiming: claimed, reading: keys, on: self, body)
    }

    /// Joins the group, and tells which topics, with all their partitions, are this process's; those that are not there
    /// are made.
    public func ownership(of topics: [Topic], group: String) async throws -> AsyncStream<Set<TopicPartition>> {
        try await calling { [topicsOfCluster, members] in
            var counts: [Topic: Int32] = [:]
            for topic in topics { counts[topic] = try topicsOfCluster.countMaking(topic) }
            return try members.join(group, topics: counts)
        }
    }

    /// Finishes the transactions under way, wakes those who wait, and leaves the cluster.
    public func shutdown() async {
        guard gate.close() else { return }
        await queue.close()
        let members = members
        try? await BlockingCalls.run { members.close() }
        replica.stop()
        await reader.stop()
        await gate.drain()
        let (inspector, replica) = (inspector, replica)
        try? await BlockingCalls.run { replica.close() }
        await reader.close()
        try? await BlockingCalls.run { inspector.close() }
    }

    private func isThere(_ partition: TopicPartition) async throws -> Bool {
        let (cluster, topic) = (topicsOfCluster, partition.topic)
        let count = try await BlockingCalls.run { try cluster.count(topic) }
        return partition.partition >= 0 && partition.partition < count
    }

    private func calling<Value: Sendable>(_ call: @escaping @Sendable () throws -> Value) async throws -> Value {
        try await gate.pass { try await BlockingCalls.run(call) }
    }
}
