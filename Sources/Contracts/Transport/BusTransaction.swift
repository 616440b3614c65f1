/// What one transaction writes: messages, state, and how far its consumer has read.
public struct BusTransaction: Sendable {
    /// The messages, in the order they get in each partition.
    public var messages: [Message]
    /// State to set; `nil` removes the key.
    public var state: [StateKey: [UInt8]?]
    /// The next offset each group reads, of each partition this transaction consumed from.
    public var consumed: [ConsumerPosition]

    /// Makes a transaction.
    public init(messages: [Message] = [], state: [StateKey: [UInt8]?] = [:], consumed: [ConsumerPosition] = []) {
        self.messages = messages
        self.state = state
        self.consumed = consumed
    }
}

/// How far a group has read a partition.
public struct ConsumerPosition: Sendable, Equatable {
    /// The consumer group.
    public var group: String
    /// The partition.
    public var partition: TopicPartition
    /// The next offset to read.
    public var next: Int64

    /// Makes a position.
    public init(group: String, partition: TopicPartition, next: Int64) {
        self.group = group
        self.partition = partition
        self.next = next
    }
}
