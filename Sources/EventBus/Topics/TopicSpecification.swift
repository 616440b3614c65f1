public import Contracts

/// A topic of a cluster, as it is or as it is to be.
public struct TopicSpecification: Sendable, Equatable {
    /// The topic.
    public var topic: Topic
    /// How many partitions it has.
    public var partitions: Int32
    /// Its configuration, in Kafka's own words; where it is to be, only what it must say.
    public var configuration: [String: String]
    /// Whether it holds messages.
    public var isEmpty: Bool

    /// Makes a specification.
    public init(topic: Topic, partitions: Int32, configuration: [String: String], isEmpty: Bool = true) {
        self.topic = topic
        self.partitions = partitions
        self.configuration = configuration
        self.isEmpty = isEmpty
    }
}
