public import Contracts
import Formats
public import Logging
import NIOCore
public import ServiceLifecycle

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
    /// The metrics, for `/metrics` and for whoever wants to look.
    public let metrics: PrometheusMetrics

    /// Builds the gateway.
    ///
    /// - Parameters:
    ///   - settings: what it is told; its data folder is made if need be.
    ///   - keyring: the keys of the data folder.
    ///   - bus: where it reads and writes.
    ///   - adapters: one a feed.
    ///   - logger: where it says what it does.
    ///   - clock: the time of day.
    /// - Throws: ``SubmissionError`` where the data folder cannot be used.
    public init(
        settings: GatewaySettings,
        keyring: Keyring,
        bus: any EventBus,
        adapters: [any Adapter],
        logger: Logger,
        clock: WallClock = .system
    ) throws {
        let feeds = adapters.map { adapter in
            let id = adapter.description.id
            return Feed(adapter: adapter, keyring: keyring, settings: settings.feeds[id] ?? FeedSettings())
        }
        metrics = PrometheusMetrics()
        let instruments = Instruments(feeds: feeds.map(\.id), factory: metrics)
        let spools = try SpoolStore(folder: DurableFolder(path: settings.dataFolder + "/spool"))
        receiver = SubmissionReceiver(
            feeds: Dictionary(uniqueKeysWithValues: feeds.map { ($0.id, $0) }),
            bus: bus,
            spools: spools,
            limits: settings.limits,
            clock: clock,
            instruments: instruments
        )
        receipts = ReceiptBook(bus: bus)
        let statuses = Dictionary(uniqueKeysWithValues: feeds.map { ($0.id, FeedStatus()) })
        services = [
            SpoolRecovery(spools: spools, appender: RawAppender(bus: bus), logger: logger),
            TranslationService(
                feeds: feeds,
                bus: bus,
                keys: keyring.translation,
                schemaBase: settings.schemaBase,
                statuses: statuses,
                instruments: instruments,
                logger: logger
            ),
        ]
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
