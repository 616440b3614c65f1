import Contracts
import EventBus
import Foundation
import Gateway
import Logging
import ServiceLifecycle
import Testing

/// A gateway in a folder of its own, running for the time of a test, over a bus of its own or one that is given.
struct RunningGateway: Sendable {
    /// Opens the bus of a gateway.
    typealias BusMaker = @Sendable (_ keyring: Keyring, _ folder: String) async throws -> any EventBus

    /// The embedded bus in the gateway's folder.
    static let embedded: BusMaker = { try EmbeddedBus(path: $1 + "/bus.sqlite", sealer: $0.sealer) }

    let gateway: Gateway
    let bus: any EventBus
    let folder: String
    let keyring: Keyring
    let logger: Logger

    /// Runs a gateway, does something with it, and stops it.
    static func run<Result: Sendable>(
        adapters: [any Adapter] = [RowAdapter()],
        reloading source: (any AdapterSource)? = nil,
        folder: TestFolder = TestFolder(),
        on makeBus: @escaping BusMaker = embedded,
        wrapping wrap: @escaping @Sendable (any EventBus) -> any EventBus = { $0 },
        logger: Logger = Logger(label: "test", factory: { _ in SwiftLogNoOpLogHandler() }),
        settings: GatewaySettings = GatewaySettings(),
        clock: WallClock = .system,
        _ body: @escaping @Sendable (RunningGateway) async throws -> Result
    ) async throws -> Result {
        try await GatewayPlaces.shared.take {
            let keyring = try Keyring(dataFolder: folder.path)
            let bus = wrap(try await makeBus(keyring, folder.path))
            var settings = settings
            settings.dataFolder = folder.path
            settings.listenPort = 0
            // A machine that runs all tests at once may be slow to commit; tests of this limit set a shorter one.
            if settings.limits.appendPatience == ReceivingLimits().appendPatience {
                settings.limits.appendPatience = .seconds(1800)
            }
            let gateway = try Gateway(
                settings: settings,
                keyring: keyring,
                bus: bus,
                adapters: adapters,
                reloading: source,
                logger: logger,
                clock: clock
            )
            let running = RunningGateway(
                gateway: gateway,
                bus: bus,
                folder: folder.path,
                keyring: keyring,
                logger: logger
            )
            let group = ServiceGroup(
                configuration: .init(services: gateway.services.map { .init(service: $0) }, logger: logger)
            )
            let result = try await withThrowingTaskGroup(of: Void.self) { tasks in
                tasks.addTask { try await group.run() }
                let result: Swift.Result<Result, any Error>
                do {
                    result = .success(try await body(running))
                } catch {
                    result = .failure(error)
                }
                await group.triggerGracefulShutdown()
                try await tasks.waitForAll()
                return try result.get()
            }
            await bus.shutdown()
            withExtendedLifetime(folder) {}
            return result
        }
    }

    /// Submits rows and waits until all of them have their fate.
    func settle(_ bytes: [UInt8], feed: String = "in.rows") async throws -> Receipt {
        try await settled(try await gateway.submit(bytes, feed: feed))
    }

    /// Waits until all records of a submission have their fate.
    ///
    /// - Throws: ``NotSettled`` where they have none after some minutes.
    func settled(_ receipt: Receipt) async throws -> Receipt {
        let deadline = ContinuousClock.now + .seconds(600)
        while ContinuousClock.now < deadline {
            if let now = try await gateway.receipts.receipt(receipt.submission), now.state == .done { return now }
            try await Task.sleep(for: .milliseconds(5))
        }
        throw NotSettled(feed: receipt.feed, feeds: gateway.control.feeds.map { "\($0.id) \($0.state)" })
    }

    /// What its feeds do where one of them does not settle a submission.
    struct NotSettled: Error {
        var feed: String
        var feeds: [String]
    }

    /// The header that names the operator.
    func operatorHeaders() throws -> [String: String] {
        let text = try String(contentsOfFile: folder + "/" + OperatorToken.fileName, encoding: .utf8)
        return ["Authorization": "Bearer \(text.trimmingCharacters(in: .whitespacesAndNewlines))"]
    }

    /// Everything on a topic's first partition.
    func messages(_ topic: String) async throws -> [Message] {
        try await bus.read(TopicPartition(Topic(rawValue: topic)), from: 0, maxMessages: 100_000, maxBytes: 1 << 30)
            .map(\.message)
    }
}

extension Message {
    /// The text of a header.
    func header(_ name: String) -> String? {
        headers.first { $0.name == name }.map { String(decoding: $0.value, as: UTF8.self) }
    }

    /// The value as text.
    var text: String { String(decoding: value ?? [], as: UTF8.self) }
}
