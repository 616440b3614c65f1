import Contracts
import Foundation

/// The topics of the cluster: found once, made where they are missing.
///
/// Its calls block.
struct KafkaTopics: Sendable {
    /// Makes a topic, which a test's cluster does in its own way.
    typealias Maker = @Sendable (_ topic: Topic, _ partitions: Int32, _ compacted: Bool) throws -> Void

    private let inspector: KafkaInspector
    private let make: Maker
    private let timeout: Duration
    private let partitions: Int32

    init(inspector: KafkaInspector, settings: KafkaSettings, maker: Maker?) {
        self.inspector = inspector
        timeout = settings.requestTimeout
        partitions = settings.partitions
        make = maker ?? { try inspector.createTopic($0, partitions: $1, compacted: $2) }
    }

    /// How many partitions a topic has; 0 where there is no such topic.
    func count(_ topic: Topic) throws -> Int32 {
        try inspector.partitionCount(topic)
    }

    /// How many partitions a topic has, after making it where it was not there.
    func countMaking(_ topic: Topic, compacted: Bool = false) throws -> Int32 {
        let count = try inspector.partitionCount(topic)
        if count > 0 { return count }
        let isOfEvents = !compacted && TopicPolicy(topic) == .events
        return try create(topic, partitions: isOfEvents ? partitions : 1, compacted: compacted)
    }

    /// Makes a topic if it is not there, and waits until the cluster tells of it.
    /// - Returns: how many partitions it has.
    @discardableResult
    func create(_ topic: Topic, partitions: Int32, compacted: Bool) throws -> Int32 {
        try topic.requireValidName()
        guard (1...10_000).contains(partitions) else {
            throw BusError(.failed, "a topic has 1 to 10000 partitions")
        }
        let before = try inspector.partitionCount(topic)
        if before > 0 { return before }
        try make(topic, partitions, compacted)
        let clock = ContinuousClock()
        let deadline = clock.now + timeout
        while clock.now < deadline {
            let count = try inspector.partitionCount(topic)
            if count > 0 { return count }
            Thread.sleep(forTimeInterval: 0.02)
        }
        throw BusError(
            .unavailable,
            "topic \(topic) was made, but the cluster does not tell of it; may this user describe it?"
        )
    }
}
