import Contracts
import Formats
import HTTPTypes
import Hummingbird

extension DeadLetterRoutes {
    private static let defaultScan = 10_000
    private static let longestScan = 100_000

    /// The route that groups letters by cause.
    var causes: Route {
        Route(
            method: .get,
            path: "/v1/dead-letters/causes",
            operation: "listDeadLetterCauses",
            summary: "Groups dead letters by cause: code, source field and adapter version.",
            access: .operator,
            parameters: [
                Route.Parameter(name: "feed", place: .query, summary: "Of this feed only."),
                Route.Parameter(
                    name: "from",
                    place: .query,
                    summary: "The first offset, where a feed is named.",
                    range: 0...Int.max
                ),
                Route.Parameter(
                    name: "limit",
                    place: .query,
                    summary: "How many letters of each feed are looked at, at most.",
                    range: 1...Self.longestScan
                ),
            ],
            answers: [
                Route.Answer(
                    status: 200,
                    summary: "The causes, the most frequent first; by feed, where to go on if there are more letters."
                )
            ],
            handle: groupByCause
        )
    }

    @Sendable private func groupByCause(
        _ request: Request,
        _ context: GatewayRequestContext
    ) async throws -> Response {
        try access.requireOperator(Caller(request, context))
        let limit = try request.integer("limit", default: Self.defaultScan, in: 1...Self.longestScan)
        let named = request.uri.queryParameters["feed"].map(String.init)
        let from = named == nil ? 0 : try request.integer("from", default: 0, in: 0...Int64.max)
        let feeds = if let named { [named] } else { try await box.summary().map(\.feed) }
        var causes = DeadLetterCauses()
        var next: [JSONValue.Member] = []
        for feed in feeds {
            guard let offset = try await box.group(feed, from: from, limit: limit, into: &causes) else { continue }
            next.append(.init(name: feed, value: .integer(offset)))
        }
        return Response.json([
            "causes": .array(causes.ranked.map(\.json)),
            "letters": .integer(causes.letters),
            "lettersOfOtherCauses": .integer(causes.lettersOfOthers),
            "next": .object(next),
        ])
    }
}

extension DeadLetterCause {
    /// The cause as HTTP shows it.
    var json: JSONValue {
        .members([
            ("id", .string(key.id)),
            ("feed", .string(key.feed)),
            ("code", .string(key.code)),
            ("sourceField", key.field.map { .string($0) }),
            ("adapterVersion", .string(key.adapterVersion)),
            ("expectation", .string(expectation)),
            ("letters", .integer(letters)),
            ("waiting", .integer(waiting)),
            ("firstOffset", .integer(firstOffset)),
            ("firstSeen", .instant(firstSeen)),
            ("lastSeen", .instant(lastSeen)),
        ])
    }
}
