import Adapters
import ArgumentParser
import Contracts
import Foundation
import Gateway
import Logging
import ServiceLifecycle

/// A gateway that ends itself at a point; told what to do on its standard input, and gone with the driver.
struct VictimCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "victim", shouldDisplay: false)

    @Option var bus: BusKind
    @Option var cluster: String?
    @Option var sessionTimeout = 6000
    @Option var data: String
    @Option var adapters: String
    @Option var point: CrashPoint?
    @Option var passing = 1
    /// Subjects to be erased.
    @Option var erase: [String] = []
    /// Forgets all originals and dead letters before anything else.
    @Flag var forgets = false
    /// Ends after that.
    @Flag var onlyForgets = false

    func run() async throws {
        // A cluster deletes everything with one request.
        let isOneRequest = bus == .kafka && point == .midCompaction
        let trigger = Trigger(point: point, passing: isOneRequest ? 1 : passing)
        let bus = CrashBus(kind: bus, cluster: cluster, sessionTimeout: sessionTimeout)
        let commits = CommitWatch(trigger: trigger, seesCommits: bus.kind == .embedded)
        let keyring = try Keyring(dataFolder: data)
        let opened = try await bus.open(folder: data, keyring: keyring, willCommit: commits.willCommit)
        let watched = CrashingBus(opened, trigger: trigger, commits: commits)
        var settings = GatewaySettings()
        settings.dataFolder = data
        settings.listenPort = 0
        var logger = Logger(label: "victim") { StreamLogHandler.standardError(label: $0) }
        logger.logLevel = .error
        let catalog = AdapterCatalog(root: adapters)
        let gateway = try Gateway(
            settings: settings,
            keyring: keyring,
            bus: watched,
            adapters: catalog.adapters,
            logger: logger
        )
        if forgets { try await forget(settings, keyring, watched, catalog.adapters, logger) }
        if onlyForgets {
            await opened.shutdown()
            return VictimLine.settled.say()
        }
        SpoolWatch(folder: data + "/spool", trigger: trigger).start()
        let group = ServiceGroup(
            configuration: .init(services: gateway.services.map { .init(service: $0) }, logger: logger)
        )
        try await withThrowingTaskGroup(of: Void.self) { tasks in
            tasks.addTask { try await group.run() }
            while gateway.listeningPort == nil { try await Task.sleep(for: .milliseconds(1)) }
            VictimLine.listening(gateway.listeningPort ?? 0).say()
            if trigger.awaits(.midCompaction) || point == nil {
                tasks.addTask { try await Retention(bus: watched).run() }
            }
            let erasing = Task { try await Erasing(gateway: gateway, subjects: erase).run() }
            await obeyed()
            let settling = Settling(bus: opened, feeds: catalog.adapters.map(\.description.id), folder: data)
            try await settling.wait()
            try await erasing.value
            VictimLine.settled.say()
            await group.triggerGracefulShutdown()
            try await tasks.waitForAll()
        }
        await opened.shutdown()
    }

    /// Forgets everything that is translated: nothing has come of it yet that the driver has not seen.
    private func forget(
        _ settings: GatewaySettings,
        _ keyring: Keyring,
        _ bus: any EventBus,
        _ adapters: [any Adapter],
        _ logger: Logger
    ) async throws {
        var settings = settings
        settings.retention.originalDays = 0
        settings.retention.deadLetterDays = 0
        let gateway = try Gateway(settings: settings, keyring: keyring, bus: bus, adapters: adapters, logger: logger)
        try await gateway.retention.forgetAll()
    }

    /// Returns when the driver asks to settle and end; ends the process when the driver is gone.
    private func obeyed() async {
        await withCheckedContinuation { continuation in
            Thread.detachNewThread {
                while let line = readLine() {
                    if line == "settle" { return continuation.resume() }
                }
                _exit(1)
            }
        }
    }
}
