import Contracts
import Formats
import HTTPTypes
import Hummingbird

/// The routes by which senders deliver and ask what became of it.
struct SubmissionRoutes: Sendable {
    /// How many rejected rows a receipt shows unless it is asked for others.
    private static let defaultRows = 100
    private static let mostRows = 10_000
    private static let defaultReceipts = 50
    private static let mostReceipts = 1000

    let receiver: SubmissionReceiver
    let receipts: ReceiptBook
    let access: AccessControl
    let keys: TranslationKeys
    let missing: MissingSubjects

    /// The routes.
    var routes: [Route] { [submit, validate, list, show] }

    private var submit: Route {
        delivery(
            path: "/v1/feeds/{feed}/submissions",
            operation: "submit",
            summary: "Delivers one submission; the answer means that it is safe.",
            parameters: [
                Route.Parameter(
                    name: "Idempotency-Key",
                    place: .header,
                    summary:
                        "The sender's name for this delivery, as a quoted string; again with the same body, it gives the same receipt. Keys expire after \(receiver.limits.idempotencyKeyHours) hours."
                ),
                Route.Parameter(name: "traceparent", place: .header, summary: "The trace to go on with (W3C)."),
            ],
            isStored: true,
            answer: Route.Answer(status: 202, summary: "The receipt.")
        ) { [receiver] delivery in
            let receipt = try await receiver.receive(
                delivery.body,
                feed: delivery.feed.id,
                isCompressed: delivery.isCompressed,
                traceparent: delivery.traceparent,
                idempotencyKey: delivery.idempotencyKey
            )
            var response = Response.json(receipt.json, status: .accepted)
            response.headers[.location] = "/v1/submissions/\(receipt.submission)"
            return response
        }
    }

    private var validate: Route {
        delivery(
            path: "/v1/feeds/{feed}/submissions:validate",
            operation: "validateSubmission",
            summary: "Translates a submission and tells what would become of it; nothing is stored.",
            parameters: Self.language,
            answer: Route.Answer(status: 200, summary: "The fates of its records, and the rows to mend.")
        ) { [receiver, keys] delivery in
            let report = try await receiver.validate(
                delivery.body,
                feed: delivery.feed.id,
                isCompressed: delivery.isCompressed,
                keys: keys
            )
            return Response.json(report.json(in: delivery.language))
        }
    }

    /// A route that takes the body of a submission.
    private func delivery(
        path: String,
        operation: String,
        summary: String,
        parameters: [Route.Parameter] = [],
        isStored: Bool = false,
        answer: Route.Answer,
        handle: @escaping @Sendable (Delivery) async throws -> Response
    ) -> Route {
        Route(
            method: .post,
            path: path,
            operation: operation,
            summary: summary,
            access: .sender,
            parameters: [
                Route.Parameter(name: "feed", place: .path, summary: "The feed's id, such as in.trackchild."),
                Route.Parameter(
                    name: "Content-Encoding",
                    place: .header,
                    summary: "gzip, where the body is compressed."
                ),
            ] + parameters,
            body: ["text/csv", "application/json", "application/x-ndjson", "application/xml"],
            answers: [answer],
            handle: { [access, receiver] request, context in
                let delivery = try Delivery(request, context, access: access, isStored: isStored)
                // What says itself that it is too long is not waited for.
                if let length = request.headers[.contentLength].flatMap({ Int($0) }) {
                    try receiver.limits.requireRoom(forBody: length)
                }
                return try await handle(delivery)
            }
        )
    }

    private var list: Route {
        Route(
            method: .get,
            path: "/v1/submissions",
            operation: "listSubmissions",
            summary: "Lists receipts, the latest first.",
            access: .sender,
            parameters: [
                Route.Parameter(
                    name: "feed",
                    place: .query,
                    summary: "Of this feed only; without it, for the operator, of all."
                ),
                Route.Parameter(
                    name: "limit",
                    place: .query,
                    summary: "How many at most.",
                    range: 1...Self.mostReceipts
                ),
                Route.Parameter(name: "before", place: .query, summary: "Only those before the one of this id."),
            ],
            answers: [
                Route.Answer(status: 200, summary: "The receipts; next is the value of before for the next page.")
            ],
            handle: list
        )
    }

    @Sendable private func list(_ request: Request, _ context: GatewayRequestContext) async throws -> Response {
        let named = request.uri.queryParameters["feed"].map(String.init)
        let caller = Caller(request, context)
        if let feed = named.flatMap({ access.feeds[$0] }) {
            try access.requireSender(caller, of: feed)
        } else {
            try access.requireOperator(caller)
        }
        let limit = try request.integer("limit", default: Self.defaultReceipts, in: 1...Self.mostReceipts)
        let before = try request.uri.queryParameters["before"].map { text throws(Problem) in
            guard let id = SubmissionID(String(text)) else {
                throw Problem(.badRequest, "QUERY", "expected: before as the id of a submission")
            }
            return id.text
        }
        let page = try await receipts.page(of: named, before: before, limit: limit)
        return Response.json(
            .members([
                ("submissions", .array(page.receipts.map(\.json))),
                ("next", page.next.map { .string($0) }),
            ])
        )
    }

    /// The parameters by which a caller says in which language to answer.
    private static let language = [
        Route.Parameter(name: "lang", place: .query, summary: "The language of sentences: en, hi or vi."),
        Route.Parameter(
            name: "Accept-Language",
            place: .header,
            summary: "The languages the caller reads; of en, hi and vi the one liked best is taken."
        ),
    ]

    private var show: Route {
        Route(
            method: .get,
            path: "/v1/submissions/{id}",
            operation: "getSubmission",
            summary: "Tells what became of a submission, with the rows that were refused.",
            access: .sender,
            parameters: [
                Route.Parameter(name: "id", place: .path, summary: "The id on the receipt."),
                Route.Parameter(
                    name: "rows",
                    place: .query,
                    summary: "How many refused rows to show, at most \(Self.mostRows).",
                    range: 0...Self.mostRows
                ),
            ] + Self.language,
            answers: [Route.Answer(status: 200, summary: "The receipt.")],
            handle: show
        )
    }

    @Sendable private func show(_ request: Request, _ context: GatewayRequestContext) async throws -> Response {
        let missing = Problem(.notFound, "UNKNOWN_SUBMISSION", "there is no submission of this id")
        guard let id = SubmissionID(try context.parameters.require("id")),
            let receipt = try await receipts.receipt(id.text)
        else { throw missing }
        let caller = Caller(request, context)
        if !access.isOperator(caller) {
            guard let feed = access.feeds[receipt.feed] else { throw missing }
            try access.requireSender(caller, of: feed)
        }
        let limit = try request.integer("rows", default: Self.defaultRows, in: 0...Self.mostRows)
        let (rows, omitted) = try await receipts.rejectedRows(of: receipt, limit: limit)
        var body = receipt.json(rows: rows, omitted: omitted, in: request.language)
        // Whose rows are missing is for those who may follow it up, how many for everyone who sends.
        if access.isOperator(caller), receipt.snapshot?.state == .compared, let feed = access.feeds[receipt.feed],
            case .object(let members) = body
        {
            let subjects = try await self.missing.json(of: receipt, adapter: feed.description, limit: limit)
            body = .object(members + [JSONValue.Member(name: "missingSubjects", value: .array(subjects))])
        }
        return Response.json(body)
    }
}
