import Contracts
import Formats
import HTTPTypes
import Hummingbird
import Text

/// The route by which the operator reads a record as it was sent, to explain what became of it.
struct OriginalRoutes: Sendable {
    let finder: OriginalFinder
    let feeds: [String: Feed]
    let audit: AuditLog
    let access: AccessControl

    /// The routes.
    var routes: [Route] { [reveal] }

    private var reveal: Route {
        Route(
            method: .post,
            path: "/v1/feeds/{feed}/originals/{submission}/{record}/reveal",
            operation: "revealOriginal",
            summary:
                "Gives a record as it was sent, by its submission and number as an event's provenance names them, after noting "
                + "who asks, and why, in the audit log.",
            access: .operator,
            parameters: [
                Route.Parameter(name: "feed", place: .path, summary: "The feed's id."),
                Route.Parameter(name: "submission", place: .path, summary: "The submission's id."),
                Route.Parameter(
                    name: "record",
                    place: .path,
                    summary: "The record's number in it, counted from 0.",
                    range: 0...Int.max
                ),
            ],
            body: ["application/json"],
            members: Route.Member.statement(isRequired: true),
            answers: [
                Route.Answer(status: 200, summary: "The record, and the adapter that translates its feed now."),
                Route.Answer(
                    status: 410,
                    summary: "The record was erased, has expired, or never was.",
                    mediaType: "application/problem+json"
                ),
            ],
            handle: reveal
        )
    }

    @Sendable private func reveal(_ request: Request, _ context: GatewayRequestContext) async throws -> Response {
        try access.requireOperator(Caller(request, context))
        let submission = try context.parameters.require("submission")
        guard let feed = feeds[try context.parameters.require("feed")]?.current else {
            throw Problem(.notFound, "UNKNOWN_FEED", "expected: one of the feeds this gateway has an adapter for")
        }
        let number = Int(try context.parameters.require("record")) ?? -1
        let statement = try await request.statement(needsReason: true)
        guard number >= 0, let slice = try await open(number, submission, feed) else {
            throw Problem(.gone, "ORIGINAL_GONE", "the record was erased, has expired, or never was")
        }
        let object = AuditObject(feed: feed.id, submission: submission, adapter: feed.description.fingerprint, count: 1)
        try await audit.record(.originalRevealed, on: object, by: statement)
        return Response.json([
            "feed": .string(feed.id),
            "submission": .string(submission),
            "record": .integer(number),
            "receivedAt": .instant(slice.receivedAt),
            "fingerprint": .string(feed.description.fingerprint),
            "charset": .string(slice.framed.recognition.charset.rawValue),
            "original": .string(Base64.encode(slice.framed.body)),
            "slice": .string(Base64.encode(SliceCodec.encode(slice))),
        ])
    }

    private func open(_ number: Int, _ submission: String, _ feed: Feed) async throws -> Slice? {
        do {
            return try await finder.record(number, of: submission, in: feed)
        } catch let error as BinaryFormatError {
            throw Problem(.gone, "ORIGINAL_GONE", error.reason)
        }
    }
}
