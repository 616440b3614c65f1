import Contracts

/// What the bus file knows of a topic; it never changes once the topic is made.
struct TopicRecord: Sendable {
    /// How many partitions it has.
    var partitions: Int32
    /// The id of each partition's log, in order.
    var logs: [Int64]

    /// The log of a partition, if there is such a partition.
    func log(of partition: Int32) -> Int64? {
        guard partition >= 0, partition < logs.count else { return nil }
        return logs[Int(partition)]
    }
}
