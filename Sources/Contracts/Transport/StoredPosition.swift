/// Where a message was written.
public struct StoredPosition: Sendable, Equatable {
    /// The partition.
    public var partition: TopicPartition
    /// The offset; -1 where the bus cannot tell.
    public var offset: Int64

    /// Makes a position.
    public init(partition: TopicPartition, offset: Int64) {
        self.partition = partition
        self.offset = offset
    }
}
