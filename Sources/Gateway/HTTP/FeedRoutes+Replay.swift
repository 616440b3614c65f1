import Contracts
import Formats
import HTTPTypes
import Hummingbird

extension FeedRoutes {
    private static let replayed =
        [
            Route.Member(name: "partitions", summary: "A list of partition, from and to.", kind: .array),
            Route.Member(name: "adapter", summary: "The fingerprint the gateway has to run."),
        ] + Route.Member.statement(isRequired: false)

    /// The route by which a feed's originals are translated again.
    var replay: Route {
        Route(
            method: .post,
            path: "/v1/feeds/{feed}/replay",
            operation: "replayFeed",
            summary:
                "Reads a feed's originals again, with the adapter as it is now, and publishes what differs as corrections. "
                + "The body has partitions (a list of partition, from and to, offsets of the raw topic), adapter (the "
                + "fingerprint the gateway has to run), as and why, all optional.",
            access: .operator,
            parameters: [Route.Parameter(name: "feed", place: .path, summary: "The feed's id.")],
            body: ["application/json"],
            members: Self.replayed,
            answers: [
                Route.Answer(status: 200, summary: "The feed; the replay has begun."),
                Route.Answer(
                    status: 409,
                    summary: "The feed is not here, or the gateway runs another adapter.",
                    mediaType: "application/problem+json"
                ),
            ],
            handle: replay
        )
    }

    @Sendable private func replay(_ request: Request, _ context: GatewayRequestContext) async throws -> Response {
        try access.requireOperator(Caller(request, context))
        let feed = try context.parameters.require("feed")
        let body = try await request.object(of: Self.replayed)
        let statement = try Request.statement(in: body, needsReason: false)
        guard let known = control.feeds.first(where: { $0.id == feed }) else {
            throw Problem(.notFound, "UNKNOWN_FEED", "expected: one of the feeds `setu feeds list` names")
        }
        if let wanted = body["adapter"]?.stringValue, wanted != known.fingerprint {
            throw Problem(
                .conflict,
                "ADAPTER_DIFFERS",
                "expected: the adapter \(wanted), installed before the gateway was started; it runs \(known.fingerprint)"
            )
        }
        let offsets = try Self.offsets(in: body)
        guard try await control.replay(feed, offsets, by: statement),
            let begun = control.feeds.first(where: { $0.id == feed })
        else { throw Self.notHere }
        return Response.json(begun.json)
    }

    private static let notHere = Problem(.conflict, "FEED_STATE", "expected: a feed this gateway translates")

    private static func offsets(in body: JSONValue) throws(Problem) -> [Int32: Range<Int64>] {
        var offsets: [Int32: Range<Int64>] = [:]
        for entry in body["partitions"]?.arrayValue ?? [] {
            guard let partition = entry["partition"]?.integerValue.flatMap({ Int32(exactly: $0) }),
                let from = entry["from"]?.integerValue, let to = entry["to"]?.integerValue, 0 <= from, from <= to
            else {
                throw Problem(.badRequest, "BODY", "expected: partitions as a list of partition, from and to")
            }
            offsets[partition] = Int64(from)..<Int64(to)
        }
        return offsets
    }
}
