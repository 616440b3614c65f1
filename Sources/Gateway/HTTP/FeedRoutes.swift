import Contracts
import Formats
import HTTPTypes
import Hummingbird

/// The routes by which feeds are listed, and the operator lets them go on or read again.
struct FeedRoutes: Sendable {
    let control: FeedControl
    let audit: AuditLog
    let access: AccessControl

    /// The routes.
    var routes: [Route] { [list, act("resume", "Lets a paused feed go on."), act("replay", Self.replaySummary)] }

    private static let replaySummary =
        "Reads a feed's originals again from the beginning, with the adapter as it is now."

    private var list: Route {
        Route(
            method: .get,
            path: "/v1/feeds",
            operation: "listFeeds",
            summary: "Lists the feeds and how each is doing.",
            access: .local,
            answers: [Route.Answer(status: 200, summary: "The feeds.")],
            handle: { [control] request, context in
                guard Caller(request, context).isLocal else {
                    throw Problem(.forbidden, "LOCAL_ONLY", "expected: a program on the gateway's machine")
                }
                return Response.json(["feeds": .array(control.feeds.map(\.json))])
            }
        )
    }

    private func act(_ action: String, _ summary: String) -> Route {
        Route(
            method: .post,
            path: "/v1/feeds/{feed}/\(action)",
            operation: "\(action)Feed",
            summary: summary,
            access: .operator,
            parameters: [Route.Parameter(name: "feed", place: .path, summary: "The feed's id.")],
            body: ["application/json"],
            answers: [Route.Answer(status: 200, summary: "The feed.")],
            handle: { [control, audit, access] request, context in
                try access.requireOperator(Caller(request, context))
                let feed = try context.parameters.require("feed")
                let statement = try await request.statement(needsReason: false)
                if control.feeds.contains(where: { $0.id == feed }) {
                    let deed = action == "resume" ? AuditAction.feedResumed : .feedReplayed
                    try await audit.record(deed, on: AuditObject(feed: feed), by: statement)
                }
                let isDone = action == "resume" ? control.resume(feed) : try await control.replay(feed)
                guard isDone, let known = control.feeds.first(where: { $0.id == feed }) else {
                    throw Problem(
                        .conflict,
                        "FEED_STATE",
                        "expected: a feed this gateway translates, paused where it is to go on"
                    )
                }
                return Response.json(known.json)
            }
        )
    }
}

extension FeedSummary {
    /// The feed as HTTP shows it.
    var json: JSONValue {
        .members([
            ("feed", .string(id)),
            ("title", .string(title)),
            ("adapter", .string("\(version) (\(fingerprint))")),
            ("class", .string(isEmergencyClass ? "emergency" : "normal")),
            ("state", .string(state)),
            ("reason", reason.map { .string($0) }),
        ])
    }
}
