public import Contracts
public import Logging
import NIOCore
public import ServiceLifecycle
import Synchronization

/// The gateway: receives submissions, translates them, publishes events, and answers for all of it.
///
/// Made by the composition root from settings, a bus and adapters; works once its ``services`` run.
public struct Gateway: Sendable {
    /// What has to run, to be handed to a `ServiceGroup`.
    public let services: [any Service]
    /// Takes submissions, however they come.
    public let receiver: SubmissionReceiver
    /// What became of submissions.
    public let receipts: ReceiptBook
    /// What was refused.
    public let deadLetters: DeadLetterBox
    /// What operators did.
    public let audit: AuditLog
    /// What was erased, and the way to erase.
    public let erasures: Erasures
    /// The feeds, and what an operator does to them.
    public let control: FeedControl
    /// The metrics, as `/metrics` shows them.
    public let metrics: PrometheusMetrics

    /// What forgets what has come of age.
    package let retention: RetentionService

    /// What watches the feeds.
    package let health: HealthReporter

    private let replayer: DeadLetterReplayer
    private let listening: ListeningPort

    /// Builds the gateway.
    ///
    /// - Parameters:
    ///   - settings: what it is told; its data folder is made if need be.
    ///   - keyring: the keys of the data folder.
    ///   - bus: where it reads and writes.
    ///   - adapters: one a feed.
    ///   - source: where changed adapters come from while it runs; `nil`: they do not.
    ///   - version: the gateway's version, as it describes itself.
    ///   - logger: where it says what it does.
    ///   - clock: the time of day.
    /// - Throws: ``SettingsError`` where settings speak of feeds there are none of; ``StorageError`` and
    ///   ``PrivateFileError`` where the data folder cannot be used.
    public init(
        settings: GatewaySettings,
        keyring: Keyring,
        bus: any EventBus,
        adapters: [any Adapter],
        reloading source: (any AdapterSource)? = nil,
        version: String = "development",
        logger: Logger,
        clock: WallClock = .system
    ) throws {
        let parts = try GatewayParts(
            settings: settings,
            keyring: keyring,
            bus: bus,
            adapters: adapters,
            logger: logger,
            clock: clock
        )
        receiver = parts.receiver
        receipts = parts.receipts
        deadLetters = parts.deadLetters
        audit = parts.audit
        erasures = parts.erasures
        control = parts.control
        metrics = parts.metrics
        retention = parts.retention
        health = parts.health
        replayer = parts.replayer
        let port = ListeningPort()
        listening = port
        services = parts.services(version: version, reloading: source, onListening: { port.set($0) })
    }

    /// The port HTTP listens on, once it does.
    public var listeningPort: Int? { listening.port }

    /// Gives a dead letter to its adapter again.
    ///
    /// - Returns: the receipt of the new submission; `nil` if there is no such letter, or it is left alone.
    /// - Throws: `BusError`; ``SubmissionError`` where there is no such feed.
    public func replay(_ letter: DeadLetterID) async throws -> Receipt? {
        try await replayer.replay(.one(letter)) { _, _ in }.receipts.first
    }

    /// Submits bytes from within the process.
    ///
    /// - Throws: ``SubmissionError``.
    public func submit(_ bytes: [UInt8], feed: String) async throws -> Receipt {
        let body = AsyncStream { continuation in
            continuation.yield(ByteBuffer(bytes: bytes))
            continuation.finish()
        }
        return try await receiver.receive(body, feed: feed)
    }
}

/// The port HTTP listens on, known only once it does.
private final class ListeningPort: Sendable {
    private let state = Mutex<Int?>(nil)

    var port: Int? { state.withLock { $0 } }

    func set(_ port: Int) {
        state.withLock { $0 = port }
    }
}
