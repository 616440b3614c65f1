import Contracts
import Synchronization

/// A bus that can be made to fail and counts what is read of its tables, over one that does neither.
final class FaultyBus: EventBus {
    /// When transactions fail.
    struct Faults {
        /// Everything fails, retriably.
        var isAway = false
        /// So many more transactions succeed, then they fail.
        var transactionsLeft = Int.max
        /// Nothing that was read from a topic is settled.
        var holdsTranslation = false
        /// Everything fails from when something that was read from a topic is settled.
        var endsWithTranslation = false
        /// Transactions wait until this is over.
        var isStuck = false
        /// What they fail with.
        var error = BusError(.unavailable, "test")
    }

    /// Partitions that were given to somebody.
    private struct Share {
        var owned: Set<TopicPartition>
        var continuation: AsyncStream<Set<TopicPartition>>.Continuation
    }

    /// The bus that does not fail.
    let beneath: any EventBus
    private let faults = Mutex(Faults())
    private let counted = Mutex(0)
    private let shares = Mutex<[Share]>([])

    /// How many keys of tables were read so far.
    var entriesRead: Int { counted.withLock { $0 } }

    private func counting(_ page: [(key: [UInt8], value: [UInt8])]) -> [(key: [UInt8], value: [UInt8])] {
        counted.withLock { $0 += page.count }
        return page
    }

    init(_ bus: any EventBus) {
        beneath = bus
    }

    func set(_ change: (inout Faults) -> Void) {
        faults.withLock { change(&$0) }
    }

    private func check() throws {
        let error = faults.withLock { $0.isAway ? $0.error : nil }
        if let error { throw error }
    }

    private func checkTransaction() throws {
        let error: BusError? = faults.withLock { faults in
            guard !faults.isAway, faults.transactionsLeft > 0 else { return faults.error }
            if faults.transactionsLeft != .max { faults.transactionsLeft -= 1 }
            return nil
        }
        if let error { throw error }
    }

    func append(_ messages: [Message]) async throws -> [StoredPosition] {
        try checkTransaction()
        return try await beneath.append(messages)
    }

    func read(
        _ partition: TopicPartition,
        from offset: Int64,
        maxMessages: Int,
        maxBytes: Int
    ) async throws
        -> [StoredMessage]
    {
        try check()
        return try await beneath.read(partition, from: offset, maxMessages: maxMessages, maxBytes: maxBytes)
    }

    func waitForMessages(_ partition: TopicPartition, from offset: Int64, timeout: Duration) async throws {
        try check()
        try await beneath.waitForMessages(partition, from: offset, timeout: timeout)
    }

    func bounds(_ partition: TopicPartition) async throws -> Range<Int64> {
        try check()
        return try await beneath.bounds(partition)
    }

    func partitionCount(_ topic: Topic) async throws -> Int32 {
        try check()
        return try await beneath.partitionCount(topic)
    }

    func topics() async throws -> [Topic] {
        try check()
        return try await beneath.topics()
    }

    func createTopic(_ topic: Topic, partitions: Int32, compacted: Bool) async throws {
        try check()
        try await beneath.createTopic(topic, partitions: partitions, compacted: compacted)
    }

    func position(group: String, _ partition: TopicPartition) async throws -> Int64 {
        try check()
        return try await beneath.position(group: group, partition)
    }

    func state(_ keys: [StateKey]) async throws -> [StateKey: [UInt8]] {
        try check()
        return try await beneath.state(keys)
    }

    func state(of table: StateKey.Table) async throws -> [(key: [UInt8], value: [UInt8])] {
        try check()
        return counting(try await beneath.state(of: table))
    }

    func state(
        of table: StateKey.Table,
        after key: [UInt8]?,
        limit: Int
    ) async throws -> [(key: [UInt8], value: [UInt8])] {
        try check()
        return counting(try await beneath.state(of: table, after: key, limit: limit))
    }

    func state(
        of table: StateKey.Table,
        before key: [UInt8]?,
        limit: Int
    ) async throws -> [(key: [UInt8], value: [UInt8])] {
        try check()
        return counting(try await beneath.state(of: table, before: key, limit: limit))
    }

    func trim(_ partition: TopicPartition, before offset: Int64) async throws {
        try check()
        try await beneath.trim(partition, before: offset)
    }

    func compact(_ topic: Topic, keys: Set<[UInt8]>) async throws {
        try check()
        try await beneath.compact(topic, keys: keys)
    }

    func transact(
        claiming claimed: StateKey?,
        reading keys: [StateKey],
        _ body: @escaping @Sendable ([StateKey: [UInt8]]) throws -> BusTransaction
    ) async throws -> [StoredPosition] {
        while faults.withLock({ $0.isStuck }) { try await Task.sleep(for: .milliseconds(5)) }
        try checkTransaction()
        let (holds, ends) = faults.withLock { ($0.holdsTranslation, $0.endsWithTranslation) }
        guard holds || ends else { return try await beneath.transact(claiming: claimed, reading: keys, body) }
        let isTranslation = Mutex(false)
        let positions = try await beneath.transact(claiming: claimed, reading: keys) { present in
            let transaction = try body(present)
            isTranslation.withLock { $0 = !transaction.consumed.isEmpty }
            guard !holds || transaction.consumed.isEmpty else { throw BusError(.unavailable, "test") }
            return transaction
        }
        if ends, isTranslation.withLock({ $0 }) { set { $0.isAway = true } }
        return positions
    }

    func ownership(of topics: [Topic], group: String) async throws -> AsyncStream<Set<TopicPartition>> {
        try check()
        var owned: Set<TopicPartition> = []
        for topic in topics {
            for partition in 0..<(try await partitionCount(topic)) { owned.insert(TopicPartition(topic, partition)) }
        }
        let (stream, continuation) = AsyncStream.makeStream(of: Set<TopicPartition>.self)
        let share = Share(owned: owned, continuation: continuation)
        shares.withLock { $0.append(share) }
        shareAnew()
        return stream
    }

    /// Says to whom partitions belong, as a cluster does where another gateway has come and gone: to nobody else.
    func shareAnew() {
        for share in shares.withLock({ $0 }) { share.continuation.yield(share.owned) }
    }

    func shutdown() async {
        await beneath.shutdown()
    }
}
