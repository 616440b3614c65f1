import Contracts
import Formats
import HTTPTypes
import Hummingbird
import Text

/// The routes by which the operator reads and replays what was refused.
struct DeadLetterRoutes: Sendable {
    private static let defaultLimit = 100
    private static let mostLetters = 1000

    let box: DeadLetterBox
    let access: AccessControl

    /// The routes.
    var routes: [Route] { [summary, list, show, replay] }

    private static let feed = Route.Parameter(name: "feed", place: .path, summary: "The feed's id.")
    private static let offset = Route.Parameter(
        name: "offset",
        place: .path,
        summary: "The letter's offset.",
        isInteger: true
    )

    private var summary: Route {
        Route(
            method: .get,
            path: "/v1/dead-letters",
            operation: "summariseDeadLetters",
            summary: "Tells which feeds have dead letters, and how many.",
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
                Route.Parameter(name: "from", place: .query, summary: "The first offset.", isInteger: true),
                Route.Parameter(name: "limit", place: .query, summary: "How many at most.", isInteger: true),
            ],
            answers: [Route.Answer(status: 200, summary: "The letters, and the offset of the next page.")],
            handle: list
        )
    }

    private var show: Route {
        Route(
            method: .get,
            path: "/v1/dead-letters/{feed}/{offset}",
            operation: "openDeadLetter",
            summary: "Opens a dead letter: why it is one, in words, and the original bytes.",
            access: .operator,
            parameters: [Self.feed, Self.offset],
            answers: [Route.Answer(status: 200, summary: "The letter and its record.")],
            handle: show
        )
    }

    private var replay: Route {
        Route(
            method: .post,
            path: "/v1/dead-letters/{feed}/{offset}/replay",
            operation: "replayDeadLetter",
            summary: "Gives the record to its adapter again.",
            access: .operator,
            parameters: [Self.feed, Self.offset],
            answers: [Route.Answer(status: 202, summary: "The receipt of the new submission.")],
            handle: { [box, access] request, context in
                try access.requireOperator(Caller(request, context))
                let (feed, offset) = try Self.place(context)
                guard let receipt = try await box.replay(feed: feed, offset: offset) else { throw Self.missing }
                return Response.json(receipt.json, status: .accepted)
            }
        )
    }

    @Sendable private func list(_ request: Request, _ context: GatewayRequestContext) async throws -> Response {
        try access.requireOperator(Caller(request, context))
        let from = try request.integer("from", default: 0, in: 0...Int64.max)
        let limit = try request.integer("limit", default: Self.defaultLimit, in: 1...Self.mostLetters)
        let letters = try await box.letters(of: try context.parameters.require("feed"), from: from, limit: limit)
        return Response.json([
            "letters": .array(letters.map(\.json)),
            "next": .integer(letters.last.map { $0.offset + 1 } ?? from),
        ])
    }

    @Sendable private func show(_ request: Request, _ context: GatewayRequestContext) async throws -> Response {
        try access.requireOperator(Caller(request, context))
        let (feed, offset) = try Self.place(context)
        guard let (letter, slice) = try await box.open(feed: feed, offset: offset) else { throw Self.missing }
        return Response.json([
            "letter": letter.json,
            "explanation": .string(letter.explanation),
            "charset": .string(slice.framed.recognition.charset.rawValue),
            "original": .string(Base64.encode(DeadLetterBox.document(slice))),
            "record": .string(Base64.encode(slice.framed.body)),
        ])
    }

    private static let missing = Problem(.notFound, "UNKNOWN_DEAD_LETTER", "there is no dead letter at this offset")

    private static func place(_ context: GatewayRequestContext) throws -> (feed: String, offset: Int64) {
        guard let offset = Int64(try context.parameters.require("offset")) else { throw missing }
        return (try context.parameters.require("feed"), offset)
    }
}

extension DeadLetter {
    /// The letter as HTTP shows it: everything but a value.
    var json: JSONValue {
        .members([
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
            ("replayCount", .integer(replayCount)),
        ])
    }
}
