import Contracts
import Formats
import HTTPTypes
import Hummingbird

/// The routes by which machines ask how the gateway is doing.
struct HealthRoutes: Sendable {
    let bus: any EventBus
    let statuses: [String: FeedStatus]
    let slots: [String: AdapterSlot]
    let storage: StorageHealth
    let metrics: PrometheusMetrics

    /// The routes.
    var routes: [Route] {
        [
            Route(
                method: .get,
                path: "/healthz",
                operation: "health",
                summary: "Tells that the process answers.",
                access: .anyone,
                answers: [Route.Answer(status: 200, summary: "It does.")],
                handle: { _, _ in Response.json(["status": "SERVING"]) }
            ),
            Route(
                method: .get,
                path: "/readyz",
                operation: "readiness",
                summary: "Tells whether submissions can be taken now, and how each feed is doing.",
                access: .anyone,
                answers: [
                    Route.Answer(status: 200, summary: "They can; single feeds may be paused or stopped."),
                    Route.Answer(status: 503, summary: "The bus is away, or its disk takes nothing."),
                ],
                handle: readiness
            ),
            Route(
                method: .get,
                path: "/metrics",
                operation: "metrics",
                summary: "The counters, for Prometheus.",
                access: .anyone,
                answers: [Route.Answer(status: 200, summary: "Text format 0.0.4.", mediaType: "text/plain")],
                handle: { [metrics] _, _ in
                    Response.bytes(Array(metrics.exposition().utf8), mediaType: "text/plain; version=0.0.4")
                }
            ),
        ]
    }

    @Sendable private func readiness(_ request: Request, _ context: GatewayRequestContext) async throws -> Response {
        var status = "ready"
        let trouble = await storage.trouble()
        if trouble != nil { status = "waiting for storage" }
        do {
            _ = try await bus.topics()
        } catch let error as BusError {
            status = error.code == .damaged ? "the bus is damaged" : "waiting for the bus"
        }
        let isReady = status == "ready"
        let feeds = statuses.sorted { $0.key < $1.key }.map { id, status -> (String, JSONValue?) in
            let condition = status.condition
            let (totals, isSilent) = status.observed
            let members: [(String, JSONValue?)] = [
                ("state", .string(condition.name)),
                ("reason", condition.reason.map { .string($0) }),
                ("adapterRefused", slots[id]?.refusal.map { .string($0) }),
                ("source", .string(totals.source(isSilent: isSilent).rawValue)),
                ("observed", FeedObserved(totals).json),
            ]
            return (id, .members(members))
        }
        let body = JSONValue.members([
            ("status", .string(status)), ("storage", storageMembers(trouble)), ("feeds", .members(feeds)),
        ])
        return Response.json(body, status: isReady ? .ok : .serviceUnavailable)
    }

    private func storageMembers(_ trouble: String?) -> JSONValue {
        // Where they cannot be counted, that is the trouble.
        let spools = try? storage.spoolCounts()
        return .members([
            ("state", .string(trouble == nil ? "ok" : "failing")),
            ("reason", trouble.map { .string($0) }),
            ("spoolsWaiting", spools.map { .integer($0.waiting) }),
            ("spoolsSetAside", spools.map { .integer($0.setAside) }),
        ])
    }
}
