import Contracts
import Formats
import HTTPTypes
import Hummingbird

/// The routes by which the operator reads and replays what was refused.
struct DeadLetterRoutes: Sendable {
    private static let defaultLimit = 100
    private static let mostLetters = 1000

    let box: DeadLetterBox
    let replayer: DeadLetterReplayer
    let audit: AuditLog
    let access: AccessControl

    /// The routes.
    var routes: [Route] { [summary, causes, list, show, reveal, replay, replayMany] }

    static let feed = Route.Parameter(name: "feed", place: .path, summary: "The feed's id.")
    static let offset = Route.Parameter(
        name: "offset",
        place: .path,
        summary: "The letter's offset.",
        range: 0...Int.max
    )

    private var summary: Route {
        Route(
            method: .get,
            path: "/v1/dead-letters",
            operation: "summariseDeadLetters",
            summary: "Tells which feeds have dead letters, and how many at most.",
            access: .operator,
            answers: [Route.Answer(status: 200, summary: "The feeds.")],
            handle: { [box, access] request, context in
                try access.requireOperator(Caller(request, context))
                let feeds = try await box.summary().map { feed, letters -> JSONValue in
                    ["feed": .string(feed), "letters": .integer(letters)]
                }
                return Response.json(["feeds": .array(feeds)])
            }
        )
    }

    private var list: Route {
        Route(
            method: .get,
            path: "/v1/dead-letters/{feed}",
            operation: "listDeadLetters",
            summary: "Lists a feed's dead letters, without their content.",
            access: .operator,
            parameters: [
                Self.feed,
                Route.Parameter(name: "from", place: .query, summary: "The first offset.", range: 0...Int.max),
                Route.Parameter(
                    name: "limit",
                    place: .query,
                    summary: "How many at most.",
                    range: 1...Self.mostLetters
                ),
                Route.Parameter(name: "cause", place: .query, summary: "Of this cause only, by its id."),
            ],
            answers: [Route.Answer(status: 200, summary: "The letters, and the offset of the next page.")],
            handle: list
        )
    }

    @Sendable private func list(_ request: Request, _ context: GatewayRequestContext) async throws -> Response {
        try access.requireOperator(Caller(request, context))
        let from = try request.integer("from", default: 0, in: 0...Int64.max)
        let limit = try request.integer("limit", default: Self.defaultLimit, in: 1...Self.mostLetters)
        let feed = try context.parameters.require("feed")
        let page = try await box.letters(of: feed, from: from, limit: limit)
        // A feed whose adapter was taken away may have letters.
        guard !page.isEmpty || from > 0 || access.feeds[feed] != nil else {
            throw Problem(.notFound, "UNKNOWN_FEED", "expected: a feed this gateway has an adapter for, or letters of")
        }
        let cause = request.uri.queryParameters["cause"].map(String.init)
        let letters = page.filter { cause == nil || $0.cause.id == cause }
        let replays = try await box.replays(of: letters)
        return Response.json([
            "letters": .array(letters.map { $0.json(replay: replays[$0.offset]) }),
            "next": .integer(page.last.map { $0.offset + 1 } ?? from),
        ])
    }

    static let missing = Problem(.notFound, "UNKNOWN_DEAD_LETTER", "there is no dead letter at this offset")

    static func place(_ context: GatewayRequestContext) throws -> DeadLetterID {
        guard let offset = Int64(try context.parameters.require("offset")) else { throw missing }
        return DeadLetterID(feed: try context.parameters.require("feed"), offset: offset)
    }
}

extension DeadLetter {
    /// The letter as HTTP shows it: everything but a value.
    func json(replay: DeadLetterReplay?) -> JSONValue {
        .members([
            ("id", .string(id.description)),
            ("feed", .string(feed)),
            ("offset", .integer(offset)),
            ("submission", .string(submission)),
            ("record", .integer(record)),
            ("line", .integer(line)),
            ("byte", .integer(byteOffset)),
            ("receivedAt", .instant(receivedAt)),
            ("adapter", .string(adapter)),
            ("rejections", .array(rejections.map { .members($0.members) })),
            ("events", events.isEmpty ? nil : .array(events.map { .string($0) })),
            ("cause", .string(cause.id)),
            ("replayCount", .integer(replayCount)),
            ("replayOf", replayOf.map { .string($0.description) }),
            ("replayedIn", replay.map { .string($0.submission) }),
            ("replayFate", replay?.fate.map { .string($0) }),
            ("replayedAt", replay.map { .instant($0.at) }),
        ])
    }
}
