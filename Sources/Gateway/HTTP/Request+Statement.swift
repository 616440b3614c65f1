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

    /// The body as a JSON object of these members only: what is misspelt would do something else than was meant.
    ///
    /// - Throws: ``Problem`` where it holds another member, or one of another kind.
    func object(of members: [Route.Member]) async throws -> JSONValue {
        let json = try await object()
        for given in json.objectValue ?? [] where given.value != .null {
            guard let member = members.first(where: { $0.name == given.name }) else {
                let names = members.map(\.name).joined(separator: ", ")
                throw Problem(.badRequest, "BODY", "expected: no other members than \(names)")
            }
            guard member.kind.fits(given.value) else {
                throw Problem(.badRequest, "BODY", "expected: \(member.name) as \(member.kind.words)")
            }
        }
        return json
    }

    /// Who does something and why, as the body's `as` and `why` say it.
    ///
    /// - Throws: ``Problem`` where they are missing but needed, or cannot stand in the audit log.
    func statement(needsReason: Bool) async throws -> AuditStatement {
        let body = try await object(of: Route.Member.statement(isRequired: false))
        return try Self.statement(in: body, needsReason: needsReason)
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
