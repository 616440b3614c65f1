import Contracts
import Foundation
import GRDB

/// Finds the messages of a partition that later ones of the same key replace.
struct LogCompaction: Sendable {
    private static let messagesPerRead = 512
    private static let bytesPerRead = 4 * 1024 * 1024

    let log: MessageLog
    let partition: TopicPartition
    let sealer: any ValueSealer

    /// The offsets of all messages of keys but the last of each, in order.
    ///
    /// - Parameters:
    ///   - keys: the keys.
    ///   - read: runs a query beside the writer.
    /// - Returns: the offsets.
    /// - Throws: what `read` throws; ``BusError`` where a message does not open.
    func replaced(
        keys: Set<[UInt8]>,
        _ read: (@escaping @Sendable (Database) throws -> [(offset: Int64, row: MessageRow)]) async throws
            -> [(offset: Int64, row: MessageRow)]
    ) async throws -> [Int64] {
        var latest: [[UInt8]: Int64] = [:]
        var replaced: [Int64] = []
        var next: Int64 = 0
        while true {
            let (log, from) = (log, next)
            let page = try await read { database in
                try log.rows(
                    from: from,
                    maxMessages: Self.messagesPerRead,
                    maxBytes: Self.bytesPerRead,
                    in: database
                )
            }
            guard let last = page.last else { return replaced.sorted() }
            for (offset, row) in page {
                let key = try row.message(in: partition, sealer: sealer).key
                guard keys.contains(key) else { continue }
                if let before = latest.updateValue(offset, forKey: key) { replaced.append(before) }
            }
            next = last.offset + 1
        }
    }
}
