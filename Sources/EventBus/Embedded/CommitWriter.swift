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
    private var ends: [TopicPartition: End] = [:]

    /// Where a partition that is written in this commit ends.
    private struct End {
        /// The id of its log.
        var log: Int64
        /// Writes a row of it.
        var insert: Statement
        /// The offset of its next message.
        var next: Int64
    }

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
        try rows.map { try append($0.row, to: $0.partition) }
    }

    /// Encodes and appends messages, one after another so that memory holds few encoded ones, making their topics where
    /// needed.
    func append(_ messages: [Message]) throws -> [StoredPosition] {
        try messages.map { message in
            let count = try topic(message.topic).partitions
            let partition = TopicPartition(
                message.topic,
                KeyPartitioner.partition(of: message.key, count: count)
            )
            return try append(try MessageRow(message, in: partition, sealer: sealer), to: partition)
        }
    }

    private func append(_ row: MessageRow, to partition: TopicPartition) throws -> StoredPosition {
        let end = try ends[partition] ?? end(of: partition)
        guard end.next < EmbeddedSchema.offsetLimit else { throw BusError(.storage, "the partition is full") }
        try end.insert.execute(arguments: [end.next, row.timestamp, row.key, row.headers, row.value])
        ends[partition] = End(log: end.log, insert: end.insert, next: end.next + 1)
        return StoredPosition(partition: partition, offset: end.next)
    }

    /// How many messages one commit deletes at most, so that others do not wait long.
    static let deletesPerCommit = 256

    /// Deletes the first messages of a log that lie below an offset; `false` once there are none.
    func trim(_ log: Int64, before offset: Int64) throws -> Bool {
        let table = EmbeddedSchema.messages(of: log)
        let sql = """
            DELETE FROM \(table) WHERE offset IN
                (SELECT offset FROM \(table) WHERE offset < ? ORDER BY offset LIMIT ?)
            """
        let statement = try database.cachedStatement(sql: sql)
        try statement.execute(arguments: [offset, Self.deletesPerCommit])
        return database.changesCount == Self.deletesPerCommit
    }

    /// Deletes single messages of a log.
    func delete(_ offsets: [Int64], from log: Int64) throws {
        let sql = "DELETE FROM \(EmbeddedSchema.messages(of: log)) WHERE offset = ?"
        let statement = try database.cachedStatement(sql: sql)
        for offset in offsets { try statement.execute(arguments: [offset]) }
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
        for end in ends.values { try statement.execute(arguments: [end.next, end.log]) }
    }

    /// The next offset of each partition written in this commit.
    var nextOffsets: [TopicPartition: Int64] { ends.mapValues(\.next) }

    private func end(of partition: TopicPartition) throws -> End {
        guard let log = try find(partition.topic)?.log(of: partition.partition) else {
            throw BusError(.failed, "topic \(partition.topic) has no partition \(partition.partition)")
        }
        let table = EmbeddedSchema.messages(of: log)
        let insert = "INSERT INTO \(table) (offset, timestamp, key, headers, value) VALUES (?, ?, ?, ?, ?)"
        let next = try database.cachedStatement(sql: "SELECT next FROM logs WHERE id = ?")
        return End(
            log: log,
            insert: try database.cachedStatement(sql: insert),
            next: try Int64.fetchOne(next, arguments: [log]) ?? 0
        )
    }
}
