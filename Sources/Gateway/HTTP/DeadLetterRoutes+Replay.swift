import Contracts
import Formats
import HTTPTypes
import Hummingbird

extension DeadLetterRoutes {
    private static let mostPerCall = 2000

    private static let selection =
        [
            Route.Member(name: "from", summary: "The first offset.", kind: .integer),
            Route.Member(name: "to", summary: "The offset behind the last.", kind: .integer),
            Route.Member(name: "limit", summary: "How many letters at most.", kind: .integer),
            Route.Member(name: "cause", summary: "Only letters of this cause."),
            Route.Member(name: "passing", summary: "Only letters that pass now.", kind: .boolean),
            Route.Member(name: "dryRun", summary: "Whether to tell only what would come of it.", kind: .boolean),
        ] + Route.Member.statement(isRequired: false)

    /// The route that replays one letter.
    var replay: Route {
        Route(
            method: .post,
            path: "/v1/dead-letters/{feed}/{offset}/replay",
            operation: "replayDeadLetter",
            summary: "Gives the record to its adapter again, as it is now.",
            access: .operator,
            parameters: [Self.feed, Self.offset],
            body: ["application/json"],
            members: Route.Member.statement(isRequired: false),
            answers: [
                Route.Answer(status: 202, summary: "The receipt of the new submission."),
                Route.Answer(
                    status: 409,
                    summary: "It was replayed before, or its record is gone; the code says which."
                ),
            ],
            handle: replayOne
        )
    }

    /// The route that replays many.
    var replayMany: Route {
        Route(
            method: .post,
            path: "/v1/dead-letters/{feed}/replay",
            operation: "replayDeadLetters",
            summary:
                "Gives a page of a feed's dead letters, or those of a cause, to their adapter again; with dryRun, tells "
                + "what would come of it. The body has from, to, limit, cause, dryRun, as and why, all optional.",
            access: .operator,
            parameters: [Self.feed],
            body: ["application/json"],
            members: Self.selection,
            answers: [
                Route.Answer(status: 200, summary: "With dryRun: the fates, and one record before and after."),
                Route.Answer(status: 202, summary: "The new submissions, why letters were left alone, the next page."),
            ],
            handle: replayMany
        )
    }

    @Sendable private func replayOne(_ request: Request, _ context: GatewayRequestContext) async throws -> Response {
        try access.requireOperator(Caller(request, context))
        let id = try Self.place(context)
        let statement = try await request.statement(needsReason: false)
        let report = try await replayer.replay(.one(id)) { _, fingerprint in
            let object = AuditObject(feed: id.feed, offsets: [id.offset], adapter: fingerprint)
            try await audit.record(.deadLettersReplayed, on: object, by: statement)
        }
        if let receipt = report.receipts.first { return Response.json(receipt.json, status: .accepted) }
        guard let refusal = report.refused.keys.first else { throw Self.missing }
        throw Problem(.conflict, refusal.code, refusal.description)
    }

    @Sendable private func replayMany(_ request: Request, _ context: GatewayRequestContext) async throws -> Response {
        try access.requireOperator(Caller(request, context))
        let feed = try context.parameters.require("feed")
        let body = try await request.object(of: Self.selection)
        let statement = try Request.statement(in: body, needsReason: false)
        var selection = ReplaySelection(feed: feed, cause: body["cause"]?.stringValue)
        selection.from = Int64(max(0, body["from"]?.integerValue ?? 0))
        selection.passesOnly = body["passing"]?.booleanValue == true
        selection.to = body["to"]?.integerValue.map { Int64($0) }
        selection.limit = min(max(1, body["limit"]?.integerValue ?? selection.limit), Self.mostPerCall)
        guard body["dryRun"]?.booleanValue != true else {
            return Response.json(try await replayer.rehearse(selection).json(isRehearsal: true))
        }
        let report = try await replayer.replay(selection) { [selection] count, fingerprint in
            let object = AuditObject(feed: feed, cause: selection.cause, adapter: fingerprint, count: count)
            try await audit.record(.deadLettersReplayed, on: object, by: statement)
        }
        return Response.json(report.json(isRehearsal: false), status: .accepted)
    }
}

extension ReplayReport {
    /// The report as HTTP shows it.
    fileprivate func json(isRehearsal: Bool) -> JSONValue {
        let refusals = refused.sorted { $0.key.code < $1.key.code }.map { refusal, count -> JSONValue in
            [
                "code": .string(refusal.code), "reason": .string(refusal.description), "letters": .integer(count),
            ]
        }
        let codes = codes.sorted { $0.key < $1.key }.map { ($0.key, Optional(JSONValue.integer($0.value))) }
        return .members([
            ("scanned", .integer(scanned)),
            ("leftAlone", .array(refusals)),
            ("submissions", isRehearsal ? nil : Optional(.array(receipts.map(\.json)))),
            ("records", isRehearsal ? Optional(fates.json) : nil),
            ("rejectedFor", isRehearsal ? Optional(.members(codes)) : nil),
            ("example", example?.json),
            ("next", next.map { .integer($0) }),
            ("end", .integer(end)),
        ])
    }
}
