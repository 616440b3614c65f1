import Contracts
import EventBus
import Foundation
import Gateway

/// Opens the bus that settings name.
enum BusChoice {
    /// Opens the bus.
    /// - Throws: `BusError`; `PrivateFileError` or ``CommandFailure`` where the name of this gateway cannot be read.
    static func open(_ settings: GatewaySettings, sealer: any ValueSealer) async throws -> any EventBus {
        switch settings.bus {
        case .embedded:
            return try EmbeddedBus(path: settings.dataFolder + "/bus.sqlite", sealer: sealer)
        case .kafka(let brokers, let properties, let replicas):
            let cluster = KafkaSettings(
                brokers: brokers,
                properties: properties,
                instance: try instance(in: settings.dataFolder),
                replicationFactor: replicas,
                partitions: settings.partitions
            )
            return try await KafkaBus(settings: cluster, sealer: sealer)
        }
    }

    /// Connects to the cluster that settings name, to plan its topics; `nil` where the bus is the embedded one.
    /// - Throws: `BusError`.
    static func administrator(_ settings: GatewaySettings) async throws -> KafkaAdministrator? {
        guard case .kafka(let brokers, let properties, let replicas) = settings.bus else { return nil }
        let cluster = KafkaSettings(
            brokers: brokers,
            properties: properties,
            instance: "topics",
            replicationFactor: replicas
        )
        return try await KafkaAdministrator(settings: cluster)
    }

    /// Who this process is among the gateways of a cluster: chosen at random once, then the same for this data folder.
    private static func instance(in folder: String) throws -> String {
        let path = folder + "/instance"
        let text = try PrivateFile(path: path).contents { String(UInt64.random(in: .min ... .max), radix: 16) + "\n" }
        let name = text.trimmingCharacters(in: .whitespacesAndNewlines)
        // Another name would be another gateway's: what this one left open would not be shut out.
        guard !name.isEmpty else { throw CommandFailure.refused("\(path) is empty: put back what stood in it") }
        return name
    }
}
