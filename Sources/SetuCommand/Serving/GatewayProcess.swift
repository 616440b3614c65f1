import Adapters
import Contracts
import Foundation
import Gateway
import Logging
import ServiceLifecycle
import UnixSignals

/// A gateway put together from its settings: bus, keys, adapters, services.
///
/// The only place that knows them all.
struct GatewayProcess: Sendable {
    /// The gateway.
    let gateway: Gateway
    /// The adapters it translates by.
    let catalog: AdapterCatalog

    private let bus: any EventBus
    private let logger: Logger

    /// Puts a gateway together.
    ///
    /// - Parameters:
    ///   - settings: its settings.
    ///   - adapters: the folder of adapters, unless the settings name one.
    ///   - logger: where it says what it does.
    /// - Throws: ``CommandFailure``: exit code 2 where settings or adapters are refused, 1 where the bus or the data
    ///   folder cannot be used.
    init(settings: GatewaySettings, adapters: () throws -> String, logger: Logger) async throws {
        self.logger = logger
        MemoryArenas.limit()
        let root = try settings.adaptersFolder ?? adapters()
        let places = try DataOptions.places(in: settings.dataFolder)
        catalog = AdapterCatalog(root: root, places: places, limits: settings.decoding)
        guard catalog.entries.allSatisfy({ $0.adapter != nil }), !catalog.entries.isEmpty else {
            for diagnostic in catalog.diagnostics {
                Terminal.current.say(diagnostic.description)
            }
            throw CommandFailure.refused("adapters were refused, or there is none")
        }
        // A file that may not grow (RLIMIT_FSIZE) is a full disk, not an end.
        signal(SIGXFSZ, SIG_IGN)
        do {
            try Self.makeFolder(settings.dataFolder)
            let keyring = try Keyring(dataFolder: settings.dataFolder)
            bus = try await BusChoice.open(settings, sealer: keyring.sealer)
            gateway = try Gateway(
                settings: settings,
                keyring: keyring,
                bus: bus,
                adapters: catalog.adapters,
                reloading: settings.reloadsAdapters
                    ? AdapterFolderWatch(root: root, places: places, limits: settings.decoding, catalog: catalog) : nil,
                logger: logger
            )
        } catch let error as SettingsError {
            throw CommandFailure(code: 2, lines: error.problems.map(\.description))
        } catch let error as BusError {
            throw CommandFailure.failed(error.description)
        } catch let error as StorageError {
            throw CommandFailure.failed("\(error)")
        } catch let error as PrivateFileError {
            throw CommandFailure.failed("\(error)")
        }
    }

    /// Runs until a signal asks it to stop, or `work` is done; what was accepted is finished first.
    ///
    /// - Parameters:
    ///   - signals: the signals that stop it.
    ///   - work: what is done while it runs; without it only a signal ends it.
    /// - Throws: ``CommandFailure`` with exit code 1, and what `work` throws.
    func run(
        stoppingOn signals: [UnixSignal] = [.sigterm, .sigint],
        while work: (@Sendable () async throws -> Void)? = nil
    ) async throws {
        let group = ServiceGroup(
            configuration: .init(
                services: gateway.services.map { .init(service: $0) },
                gracefulShutdownSignals: signals,
                logger: logger
            )
        )
        do {
            try await withThrowingTaskGroup(of: Bool.self) { tasks in
                tasks.addTask {
                    try await group.run()
                    return true
                }
                if let work {
                    tasks.addTask {
                        do {
                            try await work()
                        } catch {
                            await group.triggerGracefulShutdown()
                            throw error
                        }
                        await group.triggerGracefulShutdown()
                        return false
                    }
                }
                // Services that end first, on a signal, end the work; work that ends first waits for the services.
                while let servicesEnded = try await tasks.next() {
                    if servicesEnded { tasks.cancelAll() }
                }
            }
        } catch let failure as CommandFailure {
            await bus.shutdown()
            throw failure
        } catch is CancellationError {
            await bus.shutdown()
            return
        } catch {
            await bus.shutdown()
            throw CommandFailure.failed("the gateway stopped: \(error)")
        }
        await bus.shutdown()
    }

    private static func makeFolder(_ path: String) throws {
        do {
            try FileManager.default.createDirectory(
                atPath: path,
                withIntermediateDirectories: true,
                attributes: [.posixPermissions: 0o700]
            )
        } catch {
            throw CommandFailure.failed("the data folder \(path) cannot be made")
        }
    }
}
