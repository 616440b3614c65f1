import CKafka
public import Contracts
import Foundation

/// Reads and changes the topics of a cluster, for an operator who plans them.
public struct KafkaAdministrator: Sendable {
    private let inspector: KafkaInspector
    private let settings: KafkaSettings

    /// Connects to a cluster.
    ///
    /// - Throws: ``BusError``.
    public init(settings: KafkaSettings) async throws {
        self.settings = settings
        inspector = try await BlockingCalls.run { try KafkaInspector(settings: settings) }
    }

    /// Leaves the cluster.
    public func close() async {
        try? await BlockingCalls.run { [inspector] in inspector.close() }
    }

    /// What a topic has to say: what its policy says, for messages as large as the settings allow.
    public func configuration(of topic: Topic) -> [String: String] {
        TopicPolicy(topic).configuration(largest: settings.maximumBatchBytes)
    }

    /// Those of the topics that the cluster has.
    ///
    /// - Throws: ``BusError``.
    public func describe(_ topics: [Topic]) async throws -> [Topic: TopicSpecification] {
        try await BlockingCalls.run { [inspector] in
            let there = Set(try inspector.topics())
            let wanted = topics.filter { there.contains($0) }
            guard !wanted.isEmpty else { return [:] }
            var found: [Topic: TopicSpecification] = [:]
            for (topic, configuration) in try inspector.configurations(of: wanted) {
                let partitions = try inspector.partitionCount(topic)
                let isEmpty = try (0..<partitions).allSatisfy {
                    try inspector.bounds(TopicPartition(topic, $0)).isEmpty
                }
                found[topic] = TopicSpecification(
                    topic: topic,
                    partitions: partitions,
                    configuration: configuration.mapValues(\.value),
                    isEmpty: isEmpty
                )
            }
            return found
        }
    }

    /// Makes a change.
    ///
    /// - Throws: ``BusError``.
    public func apply(_ change: TopicChange) async throws {
        try await BlockingCalls.run { [inspector] in
            switch change.kind {
            case .make(let partitions):
                try inspector.createTopic(
                    change.topic,
                    partitions: partitions,
                    configuration: change.configuration
                )
            case .addPartitions(_, let count):
                try inspector.addPartitions(change.topic, upTo: count)
            case .configure(let changed):
                try inspector.configure(change.topic, changed.mapValues(\.wanted))
            }
        }
    }
}
