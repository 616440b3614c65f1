public import Contracts
import Formats
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
    /// - Throws: ``SettingsError`` where settings speak of feeds there are none of; ``SubmissionError`` and
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
        try settings.check(feeds: adapters.map(\.description.id))
        let feeds = adapters.map { adapter in
            let own = settings.feeds[adapter.description.id] ?? FeedSettings()
            return Feed(adapter: adapter, keyring: keyring, settings: own)
        }
        let byID = Dictionary(uniqueKeysWithValues: feeds.map { ($0.id, $0) })
        let statuses = byID.mapValues { _ in FeedStatus() }
        metrics = PrometheusMetrics()
        let instruments = Instruments(feeds: feeds.map(\.id), factory: metrics)
        let spools = try SpoolStore(folder: DurableFolder(path: settings.dataFolder + "/spool"))
        let recovery = SpoolRecovery(
            spools: spools,
            appender: RawAppender(bus: bus, limits: settings.limits),
            logger: logger
        )
        let storage = StorageHealth(spools: spools, bus: bus, logger: logger)
        receiver = SubmissionReceiver(
            feeds: byID,
            bus: bus,
            recovery: recovery,
            storage: storage,
            limits: settings.limits,
            statuses: statuses,
            clock: clock,
            instruments: instruments
        )
        receipts = ReceiptBook(bus: bus)
        deadLetters = DeadLetterBox(feeds: feeds.map(\.id), keyring: keyring, bus: bus)
        replayer = DeadLetterReplayer(
            feeds: byID,
            box: deadLetters,
            bus: bus,
            keys: keyring.translation,
            schemaBase: settings.schemaBase,
            clock: clock
        )
        audit = try AuditLog(dataFolder: settings.dataFolder, keyring: keyring, bus: bus, clock: clock)
        control = FeedControl(known: feeds, statuses: statuses, bus: bus, audit: audit)
        listening = ListeningPort()
        let assemblers = byID.mapValues {
            EventAssembler(adapter: $0.description, keys: keyring.translation, schemaBase: settings.schemaBase)
        }
        let (demands, demand) = AsyncStream.makeStream(of: Void.self, bufferingPolicy: .bufferingNewest(1))
        erasures = Erasures(
            feeds: byID,
            assemblers: assemblers,
            statuses: statuses,
            bus: bus,
            audit: audit,
            clock: clock,
            wake: { demand.yield() }
        )

        let access = AccessControl(
            operatorToken: try OperatorToken.load(dataFolder: settings.dataFolder),
            feeds: byID
        )
        let originals = OriginalRoutes(
            finder: OriginalFinder(bus: bus),
            feeds: byID,
            audit: audit,
            access: access
        )
        let routes =
            SubmissionRoutes(
                receiver: receiver,
                receipts: receipts,
                access: access,
                keys: keyring.translation,
                missing: MissingSubjects(bus: bus)
            ).routes
            + FeedRoutes(control: control, access: access).routes
            + AuditRoutes(audit: audit, access: access).routes
            + TopicRoutes(bus: bus, access: access).routes
            + DeadLetterRoutes(box: deadLetters, replayer: replayer, audit: audit, access: access).routes
            + originals.routes
            + ErasureRoutes(erasures: erasures, access: access).routes
            + HealthRoutes(
                bus: bus,
                statuses: statuses,
                slots: byID.mapValues(\.slot),
                storage: storage,
                metrics: metrics
            ).routes
        retention = RetentionService(
            feeds: feeds,
            statuses: statuses,
            bus: bus,
            retention: settings.retention,
            clock: clock,
            logger: logger
        )
        health = HealthReporter(
            feeds: feeds,
            statuses: statuses,
            bus: bus,
            keys: keyring.translation,
            schemaBase: settings.schemaBase,
            clock: clock,
            logger: logger
        )
        let port = listening
        var services: [any Service] = [
            recovery,
            MarkExpiry(bus: bus, limits: settings.limits, clock: clock, logger: logger),
            TranslationService(
                feeds: feeds,
                bus: bus,
                keys: keyring.translation,
                schemaBase: settings.schemaBase,
                statuses: statuses,
                instruments: instruments,
                logger: logger
            ),
            ErasureService(
                feeds: byID,
                assemblers: assemblers,
                statuses: statuses,
                bus: bus,
                keys: keyring.translation,
                clock: clock,
                logger: logger,
                demands: demands
            ),
            retention,
            health,
            HTTPServer(
                routes: ContractRoutes(others: routes, version: version).all,
                host: settings.listenHost,
                port: settings.listenPort,
                limits: settings.http,
                instruments: instruments,
                logger: logger,
                onListening: { port.set($0) }
            ),
        ]
        if let source {
            services.append(AdapterReloader(slots: byID.mapValues(\.slot), source: source, logger: logger))
        }
        if let folder = settings.dropFolder {
            services.append(
                DropFolder(
                    path: folder,
                    feeds: feeds.map(\.id),
                    receiver: receiver,
                    quietTime: settings.dropQuietTime,
                    logger: logger
                )
            )
        }
        self.services = services
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
