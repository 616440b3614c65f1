import Contracts
import Foundation
import GRDB

/// The messages of one partition in the file.
struct MessageLog: Sendable {
    /// The id of the partition's log.
    var id: Int64

    /// Rows in order, beginning at the first offset not below `offset`: at least one if there is one, then until
    /// either bound is reached.
    func rows(
        from offset: Int64,
        maxMessages: Int,
        maxBytes: Int,
        in database: Database
    ) throws -> [(offset: Int64, row: MessageRow)] {
        let sql = """
            SELECT offset, timestamp, key, headers, value FROM \(EmbeddedSchema.messages(of: id))
            WHERE offset >= ? ORDER BY offset LIMIT ?
            """
        let cursor = try Row.fetchCursor(database.cachedStatement(sql: sql), arguments: [offset, maxMessages])
        var rows: [(offset: Int64, row: MessageRow)] = []
        var bytes = 0
        while bytes < maxBytes || rows.isEmpty, let row = try cursor.next() {
            let found = MessageRow(key: row[2], headers: row[3], value: row[4], timestamp: row[1])
            bytes += (found.key?.count ?? 0) + (found.headers?.count ?? 0) + (found.value?.count ?? 0)
            rows.append((row[0] as Int64, found))
        }
        return rows
    }

    /// The first offset still there and the next that will be written.
    func bounds(in database: Database) throws -> Range<Int64> {
        let end = try Int64.fetchOne(
            database.cachedStatement(sql: "SELECT next FROM logs WHERE id = ?"),
            arguments: [id]
        )
        let first = try Int64.fetchOne(
            database.cachedStatement(sql: "SELECT MIN(offset) FROM \(EmbeddedSchema.messages(of: id))")
        )
        let next = end ?? 0
        return min(first ?? next, next)..<next
    }
}
