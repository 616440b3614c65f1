import Contracts
import GRDB
import Synchronization

/// The topics of the bus file, remembered once they are committed.
final class TopicDirectory: Sendable {
    private let known = Mutex<[Topic: TopicRecord]>([:])

    /// A topic that was met before.
    func remembered(_ topic: Topic) -> TopicRecord? {
        known.withLock { $0[topic] }
    }

    /// Keeps what was committed or read.
    func remember(_ records: [Topic: TopicRecord]) {
        guard !records.isEmpty else { return }
        known.withLock { $0.merge(records) { _, new in new } }
    }

    /// A topic as the file holds it, `nil` where it does not.
    static func find(_ topic: Topic, in database: Database) throws -> TopicRecord? {
        let sql = """
            SELECT logs.id FROM topics JOIN logs ON logs.topic = topics.id
            WHERE topics.name = ? ORDER BY logs.partition
            """
        let logs = try Int64.fetchAll(database.cachedStatement(sql: sql), arguments: [topic.rawValue])
        guard !logs.isEmpty else { return nil }
        return TopicRecord(partitions: Int32(logs.count), logs: logs)
    }

    /// Makes a topic in the file.
    static func make(_ topic: Topic, partitions: Int32, compacted: Bool, in database: Database) throws -> TopicRecord {
        try database.execute(
            sql: "INSERT INTO topics (name, partitions, compacted) VALUES (?, ?, ?)",
            arguments: [topic.rawValue, partitions, compacted]
        )
        let id = database.lastInsertedRowID
        var logs: [Int64] = []
        for partition in 0..<partitions {
            try database.execute(sql: "INSERT INTO logs (topic, partition) VALUES (?, ?)", arguments: [id, partition])
            let log = database.lastInsertedRowID
            try EmbeddedSchema.createMessages(of: log, in: database)
            logs.append(log)
        }
        return TopicRecord(partitions: partitions, logs: logs)
    }
}
