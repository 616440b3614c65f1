import Adapters
import Contracts
import EventBus
import Gateway

/// Compares a cluster's topics with what the gateway of some settings needs.
struct TopicsPlanning {
    /// The cluster; to be closed.
    let administrator: KafkaAdministrator
    /// What has to change.
    let plan: TopicPlan

    /// Connects and compares.
    /// - Throws: ``CommandFailure``: exit code 2 where settings or adapters are refused, 1 where the cluster is away.
    init(settings: GatewaySettings, adapters: AdapterOptions) async throws {
        let catalog = AdapterCatalog(
            root: try settings.adaptersFolder ?? adapters.root(),
            places: try DataOptions.places(in: settings.dataFolder)
        )
        guard catalog.entries.allSatisfy({ $0.adapter != nil }), !catalog.entries.isEmpty else {
            throw CommandFailure(
                code: 2,
                lines: catalog.diagnostics.map(\.description) + ["there is no adapter to use"]
            )
        }
        let descriptions = catalog.adapters.map(\.description)
        do {
            guard let administrator = try await BusChoice.administrator(settings) else {
                throw CommandFailure.refused(
                    "the bus of these settings is the embedded one, which makes its topics by itself",
                    "bus.kind: kafka with bus.brokers names a cluster"
                )
            }
            self.administrator = administrator
            let wanted = GatewayTopics.all(of: descriptions, settings: settings).map {
                TopicSpecification(
                    topic: $0.topic,
                    partitions: $0.partitions,
                    configuration: administrator.configuration(of: $0.topic)
                )
            }
            let present = try await administrator.describe(wanted.map(\.topic))
            plan = TopicPlan(wanted: wanted, present: present)
        } catch let error as BusError {
            throw CommandFailure.failed(error.description)
        }
    }
}
