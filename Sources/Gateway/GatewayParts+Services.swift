import Contracts
import ServiceLifecycle

extension GatewayParts {
    /// What has to run.
    ///
    /// - Parameters:
    ///   - version: the gateway's version, as it describes itself.
    ///   - source: where changed adapters come from; `nil`: they do not.
    ///   - onListening: told the port once HTTP listens on it.
    /// - Returns: the services, to be handed to a `ServiceGroup`.
    func services(
        version: String,
        reloading source: (any AdapterSource)?,
        onListening: @escaping @Sendable (Int) -> Void
    ) -> [any Service] {
        var services: [any Service] = [
            recovery,
            MarkExpiry(bus: bus, limits: settings.limits, clock: clock, logger: logger),
            translation,
            erasure,
            retention,
            health,
            HTTPServer(
                routes: ContractRoutes(others: routes, version: version).all,
                host: settings.listenHost,
                port: settings.listenPort,
                limits: settings.http,
                instruments: instruments,
                logger: logger,
                onListening: onListening
            ),
        ]
        if let source {
            services.append(AdapterReloader(slots: feedsByID.mapValues(\.slot), source: source, logger: logger))
        }
        if let folder = settings.dropFolder { services.append(drop(folder)) }
        return services
    }

    private var translation: TranslationService {
        TranslationService(
            feeds: feeds,
            bus: bus,
            keys: keyring.translation,
            schemaBase: settings.schemaBase,
            statuses: statuses,
            instruments: instruments,
            logger: logger
        )
    }

    private var erasure: ErasureService {
        ErasureService(
            feeds: feedsByID,
            assemblers: assemblers,
            statuses: statuses,
            bus: bus,
            keys: keyring.translation,
            clock: clock,
            logger: logger,
            demands: demands
        )
    }

    private func drop(_ folder: String) -> DropFolder {
        DropFolder(
            path: folder,
            feeds: feeds.map(\.id),
            receiver: receiver,
            quietTime: settings.dropQuietTime,
            logger: logger
        )
    }
}
