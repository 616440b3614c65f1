import Contracts
import Formats
import HTTPTypes
import Hummingbird

/// The routes by which feeds are listed, and the operator lets them wait, go on, or read again.
struct FeedRoutes: Sendable {
    let control: FeedControl
    let access: AccessControl

    /// The routes.
    var routes: [Route] { [list] + Action.allCases.map(act) + [replay] }

    /// What the operator does to a feed.
    private enum Action: String, CaseIterable {
        case pause
        case resume

        /// What it does, for people.
        var summary: String {
            switch self {
            case .pause: "Makes a feed wait until it is resumed, over restarts too; deliveries are still taken."
            case .resume: "Lets a paused feed go on."
            }
        }

        /// What is asked of the feed.
        var expectation: String {
            switch self {
            case .pause: "expected: a feed this gateway translates, that runs and is not of the class emergency"
            case .resume: "expected: a feed this gateway translates, that is paused"
            }
        }
    }

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

    private func act(_ action: Action) -> Route {
        Route(
            method: .post,
            path: "/v1/feeds/{feed}/\(action.rawValue)",
            operation: "\(action.rawValue)Feed",
            summary: action.summary,
            access: .operator,
            parameters: [Route.Parameter(name: "feed", place: .path, summary: "The feed's id.")],
            body: ["application/json"],
            members: Route.Member.statement(isRequired: false),
            answers: [
                Route.Answer(status: 200, summary: "The feed."),
                Route.Answer(
                    status: 409,
                    summary: "The feed is not here, or not as it would have to be.",
                    mediaType: "application/problem+json"
                ),
            ],
            handle: { [control, access] request, context in
                try access.requireOperator(Caller(request, context))
                let feed = try context.parameters.require("feed")
                let statement = try await request.statement(needsReason: false)
                guard control.feeds.contains(where: { $0.id == feed }) else {
                    throw Problem(.notFound, "UNKNOWN_FEED", "expected: one of the feeds `setu feeds list` names")
                }
                let isDone =
                    switch action {
                    case .pause: try await control.pause(feed, by: statement)
                    case .resume: try await control.resume(feed, by: statement)
                    }
                guard isDone, let known = control.feeds.first(where: { $0.id == feed }) else {
                    throw Problem(.conflict, "FEED_STATE", action.expectation)
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
            ("adapterRefused", adapterRefused.map { .string($0) }),
            ("class", .string(isEmergencyClass ? "emergency" : "normal")),
            ("state", .string(state)),
            ("reason", reason.map { .string($0) }),
            ("source", .string(source)),
            ("observed", observed.json),
        ])
    }
}

extension FeedObserved {
    /// What was seen, as HTTP shows it.
    var json: JSONValue {
        .members([
            ("records", .integer(records)),
            ("rejected", .integer(rejected)),
            ("unmappedCodes", .integer(unmappedCodes)),
            ("unknownFields", .integer(unknownFields)),
            ("lastReceivedAt", lastReceivedAt.map { .instant($0) }),
        ])
    }
}
