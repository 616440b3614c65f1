import Contracts
import HTTPTypes
import Hummingbird

/// A submission's body on its way in, from a sender who may deliver it, with what its headers say of it.
struct Delivery: Sendable {
    /// The feed it is for.
    let feed: Feed
    /// The bytes, as they come.
    let body: RequestBody
    /// Whether they are compressed by gzip.
    let isCompressed: Bool
    /// The sender's trace, if it sent one.
    let traceparent: String?
    /// The sender's name for the delivery, if it gave one.
    let idempotencyKey: String?

    /// The language the sender is answered in.
    let language: AnswerLanguage

    /// Reads what a request says of its body; where nothing is stored of it, it needs no name.
    ///
    /// - Throws: ``Problem`` where the feed is not known, the sender may not deliver, or a header is not what it should
    ///   be; ``SubmissionError`` where the body is encoded in another way.
    init(_ request: Request, _ context: GatewayRequestContext, access: AccessControl, isStored: Bool) throws {
        guard let feed = access.feeds[try context.parameters.require("feed")] else {
            throw Problem(.notFound, "UNKNOWN_FEED", "expected: one of the feeds this gateway has an adapter for")
        }
        try access.requireSender(Caller(request, context), of: feed)
        self.feed = feed
        body = request.body
        isCompressed = try Self.isCompressed(request)
        traceparent = Self.traceparent(request)
        idempotencyKey = isStored ? try Self.idempotencyKey(request, of: feed) : nil
        language = request.language
    }

    private static func isCompressed(_ request: Request) throws -> Bool {
        switch request.headers[.contentEncoding]?.lowercased() ?? "identity" {
        case "identity": return false
        case "gzip", "x-gzip": return true
        default: throw SubmissionError(.contentEncoding, "a body that is not compressed, or by gzip")
        }
    }

    /// The sender's name for the delivery (draft-ietf-httpapi-idempotency-key-header: a quoted string).
    private static func idempotencyKey(_ request: Request, of feed: Feed) throws(Problem) -> String? {
        guard let name = HTTPField.Name("Idempotency-Key"), let field = request.headers[name] else {
            guard !feed.settings.requiresIdempotencyKey else {
                throw Problem(
                    .badRequest,
                    "IDEMPOTENCY_KEY_MISSING",
                    "expected: an Idempotency-Key header, which this feed demands"
                )
            }
            return nil
        }
        guard let key = IdempotencyKeyField.key(field) else {
            throw Problem(.badRequest, "IDEMPOTENCY_KEY", "expected: a quoted string of 1 to 255 ASCII characters")
        }
        return key
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
