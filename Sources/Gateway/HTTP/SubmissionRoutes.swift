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

    /// The routes.
    var routes: [Route] { [submit, validate, list, show] }

    private var submit: Route {
        Route(
            method: .post,
            path: "/v1/feeds/{feed}/submissions",
            operation: "submit",
            summary: "Delivers one submission; the answer means that it is safe.",
            access: .sender,
            parameters: [
                Route.Parameter(name: "feed", place: .path, summary: "The feed's id, such as in.trackchild."),
                Route.Parameter(
                    name: "Content-Encoding",
                    place: .header,
                    summary: "gzip, where the body is compressed."
                ),
                Route.Parameter(
                    name: "Idempotency-Key",
                    place: .header,
                    summary:
                        "The sender's name for this delivery, as a quoted string; again, it gives the same receipt."
                ),
                Route.Parameter(name: "traceparent", place: .header, summary: "The trace to go on with (W3C)."),
            ],
            body: ["text/csv", "application/json", "application/x-ndjson", "application/xml"],
            answers: [Route.Answer(status: 202, summary: "The receipt.")],
            handle: submit
        )
    }

    private var validate: Route {
        Route(
            method: .post,
            path: "/v1/feeds/{feed}/submissions:validate",
            operation: "validateSubmission",
            summary: "Translates a submission and tells what would become of it; nothing is stored.",
            access: .sender,
            parameters: [
                Route.Parameter(name: "feed", place: .path, summary: "The feed's id, such as in.trackchild."),
                Route.Parameter(
                    name: "Content-Encoding",
                    place: .header,
                    summary: "gzip, where the body is compressed."
                ),
            ],
            body: ["text/csv", "application/json", "application/x-ndjson", "application/xml"],
            answers: [Route.Answer(status: 200, summary: "The fates of its records, and the rows to mend.")],
            handle: validate
        )
    }

    private var list: Route {
        Route(
            method: .get,
            path: "/v1/submissions",
            operation: "listSubmissions",
            summary: "Lists receipts, the latest first.",
            access: .operator,
            parameters: [
                Route.Parameter(name: "feed", place: .query, summary: "Of this feed only."),
                Route.Parameter(name: "limit", place: .query, summary: "How many at most.", isInteger: true),
            ],
            answers: [Route.Answer(status: 200, summary: "The receipts.")],
            handle: { [receipts, access] request, context in
                try access.requireOperator(Caller(request, context))
                let feed = request.uri.queryParameters["feed"].map(String.init)
                let limit = try request.integer("limit", default: Self.defaultReceipts, in: 1...Self.mostReceipts)
                let found = try await receipts.all().filter { feed == nil || $0.feed == feed }.prefix(limit)
                return Response.json(["submissions": .array(found.map(\.json))])
            }
        )
    }

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
                    isInteger: true
                ),
            ],
            answers: [Route.Answer(status: 200, summary: "The receipt.")],
            handle: show
        )
    }

    @Sendable private func submit(_ request: Request, _ context: GatewayRequestContext) async throws -> Response {
        let feed = try feed(try context.parameters.require("feed"))
        try access.requireSender(Caller(request, context), of: feed)
        let receipt = try await receiver.receive(
            request.body,
            feed: feed.id,
            isCompressed: try Self.isCompressed(request),
            traceparent: Self.traceparent(request),
            idempotencyKey: try Self.idempotencyKey(request)
        )
        var response = Response.json(receipt.json, status: .accepted)
        response.headers[.location] = "/v1/submissions/\(receipt.submission)"
        return response
    }

    @Sendable private func validate(_ request: Request, _ context: GatewayRequestContext) async throws -> Response {
        let feed = try feed(try context.parameters.require("feed"))
        try access.requireSender(Caller(request, context), of: feed)
        let report = try await receiver.validate(
            request.body,
            feed: feed.id,
            isCompressed: try Self.isCompressed(request),
            keys: keys
        )
        return Response.json(report.json)
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
        return Response.json(receipt.json(rows: rows, omitted: omitted))
    }

    private func feed(_ id: String) throws -> Feed {
        if let feed = access.feeds[id] { return feed }
        throw Problem(.notFound, "UNKNOWN_FEED", "one of the feeds this gateway has an adapter for")
    }

    private static func isCompressed(_ request: Request) throws -> Bool {
        switch request.headers[.contentEncoding]?.lowercased() ?? "identity" {
        case "identity": return false
        case "gzip", "x-gzip": return true
        default: throw SubmissionError(.contentEncoding, "a body that is not compressed, or by gzip")
        }
    }

    /// The sender's name for the delivery (draft-ietf-httpapi-idempotency-key-header: a quoted string).
    private static func idempotencyKey(_ request: Request) throws(Problem) -> String? {
        guard let name = HTTPField.Name("Idempotency-Key"), let text = request.headers[name] else { return nil }
        let key =
            text.hasPrefix("\"") && text.hasSuffix("\"") && text.utf8.count >= 2
            ? text.dropFirst().dropLast() : text[...]
        guard (1...255).contains(key.utf8.count) else {
            throw Problem(.badRequest, "IDEMPOTENCY_KEY", "a quoted string of 1 to 255 characters")
        }
        return String(key)
    }

    /// The sender's trace, if it has the shape of one.
    private static func traceparent(_ request: Request) -> String? {
        guard let name = HTTPField.Name("traceparent"), let text = request.headers[name] else { return nil }
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        let isTrace =
            parts.map(\.count) == [2, 32, 16, 2]
            && parts.allSatisfy { $0.utf8.allSatisfy { (48...57).contains($0) || (97...102).contains($0) } }
        return isTrace ? text : nil
    }
}

extension Request {
    /// A whole number of the query.
    func integer<Value: FixedWidthInteger>(
        _ name: String,
        default fallback: Value,
        in range: ClosedRange<Value>
    ) throws(Problem) -> Value {
        guard let text = uri.queryParameters[Substring(name)] else { return fallback }
        guard let value = Value(text), range.contains(value) else {
            throw Problem(
                .badRequest,
                "QUERY",
                "\(name) as a whole number from \(range.lowerBound) to \(range.upperBound)"
            )
        }
        return value
    }
}
