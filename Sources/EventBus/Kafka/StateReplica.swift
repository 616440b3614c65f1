import CKafka
import Contracts
import Foundation
import GRDB
import Synchronization

/// The state of the cluster's compacted topics as this machine knows it: an SQLite file made anew at each start.
///
/// A file kept from an earlier start could miss removals that compaction has since forgotten; reading a compacted topic
/// from its beginning cannot. Before it answers, it reads each table to the end the topic has at that moment, so it
/// knows everything that was committed before the question, by whomever. Its calls block.
final class StateReplica: Sendable {
    private struct Table {
        var partitions: [Int32: FetchedPartition] = [:]
        var reached: [Int32: Int64] = [:]
        /// Whether it was read to an end since it was begun.
        var isWhole = false
        /// Whether the file holds what was read before it was begun anew.
        var hasRemains = false

        /// Lets go of everything, to be read from its beginning.
        mutating func beginAnew() {
            for partition in partitions.values { partition.stop() }
            self = Table(hasRemains: true)
        }
    }

    private let topics: KafkaTopics
    private let inspector: KafkaInspector
    private let handle: KafkaHandle
    private let sealer: any ValueSealer
    private let patience: Duration
    private let folder: TemporaryFolder
    private let database: DatabaseQueue
    private let signal = WakeSignal()
    private let isStopping = Atomic(false)
    private let tables = Mutex<[StateKey.Table: Table]>([:])

    init(
        topics: KafkaTopics,
        inspector: KafkaInspector,
        handle: KafkaHandle,
        settings: KafkaSettings,
        sealer: any ValueSealer
    ) throws {
        self.topics = topics
        self.inspector = inspector
        self.handle = handle
        self.sealer = sealer
        // A transaction that another process left open hides what follows until the cluster rolls it back.
        patience = settings.transactionTimeout + settings.requestTimeout
        folder = try TemporaryFolder()
        var configuration = Configuration()
        configuration.prepareDatabase { database in
            // Nothing here has to outlive the process.
            try database.execute(sql: "PRAGMA journal_mode = MEMORY; PRAGMA synchronous = OFF")
        }
        database = try DatabaseQueue(path: folder.path + "/state.sqlite", configuration: configuration)
        try database.write { try EmbeddedSchema.createState(in: $0) }
    }

    /// The topic of a table.
    static func topic(of table: StateKey.Table) -> Topic {
        Topic(rawValue: "cp.internal.\(table.rawValue)")
    }

    /// The state of keys as it is now, the tables that are ``StateKey/Table/isReadLast`` read after the others.
    /// - Throws: ``BusError``.
    func values(of keys: [StateKey]) throws -> [StateKey: [UInt8]] {
        let tables = Set(keys.map(\.table))
        for table in tables.filter({ !$0.isReadLast }) + tables.filter(\.isReadLast) { try catchUp(table) }
        return try reading(tables) { try StateTable.values(of: keys, in: $0, sealer: sealer) }
    }

    /// Every key and value of a table as it is now.
    /// - Throws: ``BusError``.
    func all(of table: StateKey.Table) throws -> [(key: [UInt8], value: [UInt8])] {
        try catchUp(table)
        return try reading([table]) { try StateTable.all(of: table, in: $0, sealer: sealer) }
    }

    /// The next keys and values of a table as it is now.
    /// - Throws: ``BusError``.
    func page(of table: StateKey.Table, after key: [UInt8]?, limit: Int) throws -> [(key: [UInt8], value: [UInt8])] {
        try catchUp(table)
        return try reading([table]) {
            try StateTable.page(of: table, after: key, limit: limit, in: $0, sealer: sealer)
        }
    }

    /// The keys and values of a table before a key, or from its end, as it is now, the last first.
    /// - Throws: ``BusError``.
    func page(of table: StateKey.Table, before key: [UInt8]?, limit: Int) throws -> [(key: [UInt8], value: [UInt8])] {
        try catchUp(table)
        return try reading([table]) {
            try StateTable.page(of: table, before: key, limit: limit, in: $0, sealer: sealer)
        }
    }

    /// Whether the cluster's state was sealed with this process's key; `nil` where there is none yet.
    /// - Throws: ``BusError``.
    func sealerFits() throws -> Bool? {
        let key = SealCheck.key
        try catchUp(key.table)
        return try reading([key.table]) { try StateTable.sealed(key, in: $0) }.map {
            (try? sealer.open($0, context: SealContext.state(key))) != nil
        }
    }

    /// Refuses everyone who waits for a table to come up to date.
    func stop() {
        isStopping.store(true, ordering: .sequentiallyConsistent)
    }

    /// Stops following the topics; nobody may ask any more.
    func close() {
        let stopped = tables.withLock { tables in
            defer { tables = [:] }
            return tables.values.flatMap(\.partitions.values)
        }
        for partition in stopped { partition.stop() }
        try? database.close()
    }

    /// Reads a table's partitions to the end they have now.
    private func catchUp(_ table: StateKey.Table) throws {
        let topic = Self.topic(of: table)
        let count = try topics.count(topic)
        let ends = try (0..<count).map { try inspector.bounds(TopicPartition(topic, $0)).upperBound }
        try tables.withLock { tables in
            var followed = tables[table] ?? Table()
            defer { tables[table] = followed }
            if followed.hasRemains {
                try translating { try database.write { try StateTable.removeAll(of: table, in: $0) } }
                followed.hasRemains = false
            }
            for (partition, end) in zip(Int32(0)..., ends) {
                try advance(&followed, of: table, partition: partition, to: end)
            }
            followed.isWhole = true
        }
    }

    /// Reads from tables that were brought up to date.
    private func reading<Value: Sendable>(
        _ asked: some Collection<StateKey.Table>,
        _ read: (Database) throws -> Value
    ) throws -> Value {
        try tables.withLock { tables in
            // Another question may have failed meanwhile, and what it began anew is not all there.
            guard asked.allSatisfy({ tables[$0]?.isWhole ?? false }) else {
                throw BusError(.unavailable, "state is read anew")
            }
            return try translating { try database.read(read) }
        }
    }

    private func advance(
        _ followed: inout Table,
        of table: StateKey.Table,
        partition: Int32,
        to end: Int64
    ) throws {
        var reached = followed.reached[partition] ?? 0
        var deadline = ContinuousClock().now + patience
        while reached < end {
            if isStopping.load(ordering: .sequentiallyConsistent) {
                throw BusError(.closed, "the bus was shut down")
            }
            let fetch = try followed.partitions[partition] ?? start(TopicPartition(Self.topic(of: table), partition))
            followed.partitions[partition] = fetch
            let before = reached
            do {
                try apply(next(of: fetch, reached: &reached), to: table)
            } catch {
                // What was taken from the queue is lost to it, and of what was removed since, compaction may have left no
                // trace: begin again, with nothing.
                followed.beginAnew()
                throw error
            }
            followed.reached[partition] = reached
            let now = ContinuousClock().now
            if reached > before { deadline = now + patience }
            guard now < deadline else {
                throw BusError(.unavailable, "state \(table.rawValue) does not come up to date")
            }
        }
    }

    private func start(_ partition: TopicPartition) throws -> FetchedPartition {
        try FetchedPartition(partition, from: Int64(RD_KAFKA_OFFSET_BEGINNING), of: handle, signal: signal)
    }

    /// What has come, waiting a little for the first.
    private func next(of fetch: FetchedPartition, reached: inout Int64) throws -> [Message] {
        var messages: [Message] = []
        var wait: Int32 = 100
        while messages.count < 5000, let arrival = fetch.next(timeoutMilliseconds: wait) {
            wait = 0
            switch arrival {
            case .message(let message):
                messages.append(message.message)
                reached = max(reached, message.offset + 1)
            case .end(let offset):
                reached = max(reached, offset)
            case .failure(let error):
                throw error
            }
        }
        return messages
    }

    private func apply(_ messages: [Message], to table: StateKey.Table) throws {
        guard !messages.isEmpty else { return }
        try translating {
            try database.write { database in
                for message in messages {
                    try StateTable.put(message.value, at: StateKey(table, message.key), in: database)
                }
            }
        }
    }

    private func translating<Value>(_ work: () throws -> Value) throws -> Value {
        do {
            return try work()
        } catch {
            throw BusError.translating(error)
        }
    }
}
