import ContractsTesting
package import EventBus
import Foundation

/// The cluster named by `SETU_TEST_KAFKA=host:port`, for what the mock cluster cannot show.
///
/// It is one that only tests write to: its state is sealed with their key, and a gateway's key would be refused.
package enum RealCluster {
    /// Where it is, if it is given.
    package static let address = ProcessInfo.processInfo.environment["SETU_TEST_KAFKA"]

    /// The same, where it names several nodes with commas between them.
    package static let addresses = (address ?? "").split(separator: ",").map(String.init)

    /// An instance no other test has.
    package static func instance() -> String { "test-\(UUID().uuidString.prefix(8).lowercased())" }

    /// A bus on it.
    package static func bus(instance: String = instance()) async throws -> KafkaBus {
        try await KafkaBus(settings: settings(instance: instance), sealer: TestSealer())
    }

    /// Settings for a bus on it.
    package static func settings(instance: String) -> KafkaSettings {
        // As many replicas as the cluster gives by default: one of a single node, and of three enough to lose a leader.
        KafkaSettings(brokers: addresses, instance: instance, replicationFactor: -1)
    }
}
