import Contracts
import Formats
import HTTPTypes
import Hummingbird
import Text

extension DeadLetterRoutes {
    /// The route that shows what a letter looks like.
    var show: Route {
        Route(
            method: .get,
            path: "/v1/dead-letters/{feed}/{offset}",
            operation: "showDeadLetter",
            summary: "Explains a dead letter in words, with the shape of its record; never a value.",
            access: .operator,
            parameters: [Self.feed, Self.offset],
            answers: [
                Route.Answer(status: 200, summary: "The letter, why it is one, and its record's shape."),
                Route.Answer(
                    status: 410,
                    summary: "The record was erased, or has expired.",
                    mediaType: "application/problem+json"
                ),
            ],
            handle: show
        )
    }

    /// The route that shows a letter's record.
    var reveal: Route {
        Route(
            method: .post,
            path: "/v1/dead-letters/{feed}/{offset}/reveal",
            operation: "revealDeadLetter",
            summary: "Gives a dead letter's record as it was sent, after noting who asks, and why, in the audit log.",
            access: .operator,
            parameters: [Self.feed, Self.offset],
            body: ["application/json"],
            members: Route.Member.statement(isRequired: true),
            answers: [
                Route.Answer(status: 200, summary: "The letter and its record."),
                Route.Answer(
                    status: 410,
                    summary: "The record was erased, or has expired.",
                    mediaType: "application/problem+json"
                ),
            ],
            handle: reveal
        )
    }

    @Sendable private func show(_ request: Request, _ context: GatewayRequestContext) async throws -> Response {
        try access.requireOperator(Caller(request, context))
        let id = try Self.place(context)
        let (letter, slice) = try await open(id)
        var members: [(String, JSONValue?)] = [
            ("letter", try await json(letter)),
            ("explanation", .string(letter.explanation)),
            ("charset", .string(slice.framed.recognition.charset.rawValue)),
            ("bytes", .integer(slice.framed.body.count)),
        ]
        members += shape(of: slice)
        return Response.json(.members(members))
    }

    @Sendable private func reveal(_ request: Request, _ context: GatewayRequestContext) async throws -> Response {
        try access.requireOperator(Caller(request, context))
        let id = try Self.place(context)
        let statement = try await request.statement(needsReason: true)
        let (letter, slice) = try await open(id)
        let object = AuditObject(feed: id.feed, offsets: [id.offset], submission: letter.submission)
        try await audit.record(.deadLetterRevealed, on: object, by: statement)
        return Response.json([
            "letter": try await json(letter),
            "explanation": .string(letter.explanation),
            "charset": .string(slice.framed.recognition.charset.rawValue),
            "original": .string(Base64.encode(DeadLetterBox.document(slice))),
            "record": .string(Base64.encode(slice.framed.body)),
        ])
    }

    /// A letter with its record.
    private func open(_ id: DeadLetterID) async throws -> (letter: DeadLetter, slice: Slice) {
        do {
            guard let opened = try await box.open(feed: id.feed, offset: id.offset) else { throw Self.missing }
            return opened
        } catch let error as BinaryFormatError {
            throw Problem(.gone, "ORIGINAL_GONE", error.reason)
        }
    }

    /// A letter, and what became of its replay.
    private func json(_ letter: DeadLetter) async throws -> JSONValue {
        letter.json(replay: try await box.replays(of: [letter])[letter.offset])
    }

    private func shape(of slice: Slice) -> [(String, JSONValue?)] {
        var printer = RecordPrinter(inputs: access.feeds[slice.feed]?.current.description.inputs ?? [])
        switch printer.print(slice.framed).first?.json {
        case .success(let bytes):
            guard let record = try? JSONValue.parse(bytes) else { return [] }
            let shape = RecordShape(record)
            return [("shape", .array(shape.fields.map(\.json))), ("shapeOmitted", .integer(shape.omitted))]
        case .failure(let failure):
            return [("shape", []), ("unreadable", .string(failure.expectation))]
        case nil:
            return []
        }
    }
}

extension RecordShape.Field {
    /// The field as HTTP shows it.
    fileprivate var json: JSONValue {
        .members([
            ("field", .string(path)), ("kind", .string(kind)), ("characters", length.map { .string($0) }),
        ])
    }
}
