import Contracts
import Formats
import HTTPTypes
import Hummingbird

/// The routes by which the operator erases a subject, and sees how far that is.
struct ErasureRoutes: Sendable {
    let erasures: Erasures
    let access: AccessControl

    /// The routes.
    var routes: [Route] { [demand, show] }

    private static let demanded =
        [Route.Member(name: "subject", summary: "The subject, as ce_subject has it.", isRequired: true)]
        + Route.Member.statement(isRequired: true)

    private var demand: Route {
        Route(
            method: .post,
            path: "/v1/erasures",
            operation: "eraseSubject",
            summary: """
                Erases a subject: tombstones in every view, its originals unreadable, and never published again. The body \
                holds subject (as ce_subject has it), as (who) and why.
                """,
            access: .operator,
            body: ["application/json"],
            members: Self.demanded,
            answers: [
                Route.Answer(status: 202, summary: "The erasure; what takes time goes on."),
                Route.Answer(
                    status: 404,
                    summary: "Nothing was published of such a subject.",
                    mediaType: "application/problem+json"
                ),
                Route.Answer(
                    status: 409,
                    summary: "Another gateway translates the subject's feed: ask that one.",
                    mediaType: "application/problem+json"
                ),
            ],
            handle: { [erasures, access] request, context in
                try access.requireOperator(Caller(request, context))
                let body = try await request.object(of: Self.demanded)
                let statement = try Request.statement(in: body, needsReason: true)
                guard let subject = body["subject"]?.stringValue else {
                    throw Problem(.unprocessableContent, "SUBJECT", "expected: subject, as ce_subject has it, in JSON")
                }
                do {
                    return Response.json(try await erasures.request(subject, by: statement).json, status: .accepted)
                } catch let error as ErasureError {
                    throw Problem(error)
                }
            }
        )
    }

    private var show: Route {
        Route(
            method: .get,
            path: "/v1/erasures/{id}",
            operation: "getErasure",
            summary: "Tells how far an erasure is.",
            access: .operator,
            parameters: [Route.Parameter(name: "id", place: .path, summary: "The id that was answered.")],
            answers: [
                Route.Answer(status: 200, summary: "The erasure."),
                Route.Answer(status: 404, summary: "There is none of this id.", mediaType: "application/problem+json"),
            ],
            handle: { [erasures, access] request, context in
                try access.requireOperator(Caller(request, context))
                guard let report = try await erasures.report(try context.parameters.require("id")) else {
                    throw Problem(.notFound, "UNKNOWN_ERASURE", "there is no erasure of this id")
                }
                return Response.json(report.json)
            }
        )
    }
}

extension ErasureReport {
    /// The erasure as HTTP shows it.
    var json: JSONValue {
        .members([
            ("id", .string(id)),
            ("feed", .string(feed)),
            ("state", .string(finishedAt == nil ? "running" : "done")),
            ("requestedAt", .instant(requestedAt)),
            ("finishedAt", finishedAt.map { .instant($0) }),
            ("originalsErased", .integer(slices)),
            ("recordsKept", .integer(keptRecords)),
            ("messagesLeft", finishedAt == nil ? .integer(messagesLeft) : nil),
        ])
    }
}

extension Problem {
    /// Says why a subject is not erased.
    fileprivate init(_ error: ErasureError) {
        switch error {
        case .unknownSubject:
            self.init(.notFound, "UNKNOWN_SUBJECT", "expected: the ce_subject of an event that this gateway published")
        case .elsewhere(let feed):
            self.init(.conflict, "FEED_ELSEWHERE", "feed \(feed) is translated by another gateway: ask that one")
        }
    }
}
