import Contracts
import ContractsTesting
import EventBus
import Foundation
import Gateway
import KafkaTesting

/// The bus of one data folder, opened by its gateways and by who looks at what they left.
struct CrashBus: Sendable {
    /// Which bus.
    let kind: BusKind
    /// Where the cluster is, if it is one.
    let cluster: String?
    /// Whether others write on the cluster too.
    var isShared: Bool { cluster != nil && cluster == RealCluster.address }
    /// After how many milliseconds of silence a gateway that was killed is replaced; brokers allow no less than 6000
    /// unless they are told to.
    let sessionTimeout: Int

    /// Opens the bus for a gateway.
    ///
    /// - Parameters:
    ///   - folder: the gateway's data folder.
    ///   - keyring: its keys.
    ///   - willCommit: told of each commit of the embedded bus before it is made.
    /// - Returns: the bus.
    /// - Throws: `BusError`.
    func open(
        folder: String,
        keyring: Keyring,
        willCommit: @escaping @Sendable () -> Void
    ) async throws -> any EventBus {
        switch kind {
        case .embedded:
            var options = EmbeddedOptions()
            options.willCommit = willCommit
            return try EmbeddedBus(path: Self.file(in: folder), sealer: keyring.sealer, options: options)
        case .kafka:
            return try await clusterBus(instance: "crash-" + String(folder.hashed, radix: 16))
        }
    }

    /// Opens the bus to look at what is on it, while no gateway runs.
    func openForReading(folder: String) async throws -> any EventBus {
        switch kind {
        case .embedded:
            let keyring = try Keyring(dataFolder: folder)
            return try EmbeddedBus(path: Self.file(in: folder), sealer: keyring.sealer, readOnly: true)
        case .kafka:
            return try await clusterBus(instance: "crash-reader-\(getpid())")
        }
    }

    /// Makes a data folder whose originals every later run on the same cluster can open.
    func prepare(folder: String) throws {
        try FileManager.default.createDirectory(
            atPath: folder,
            withIntermediateDirectories: true,
            attributes: [.posixPermissions: 0o700]
        )
        guard kind == .kafka else { return }
        let key = String(repeating: "c0ffee11", count: 8) + "\n"
        _ = FileManager.default.createFile(
            atPath: folder + "/" + MasterKey.fileName,
            contents: Data(key.utf8),
            attributes: [.posixPermissions: 0o600]
        )
    }

    private static func file(in folder: String) -> String { folder + "/bus.sqlite" }

    /// Sealed as the other tests seal, so that they share a cluster.
    private func clusterBus(instance: String) async throws -> any EventBus {
        let settings = KafkaSettings(
            brokers: [cluster ?? ""],
            properties: ["session.timeout.ms": "\(sessionTimeout)", "heartbeat.interval.ms": "300"],
            instance: instance,
            replicationFactor: -1
        )
        return try await KafkaBus(settings: settings, sealer: TestSealer())
    }
}

extension String {
    /// The same number in every process (FNV-1a).
    fileprivate var hashed: UInt64 {
        utf8.reduce(0xcbf2_9ce4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
    }
}
