import Contracts
import Logging

/// What a gateway is made of: each part once, for the routes and services that share it.
struct GatewayParts {
    let settings: GatewaySettings
    let keyring: Keyring
    let bus: any EventBus
    let logger: Logger
    let clock: WallClock

    let feeds: [Feed]
    let feedsByID: [String: Feed]
    let statuses: [String: FeedStatus]
    let assemblers: [String: EventAssembler]
    let metrics: PrometheusMetrics
    let instruments: Instruments

    let recovery: SpoolRecovery
    let storage: StorageHealth
    let receiver: SubmissionReceiver
    let receipts: ReceiptBook
    let deadLetters: DeadLetterBox
    let replayer: DeadLetterReplayer
    let audit: AuditLog
    let access: AccessControl
    let control: FeedControl
    let erasures: Erasures
    /// Says that there is something to erase.
    let demands: AsyncStream<Void>
    let retention: RetentionService
    let health: HealthReporter

    /// Makes the parts; what of the data folder is not there is made too.
    ///
    /// - Throws: as ``Gateway``.
    init(
        settings: GatewaySettings,
        keyring: Keyring,
        bus: any EventBus,
        adapters: [any Adapter],
        logger: Logger,
        clock: WallClock
    ) throws {
        try settings.check(feeds: adapters.map(\.description.id))
        self.settings = settings
        self.keyring = keyring
        self.bus = bus
        self.logger = logger
        self.clock = clock

        feeds = adapters.map { adapter in
            let own = settings.feeds[adapter.description.id] ?? FeedSettings()
            return Feed(adapter: adapter, keyring: keyring, settings: own)
        }
        feedsByID = Dictionary(uniqueKeysWithValues: feeds.map { ($0.id, $0) })
        statuses = feedsByID.mapValues { _ in FeedStatus() }
        assemblers = feedsByID.mapValues {
            EventAssembler(adapter: $0.description, keys: keyring.translation, schemaBase: settings.schemaBase)
        }
        metrics = PrometheusMetrics()
        instruments = Instruments(feeds: feeds.map(\.id), factory: metrics)

        let spools = try SpoolStore(folder: DurableFolder(path: settings.dataFolder + "/spool"))
        recovery = SpoolRecovery(
            spools: spools,
            appender: RawAppender(bus: bus, limits: settings.limits),
            logger: logger
        )
        storage = StorageHealth(spools: spools, bus: bus, logger: logger)
        receiver = SubmissionReceiver(
            feeds: feedsByID,
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
            feeds: feedsByID,
            box: deadLetters,
            bus: bus,
            keys: keyring.translation,
            schemaBase: settings.schemaBase,
            clock: clock
        )
        audit = try AuditLog(dataFolder: settings.dataFolder, keyring: keyring, bus: bus, clock: clock)
        access = AccessControl(
            operatorToken: try OperatorToken.load(dataFolder: settings.dataFolder),
            feeds: feedsByID
        )
        control = FeedControl(known: feeds, statuses: statuses, bus: bus, audit: audit)
        let (demands, demand) = AsyncStream.makeStream(of: Void.self, bufferingPolicy: .bufferingNewest(1))
        self.demands = demands
        erasures = Erasures(
            feeds: feedsByID,
            assemblers: assemblers,
            statuses: statuses,
            bus: bus,
            audit: audit,
            clock: clock,
            wake: { demand.yield() }
        )
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
    }
}
