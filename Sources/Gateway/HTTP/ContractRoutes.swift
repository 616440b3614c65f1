import Contracts
import Formats
import HTTPTypes
import Hummingbird

/// The routes by which the contract is read: the schemas events name, and the description of HTTP itself.
struct ContractRoutes: Sendable {
    /// The other routes.
    let others: [Route]
    /// The gateway's version.
    let version: String

    /// All routes, these among them.
    var all: [Route] { others + [schemaRoute, description] }

    private var schemaRoute: Route {
        Route(
            method: .get,
            path: "/v1/schemas/{type}/{major}",
            operation: "getSchema",
            summary: "Gives the schema of an event type, as ce_dataschema names it.",
            access: .anyone,
            parameters: [
                Route.Parameter(name: "type", place: .path, summary: "The type, such as missing-report."),
                Route.Parameter(name: "major", place: .path, summary: "Its major version.", isInteger: true),
                Route.Parameter(name: "view", place: .query, summary: "open, restricted or secret (the whole)."),
            ],
            answers: [Route.Answer(status: 200, summary: "The schema.", mediaType: "application/schema+json")],
            handle: { request, context in
                let reference = "\(try context.parameters.require("type"))/\(try context.parameters.require("major"))"
                guard let schema = SchemaCatalog.builtIn[reference] else {
                    throw Problem(.notFound, "UNKNOWN_SCHEMA", "expected: a type and major version of the contract")
                }
                let name = request.uri.queryParameters["view"].map(String.init) ?? Sensitivity.secret.name
                guard let view = Sensitivity(name: name) else {
                    throw Problem(.badRequest, "QUERY", "expected: view as open, restricted or secret")
                }
                return Response.bytes(schema.json(view: view), mediaType: "application/schema+json")
            }
        )
    }

    private var description: Route {
        var route = Route(
            method: .get,
            path: "/openapi.json",
            operation: "describe",
            summary: "This description (OpenAPI 3.1).",
            access: .anyone,
            answers: [Route.Answer(status: 200, summary: "The document.")],
            handle: { _, _ in Response.json(nil) }
        )
        let document = OpenAPIDocument.describe(others + [schemaRoute, route], version: version).bytes
        route.handle = { _, _ in Response.bytes(document, mediaType: "application/json") }
        return route
    }
}
