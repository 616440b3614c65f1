import Contracts

/// What several callers' transactions write together, in one transaction of the cluster.
struct TransactionPlan {
    /// What must be read beforehand, and made where it is missing.
    struct Surroundings {
        /// The present state of every key any caller reads.
        var state: [StateKey: [UInt8]]
        /// How many partitions a topic has, after making it where it was not there.
        var partitions: (_ topic: Topic, _ compacted: Bool) throws -> Int32
        /// Seals the values of state.
        var sealer: any ValueSealer
        /// The groups this process is a member of.
        var members: GroupMembers
        /// The largest message.
        var maximumMessageBytes: Int
    }

    private let surroundings: Surroundings
    private var messages: [KafkaRecord] = []
    private var state: [StateKey: [UInt8]?] = [:]
    private var positions: [ConsumerPosition] = []

    init(_ surroundings: Surroundings) {
        self.surroundings = surroundings
    }

    /// Whether there is nothing to write.
    var isEmpty: Bool { messages.isEmpty && state.isEmpty && positions.isEmpty }

    /// The positions, the last of each group and partition.
    var consumed: [ConsumerPosition] { positions }

    /// Adds a caller's transaction, which sees the state that those added before it set.
    /// - Returns: which of the plan's records are its messages.
    /// - Throws: what the body throws, or ``BusError``; the plan is then as it was.
    mutating func add(
        reading keys: [StateKey],
        _ body: ([StateKey: [UInt8]]) throws -> BusTransaction
    ) throws -> Range<Int> {
        var present: [StateKey: [UInt8]] = [:]
        for key in keys { present[key] = state[key] ?? surroundings.state[key] }
        let transaction = try body(present)
        for position in transaction.consumed { try surroundings.members.requireOwned(position) }
        let records = try transaction.messages.map(record)
        let start = messages.count
        messages += records
        state.merge(transaction.state) { _, new in new }
        for position in transaction.consumed {
            positions.removeAll { $0.group == position.group && $0.partition == position.partition }
            positions.append(position)
        }
        return start..<messages.count
    }

    /// Adds a value of state of the bus's own.
    mutating func add(_ key: StateKey, _ value: [UInt8]) {
        state[key] = value
    }

    /// The records: the messages in order, then the last value of each key of state.
    func records() throws -> [KafkaRecord] {
        try messages
            + state.map { key, value in
                let topic = StateReplica.topic(of: key.table)
                let count = try surroundings.partitions(topic, true)
                return KafkaRecord(
                    partition: TopicPartition(topic, KeyPartitioner.partition(of: key.key, count: count)),
                    key: key.key,
                    value: try value.map { try surroundings.sealer.seal($0, context: SealContext.state(key)) },
                    headers: [],
                    timestamp: 0
                )
            }
    }

    private func record(_ message: Message) throws -> KafkaRecord {
        let headers = message.headers.reduce(0) { $0 + $1.name.utf8.count + $1.value.count }
        guard message.key.count + headers + (message.value?.count ?? 0) <= surroundings.maximumMessageBytes else {
            throw BusError(.tooLarge, "a message is larger than \(surroundings.maximumMessageBytes) bytes")
        }
        let count = try surroundings.partitions(message.topic, false)
        return KafkaRecord(
            partition: TopicPartition(message.topic, KeyPartitioner.partition(of: message.key, count: count)),
            key: message.key,
            value: message.value,
            headers: message.headers,
            timestamp: message.timestamp
        )
    }
}
