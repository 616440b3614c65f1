import Contracts
import EventBus
import Foundation
import Gateway

/// Opens the bus that settings name.
enum BusChoice {
    /// Opens the bus.
    /// - Throws: `BusError`.
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
        if let known = try? String(contentsOfFile: path, encoding: .utf8), !known.isEmpty {
            return known.trimmingCharacters(in: .whitespacesAndNewlines)
        }
        let new = String(UInt64.random(in: .min ... .max), radix: 16)
        let output = try OutputFile.create(path)
        defer { output.close() }
        try Array((new + "\n").utf8).withUnsafeBytes { try output.write($0) }
        return new
    }
}
