/// A topic of a ``TestBroker``.
final class BrokerTopic {
    /// Its partitions.
    private(set) var partitions: [PartitionLog]
    /// What was set for it and is no default.
    var configuration: [String: String]

    init(partitions: Int, configuration: [String: String]) {
        self.partitions = (0..<partitions).map { _ in PartitionLog() }
        self.configuration = configuration
    }

    /// Makes it have so many partitions; `false` where it has as many.
    func grow(to count: Int) -> Bool {
        guard count > partitions.count else { return false }
        partitions += (partitions.count..<count).map { _ in PartitionLog() }
        return true
    }
}

/// A partition by its name.
struct PartitionName: Hashable {
    /// The topic.
    var topic: String
    /// Which of it.
    var number: Int32
}
