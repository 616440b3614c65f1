public import Contracts
import Foundation
import GRDB
import Synchronization

/// The bus in one SQLite file: for one machine, with nothing to install and nothing to run beside the gateway.
///
/// Every commit is on disk (`synchronous=FULL`) before its callers go on, and calls that run at the same time share
/// one. One process writes the file at a time, by a lock beside it; others may open it for reading. What lies on
/// restricted and secret topics, keys and headers too, and every value of state is sealed with the given sealer;
/// names, keys of state, offsets and times are in clear.
public final class EmbeddedBus: EventBus {
    private let file: EmbeddedFile
    private let sealer: any ValueSealer
    private let options: EmbeddedOptions
    private let directory = TopicDirectory()
    private let arrivals = ArrivalBoard()
    private let queue: CommitQueue?
    private let folder: TemporaryFolder?
    private let isClosed = Atomic(false)

    /// Opens a bus file, making it (mode 0600) where it is not there.
    /// - Parameters:
    ///   - path: the file; SQLite's side files and the lock lie beside it.
    ///   - sealer: encrypts what may not lie in clear; the same for the file's whole life.
    ///   - readOnly: whether to read beside the process that writes; writing is refused then.
    /// - Throws: ``BusError``: `UNAVAILABLE` where another process writes the file, `STORAGE` where it cannot be made or
    ///   opened, `DAMAGED` where what was committed can no longer be read, `FAILED` where it is not a bus or was sealed
    ///   with another key.
    public convenience init(path: String, sealer: any ValueSealer, readOnly: Bool = false) throws {
        try self.init(path: path, sealer: sealer, readOnly: readOnly, options: EmbeddedOptions(), folder: nil)
    }

    /// A bus in a temporary folder that is gone when the bus is, for trials and tests.
    ///
    /// Its commits do not wait for the disk.
    /// - Throws: ``BusError``.
    public static func temporary(sealer: any ValueSealer) throws -> EmbeddedBus {
        let folder = try TemporaryFolder()
        var options = EmbeddedOptions()
        options.isDurable = false
        let path = folder.path + "/bus.sqlite"
        return try EmbeddedBus(path: path, sealer: sealer, readOnly: false, options: options, folder: folder)
    }

    /// Opens a bus file with other options than a lasting bus has.
    package convenience init(path: String, sealer: any ValueSealer, options: EmbeddedOptions) throws {
        try self.init(path: path, sealer: sealer, readOnly: false, options: options, folder: nil)
    }

    private init(
        path: String,
        sealer: any ValueSealer,
        readOnly: Bool,
        options: EmbeddedOptions,
        folder: TemporaryFolder?
    ) throws {
        file = try EmbeddedFile(path: path, sealer: sealer, readOnly: readOnly, options: options)
        self.sealer = sealer
        self.options = options
        self.folder = folder
        queue =
            readOnly
            ? nil
            : CommitQueue(
                pool: file.pool,
                directory: directory,
                arrivals: arrivals,
                sealer: sealer,
                willCommit: options.willCommit
            )
    }

    /// Writes messages in one commit, which other calls may share.
    @discardableResult
    public func append(_ messages: [Message]) async throws -> [StoredPosition] {
        guard !messages.isEmpty else { return [] }
        let queue = try writable()
        try requireSizes(messages)
        for topic in Set(messages.map(\.topic)) where try await record(of: topic) == nil {
            try await createTopic(topic, partitions: 1, compacted: false)
        }
        // Sealed here, on the caller's thread, so that the one thread that commits has less to do.
        let rows = try messages.map { message in
            let count = directory.remembered(message.topic)?.partitions ?? 1
            let partition = TopicPartition(message.topic, KeyPartitioner.partition(of: message.key, count: count))
            return (partition: partition, row: try MessageRow(message, in: partition, sealer: sealer))
        }
        return try await queue.commit { try $0.append(rows) }
    }

    /// Reads committed messages in order; sees every commit that was done before the call.
    public func read(
        _ partition: TopicPartition,
        from offset: Int64,
        maxMessages: Int,
        maxBytes: Int
    ) async throws -> [StoredMessage] {
        guard maxMessages > 0, let log = try await log(of: partition) else { return [] }
        let first = min(max(offset, 0), EmbeddedSchema.offsetLimit)
        let rows = try await reading { database in
            try MessageLog(id: log).rows(from: first, maxMessages: maxMessages, maxBytes: maxBytes, in: database)
        }
        return try rows.map { offset, row in
            StoredMessage(
                message: try row.message(in: partition, sealer: sealer),
                partition: partition.partition,
                offset: offset
            )
        }
    }

    /// Waits for a commit of this bus; a bus opened for reading looks again every tenth of a second.
    public func waitForMessages(_ partition: TopicPartition, from offset: Int64, timeout: Duration) async throws {
        if queue == nil {
            return try await watch(partition, from: offset, timeout: timeout)
        }
        if arrivals.end(of: partition) == nil {
            arrivals.post([partition: try await bounds(partition).upperBound])
        }
        try await arrivals.wait(for: partition, after: offset, timeout: timeout)
    }

    /// The first offset still there and the next that will be written; `0..<0` for a partition that is not there.
    public func bounds(_ partition: TopicPartition) async throws -> Range<Int64> {
        guard let log = try await log(of: partition) else { return 0..<0 }
        return try await reading { try MessageLog(id: log).bounds(in: $0) }
    }

    /// How many partitions a topic has.
    public func partitionCount(_ topic: Topic) async throws -> Int32 {
        try await record(of: topic)?.partitions ?? 0
    }

    /// The topics there are, by name; state is not kept in topics here.
    public func topics() async throws -> [Topic] {
        try await reading { database in
            try String.fetchAll(database, sql: "SELECT name FROM topics ORDER BY name").map(Topic.init(rawValue:))
        }
    }

    /// Makes a topic if it is not there.
    /// - Throws: ``BusError`` where the name or the number of partitions (1 to 10,000) is not one Kafka would take.
    public func createTopic(_ topic: Topic, partitions: Int32, compacted: Bool) async throws {
        try topic.requireValidName()
        guard (1...10_000).contains(partitions) else {
            throw BusError(.failed, "a topic has 1 to 10000 partitions")
        }
        try await writable().commit { writer in
            guard try writer.find(topic) == nil else { return }
            try writer.make(topic, partitions: partitions, compacted: compacted)
        }
        _ = try await record(of: topic)
    }

    /// The next offset a group reads of a partition.
    public func position(group: String, _ partition: TopicPartition) async throws -> Int64 {
        guard let log = try await log(of: partition) else { return 0 }
        return try await reading { database in
            let sql = "SELECT next FROM consumers WHERE name = ? AND log = ?"
            return try Int64.fetchOne(database.cachedStatement(sql: sql), arguments: [group, log]) ?? 0
        }
    }

    /// The state of keys.
    public func state(_ keys: [StateKey]) async throws -> [StateKey: [UInt8]] {
        try await reading { try StateTable.values(of: keys, in: $0, sealer: self.sealer) }
    }

    /// Every key and value of one table, as one commit left them.
    public func state(of table: StateKey.Table) async throws -> [(key: [UInt8], value: [UInt8])] {
        try await reading { try StateTable.all(of: table, in: $0, sealer: self.sealer) }
    }

    /// The next keys and values of one table, as one commit left them.
    public func state(
        of table: StateKey.Table,
        after key: [UInt8]?,
        limit: Int
    ) async throws -> [(key: [UInt8], value: [UInt8])] {
        try await reading { try StateTable.page(of: table, after: key, limit: limit, in: $0, sealer: self.sealer) }
    }

    /// The keys and values of one table before a key, or from its end, as one commit left them.
    public func state(
        of table: StateKey.Table,
        before key: [UInt8]?,
        limit: Int
    ) async throws -> [(key: [UInt8], value: [UInt8])] {
        try await reading { try StateTable.page(of: table, before: key, limit: limit, in: $0, sealer: self.sealer) }
    }

    /// Forgets the messages below an offset, some hundreds a commit.
    public func trim(_ partition: TopicPartition, before offset: Int64) async throws {
        guard let log = try await log(of: partition) else { return }
        let queue = try writable()
        while try await queue.commit({ try $0.trim(log, before: offset) }) {
            try Task.checkCancellation()
        }
    }

    /// Forgets the messages that later ones of the same key replace, and overwrites where they lay.
    public func compact(_ topic: Topic, keys: Set<[UInt8]>) async throws {
        guard let record = try await record(of: topic) else { return }
        let queue = try writable()
        for number in 0..<record.partitions {
            guard let log = record.log(of: number) else { continue }
            let compaction = LogCompaction(
                log: MessageLog(id: log),
                partition: TopicPartition(topic, number),
                sealer: sealer
            )
            let replaced = try await compaction.replaced(keys: keys) { [file] read in
                do { return try await file.pool.read(read) } catch { throw BusError.translating(error) }
            }
            for start in stride(from: 0, to: replaced.count, by: CommitWriter.deletesPerCommit) {
                let part = replaced[start..<min(start + CommitWriter.deletesPerCommit, replaced.count)]
                try await queue.commit { try $0.delete(Array(part), from: log) }
            }
        }
        // What was deleted still lies in the write-ahead log until that is begun anew.
        try await queue.checkpoint()
    }

    /// Runs `body` on the thread that commits, so there is no conflict and it is called once.
    @discardableResult
    public func transact(
        claiming claimed: StateKey?,
        reading keys: [StateKey],
        _ body: @escaping @Sendable ([StateKey: [UInt8]]) throws -> BusTransaction
    ) async throws -> [StoredPosition] {
        try await writable().commit { writer in
            let transaction = try body(try writer.state(keys))
            try self.requireSizes(transaction.messages)
            let positions = try writer.append(transaction.messages)
            try writer.set(transaction.state)
            try writer.keep(transaction.consumed)
            return positions
        }
    }

    /// What SQLite finds wrong with the file, a line each; nothing where it is whole.
    ///
    /// Reads all of it.
    /// - Throws: ``BusError`` where it cannot be read at all.
    public func integrityProblems() async throws -> [String] {
        do {
            return try await reading { database in
                try String.fetchAll(database, sql: "PRAGMA quick_check(20)").filter { $0 != "ok" }
            }
        } catch let error as BusError where error.code == .damaged {
            // So damaged that the check itself stumbles.
            return [error.reason]
        }
    }

    /// Refuses a file whose last commits lie in a write-ahead log that can no longer be read; looks at nothing while
    /// another process writes it.
    /// - Throws: ``BusError`` with the code `DAMAGED`, saying what to do.
    public static func requireWholeLog(path: String) throws(BusError) {
        guard let lock = try? FileLock(path: path + ".lock") else { return }
        defer { lock.release() }
        try WriteAheadLog(bus: path).requireWhole()
    }

    /// Whether there is a bus at a path.
    /// - Throws: ``BusError`` with the code `DAMAGED` where there was one, and its file is gone or empty.
    public static func isThere(path: String) throws(BusError) -> Bool {
        guard !EmbeddedFile.hasContent(path) else { return true }
        guard FileLock.wasHeld(path: path + ".lock") else { return false }
        throw EmbeddedFile.gone(path)
    }

    /// Finishes the commits under way, wakes those who wait, and closes the file.
    public func shutdown() async {
        guard !isClosed.exchange(true, ordering: .sequentiallyConsistent) else { return }
        arrivals.close()
        await queue?.close()
        file.finish()
    }
}

extension EmbeddedBus {
    private func writable() throws -> CommitQueue {
        guard let queue else { throw BusError(.storage, "the bus file is open for reading only") }
        try requireOpen()
        return queue
    }

    private func requireOpen() throws {
        if isClosed.load(ordering: .sequentiallyConsistent) { throw BusError(.closed, "the bus was shut down") }
    }

    private func requireSizes(_ messages: [Message]) throws {
        for message in messages {
            let headers = message.headers.reduce(0) { $0 + $1.name.utf8.count + $1.value.count }
            guard message.key.count + headers + (message.value?.count ?? 0) <= options.maximumMessageBytes else {
                throw BusError(.tooLarge, "a message is larger than \(options.maximumMessageBytes) bytes")
            }
        }
    }

    private func reading<Value: Sendable>(
        _ body: @escaping @Sendable (Database) throws -> Value
    ) async throws -> Value {
        try requireOpen()
        do {
            return try await file.pool.read(body)
        } catch {
            throw BusError.translating(error)
        }
    }

    private func record(of topic: Topic) async throws -> TopicRecord? {
        if let known = directory.remembered(topic) { return known }
        guard let found = try await reading({ try TopicDirectory.find(topic, in: $0) }) else { return nil }
        directory.remember([topic: found])
        return found
    }

    private func log(of partition: TopicPartition) async throws -> Int64? {
        try await record(of: partition.topic)?.log(of: partition.partition)
    }

    /// Another process writes the file and cannot wake us.
    private func watch(_ partition: TopicPartition, from offset: Int64, timeout: Duration) async throws {
        let clock = ContinuousClock()
        let deadline = clock.now + timeout
        while try await bounds(partition).upperBound <= offset {
            let left = clock.now.duration(to: deadline)
            guard left > .zero else { return }
            try await Task.sleep(for: min(left, .milliseconds(100)))
        }
    }
}
