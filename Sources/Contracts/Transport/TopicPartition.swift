/// One partition of a topic.
public struct TopicPartition: Sendable, Hashable {
    /// The topic.
    public var topic: Topic
    /// The partition, counted from 0.
    public var partition: Int32

    /// Makes one.
    public init(_ topic: Topic, _ partition: Int32 = 0) {
        self.topic = topic
        self.partition = partition
    }
}
