import Contracts
import Foundation

/// A topic whose messages' time is over as soon as they are written, so that there is something to delete at any time.
///
/// Its own, because the reckoning needs every original.
struct Retention {
    /// The topic.
    static let topic = Topic.raw(feed: "in.crash-retention")
    /// How many messages stay.
    static let kept = 100

    private static let written = 3000

    /// The bus.
    let bus: any EventBus

    /// Writes messages, and deletes all there are but the last.
    func run() async throws {
        let value = [UInt8](repeating: 7, count: 500)
        let messages = (0..<Self.written).map { number in
            Message(topic: Self.topic, key: Array("\(number)".utf8), value: value, timestamp: 0)
        }
        try await bus.append(messages)
        let partition = TopicPartition(Self.topic)
        try await bus.trim(partition, before: try await bus.bounds(partition).upperBound - Int64(Self.kept))
    }

    /// What is wrong with what it left, if anything.
    static func problem(on bus: any EventBus) async throws -> String? {
        let partition = TopicPartition(topic)
        let bounds = try await bus.bounds(partition)
        guard !bounds.isEmpty else { return nil }
        let last = try await bus.read(
            partition,
            from: bounds.upperBound - Int64(kept),
            maxMessages: kept,
            maxBytes: 1 << 20
        )
        guard bounds.count == kept, last.count == kept else {
            return "retention: \(bounds.count) messages are left, \(last.count) of the last, not \(kept)"
        }
        return nil
    }
}
