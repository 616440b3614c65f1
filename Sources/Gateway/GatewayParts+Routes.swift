import Contracts

extension GatewayParts {
    /// What the gateway answers over HTTP, but for its contract.
    var routes: [Route] {
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
            + readiness.routes
    }

    private var originals: OriginalRoutes {
        OriginalRoutes(finder: OriginalFinder(bus: bus), feeds: feedsByID, audit: audit, access: access)
    }

    private var readiness: HealthRoutes {
        HealthRoutes(
            bus: bus,
            statuses: statuses,
            slots: feedsByID.mapValues(\.slot),
            storage: storage,
            metrics: metrics
        )
    }
}
