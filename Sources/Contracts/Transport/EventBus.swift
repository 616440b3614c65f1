/// The log between receiving, translating and subscribing, with Kafka's semantics.
///
/// Two implementations pass one conformance suite (`ContractsTesting`): an embedded one, and Kafka.
public protocol EventBus: Sendable {
    /// Writes messages durably, all or none, in order within each partition.
    ///
    /// Calls that run at the same time may share one commit.
    /// - Returns: the partition and offset of each message, in the order given; an offset is -1 where the bus cannot
    ///   tell.
    /// - Throws: ``BusError``; `isRetriable` says whether trying again can help.
    @discardableResult
    func append(_ messages: [Message]) async throws -> [StoredPosition]

    /// Reads committed messages of one partition in order, beginning at the first offset not below `offset`.
    ///
    /// Returns at once with what there is, at most `maxMessages` and about `maxBytes`, at least one if there is one.
    func read(
        _ partition: TopicPartition,
        from offset: Int64,
        maxMessages: Int,
        maxBytes: Int
    ) async throws
        -> [StoredMessage]

    /// Waits until the partition holds a message at or after `offset`, or the time has passed.
    func waitForMessages(_ partition: TopicPartition, from offset: Int64, timeout: Duration) async throws

    /// The first offset still there and the next that will be written.
    func bounds(_ partition: TopicPartition) async throws -> Range<Int64>

    /// How many partitions a topic has; 0 if there is no such topic yet.
    func partitionCount(_ topic: Topic) async throws -> Int32

    /// The topics there are, by name.
    func topics() async throws -> [Topic]

    /// Makes a topic if it is not there; a topic that is written to without this has one partition.
    func createTopic(_ topic: Topic, partitions: Int32, compacted: Bool) async throws

    /// The next offset a group reads of a partition; 0 if it has read none.
    func position(group: String, _ partition: TopicPartition) async throws -> Int64

    /// The state of keys; keys without state are missing from the answer.
    func state(_ keys: [StateKey]) async throws -> [StateKey: [UInt8]]

    /// Every key and value of one table of state, in no order, in one consistent picture.
    func state(of table: StateKey.Table) async throws -> [(key: [UInt8], value: [UInt8])]

    /// The next keys and values of one table, in the order of the keys' bytes: at most `limit`, those after `key`, or
    /// the first without one. For tables too large to hold.
    func state(
        of table: StateKey.Table,
        after key: [UInt8]?,
        limit: Int
    ) async throws -> [(key: [UInt8], value: [UInt8])]

    /// The keys and values of one table before `key`, or from its end without one, in the falling order of the keys'
    /// bytes: at most `limit`. For the latest of a table whose keys tell the time.
    func state(
        of table: StateKey.Table,
        before key: [UInt8]?,
        limit: Int
    ) async throws -> [(key: [UInt8], value: [UInt8])]

    /// Reads state, decides, and writes messages, state and consumer positions in one transaction.
    ///
    /// `body` is given the present state of `keys` (missing keys have none) and may be called again with newer state
    /// after a conflict or an abort, so it must be a pure function of it.
    ///
    /// Transactions of one process see one another's state. Those of several processes on a cluster do not wait for one
    /// another: where they may write the same key, and none may overlook what another writes, all of them claim it.
    /// - Parameters:
    ///   - claimed: a key that nobody else who claims it is transacting with at the same time.
    ///   - keys: the state that `body` is given.
    ///   - body: what to write.
    /// - Returns: the partition and offset of each message, in the order given.
    /// - Throws: what `body` throws, nothing being written then; ``BusError``, with the code `CLAIMED` where somebody else
    ///   has the key.
    @discardableResult
    func transact(
        claiming claimed: StateKey?,
        reading keys: [StateKey],
        _ body: @escaping @Sendable ([StateKey: [UInt8]]) throws -> BusTransaction
    ) async throws -> [StoredPosition]

    /// Forgets the messages of a partition below `offset`, which becomes its first; a lower one changes nothing.
    ///
    /// Written in small steps, so that others wait for none of it; after a failure some may be gone, and calling again
    /// goes on.
    func trim(_ partition: TopicPartition, before offset: Int64) async throws

    /// Forgets all messages of keys but the last of each, beyond recovery from the disk of this bus.
    ///
    /// A cluster compacts in its own time, by its topics' settings; there it does nothing.
    func compact(_ topic: Topic, keys: Set<[UInt8]>) async throws

    /// The partitions of topics that this process is to work on for a group, as a whole each time they change.
    ///
    /// Processes that ask on one cluster share the topics, each with all its partitions, so that what is kept of a
    /// topic as a whole has one writer. A partition that is missing from a later set is another's from then on: stop
    /// working on it; where it comes back, begin where the group is then. A transaction refuses with
    /// `REVOKED` a position of a partition that is another's, and after the stream has ended. The stream lasts until
    /// its reader is cancelled or lets go of it, or the bus is shut down; one group has one at a time.
    func ownership(of topics: [Topic], group: String) async throws -> AsyncStream<Set<TopicPartition>>

    /// Ends the bus's background work; what was promised durable is.
    func shutdown() async
}

extension EventBus {
    /// Reads state, decides, and writes, claiming nothing: see ``transact(claiming:reading:_:)``.
    @discardableResult
    public func transact(
        reading keys: [StateKey],
        _ body: @escaping @Sendable ([StateKey: [UInt8]]) throws -> BusTransaction
    ) async throws -> [StoredPosition] {
        try await transact(claiming: nil, reading: keys, body)
    }

    /// All partitions the topics have now, for a bus that one process has to itself.
    public func ownership(of topics: [Topic], group: String) async throws -> AsyncStream<Set<TopicPartition>> {
        var all: Set<TopicPartition> = []
        for topic in topics {
            for partition in 0..<(try await partitionCount(topic)) { all.insert(TopicPartition(topic, partition)) }
        }
        let owned = all
        return AsyncStream { $0.yield(owned) }
    }
}
