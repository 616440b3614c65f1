import Contracts
import Formats
import HTTPTypes
import Hummingbird

/// The route by which the operator reads what operators did.
struct AuditRoutes: Sendable {
    private static let defaultLimit = 100
    private static let mostEntries = 1000

    let audit: AuditLog
    let access: AccessControl

    /// The routes.
    var routes: [Route] {
        [
            Route(
                method: .get,
                path: "/v1/audit",
                operation: "listAuditEntries",
                summary: "Lists what operators did, in the order written; never a value of a record.",
                access: .operator,
                parameters: [
                    Route.Parameter(name: "from", place: .query, summary: "The first offset.", range: 0...Int.max),
                    Route.Parameter(
                        name: "limit",
                        place: .query,
                        summary: "How many at most.",
                        range: 1...Self.mostEntries
                    ),
                ],
                answers: [Route.Answer(status: 200, summary: "The entries, and the offset of the next page.")],
                handle: list
            )
        ]
    }

    @Sendable private func list(_ request: Request, _ context: GatewayRequestContext) async throws -> Response {
        try access.requireOperator(Caller(request, context))
        let from = try request.integer("from", default: 0, in: 0...Int64.max)
        let limit = try request.integer("limit", default: Self.defaultLimit, in: 1...Self.mostEntries)
        let page = try await audit.entries(from: from, limit: limit)
        let entries = page.map { offset, entry -> JSONValue in
            let members = (entry.json.objectValue ?? []).map { member in
                member.name == "at" ? .init(name: "at", value: .instant(entry.at)) : member
            }
            return .object([.init(name: "offset", value: .integer(offset))] + members)
        }
        return Response.json([
            "entries": .array(entries),
            "next": .integer(page.last.map { $0.offset + 1 } ?? from),
        ])
    }
}
