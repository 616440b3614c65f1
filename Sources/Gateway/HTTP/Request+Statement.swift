import Formats
import Hummingbird
import NIOCore

extension Request {
    /// How many bytes the body of an operator's call has at most.
    private static let longestStatement = 64 * 1024

    /// The body as a JSON object; an empty one where there is no body.
    ///
    /// - Throws: ``Problem`` where it is something else.
    func object() async throws -> JSONValue {
        let body: ByteBuffer
        do {
            body = try await self.body.collect(upTo: Self.longestStatement)
        } catch is NIOTooManyBytesError {
            throw Problem(.contentTooLarge, "TOO_LARGE", "expected: a JSON object of at most 64 KiB")
        }
        guard body.readableBytes > 0 else { return .object([]) }
        guard let json = try? JSONValue.parse(Array(body.readableBytesView), depth: 8), json.objectValue != nil else {
            throw Problem(.badRequest, "BODY", "expected: a JSON object")
        }
        return json
    }

    /// Who does something and why, as the body's `as` and `why` say it.
    ///
    /// - Throws: ``Problem`` where they are missing but needed, or cannot stand in the audit log.
    func statement(needsReason: Bool) async throws -> AuditStatement {
        try Self.statement(in: try await object(), needsReason: needsReason)
    }

    /// Who does something and why, as the members `as` and `why` of a body say it.
    static func statement(in body: JSONValue, needsReason: Bool) throws(Problem) -> AuditStatement {
        let name = body["as"]?.stringValue
        let reason = body["why"]?.stringValue
        guard !needsReason || (name != nil && reason != nil) else {
            throw Problem(.unprocessableContent, "STATEMENT", "expected: as, your name, and why, a reason, in JSON")
        }
        do throws(AuditRefusal) {
            return try AuditStatement(name: name ?? "operator", credential: "operator-token", reason: reason)
        } catch {
            throw Problem(.unprocessableContent, "STATEMENT", error.description)
        }
    }
}
