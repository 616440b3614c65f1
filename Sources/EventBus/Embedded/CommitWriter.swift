import Contracts
import Foundation
import GRDB

/// Writes what the jobs of one commit ask for; what it says is true once the commit is done.
final class CommitWriter {
    private let database: Database
    private let directory: TopicDirectory
    private let sealer: any ValueSealer

    /// The topics made in this commit.
    private(set) var made: [Topic: TopicRecord] = [:]
    /// The next offset of each partition written in this commit.
    private(set) var ends: [TopicPartition: Int64] = [:]

    init(database: Database, directory: TopicDirectory, sealer: any ValueSealer) {
        self.database = database
        self.directory = directory
        self.sealer = sealer
    }

    /// Does one job of the commit; where it throws, the file and this writer are as they were before.
    func attempt<Value>(_ job: (CommitWriter) throws -> Value) throws -> Value {
        let before = (made, ends)
        var value: Value?
        do {
            try database.inSavepoint {
                value = try job(self)
                return .commit
            }
        } catch {
            (made, ends) = before
            throw error
        }
        guard let value else { throw BusError(.failed, "a job of the commit gave no result") }
        return value
    }

    /// A topic, made with one partition where it is not there.
    func topic(_ topic: Topic) throws -> TopicRecord {
        try find(topic) ?? make(topic, partitions: 1, compacted: false)
    }

    /// A topic, if it is there.
    func find(_ topic: Topic) throws -> TopicRecord? {
        try made[topic] ?? directory.remembered(topic) ?? TopicDirectory.find(topic, in: database)
    }

    /// Makes a topic that is not there.
    @discardableResult
    func make(_ topic: Topic, partitions: Int32, compacted: Bool) throws -> TopicRecord {
        try topic.requireValidName()
        let record = try TopicDirectory.make(topic, partitions: partitions, compacted: compacted, in: database)
        made[topic] = record
        return record
    }

    /// Appends encoded messages, each to its partition's end.
    func append(_ rows: [(partition: TopicPartition, row: MessageRow)]) throws -> [StoredPosition] {
        let insert = try database.cachedStatement(
            sql: "INSERT INTO messages (position, timestamp, key, headers, value) VALUES (?, ?, ?, ?, ?)"
        )
        var positions: [StoredPosition] = []
        positions.reserveCapacity(rows.count)
        for (partition, row) in rows {
            guard let log = try find(partition.topic)?.log(of: partition.partition) else {
                throw BusError(.failed, "topic \(partition.topic) has no partition \(partition.partition)")
            }
            let offset = try ends[partition] ?? next(of: log)
            guard offset < EmbeddedSchema.offsetLimit else { throw BusError(.storage, "the partition is full") }
            try insert.execute(arguments: [
                (log << EmbeddedSchema.offsetBits) + offset, row.timestamp, row.key, row.headers, row.value,
            ])
            ends[partition] = offset + 1
            positions.append(StoredPosition(partition: partition, offset: offset))
        }
        return positions
    }

    /// Encodes and appends messages, making their topics where needed.
    func append(_ messages: [Message]) throws -> [StoredPosition] {
        let rows = try messages.map { message in
            let count = try topic(message.topic).partitions
            let partition = TopicPartition(
                message.topic,
                KeyPartitioner.partition(of: message.key, count: count)
            )
            return (partition, try MessageRow(message, in: partition, sealer: sealer))
        }
        return try append(rows)
    }

    /// The present state of keys.
    func state(_ keys: [StateKey]) throws -> [StateKey: [UInt8]] {
        try StateTable.values(of: keys, in: database, sealer: sealer)
    }

    /// Sets and removes state.
    func set(_ state: [StateKey: [UInt8]?]) throws {
        try StateTable.set(state, in: database, sealer: sealer)
    }

    /// Keeps how far groups have read.
    func keep(_ consumed: [ConsumerPosition]) throws {
        let statement = try database.cachedStatement(
            sql: """
                INSERT INTO consumers (name, log, next) VALUES (?, ?, ?)
                ON CONFLICT (name, log) DO UPDATE SET next = excluded.next
                """
        )
        for position in consumed {
            guard let log = try topic(position.partition.topic).log(of: position.partition.partition) else {
                throw BusError(.failed, "topic \(position.partition.topic) has no such partition")
            }
            try statement.execute(arguments: [position.group, log, position.next])
        }
    }

    /// Writes down where the partitions now end; the last act of a commit.
    func finish() throws {
        let statement = try database.cachedStatement(sql: "UPDATE logs SET next = ? WHERE id = ?")
        for (partition, end) in ends {
            guard let log = try find(partition.topic)?.log(of: partition.partition) else { continue }
            try statement.execute(arguments: [end, log])
        }
    }

    private func next(of log: Int64) throws -> Int64 {
        let statement = try database.cachedStatement(sql: "SELECT next FROM logs WHERE id = ?")
        return try Int64.fetchOne(statement, arguments: [log]) ?? 0
    }
}
