import Contracts
import Formats
import HTTPTypes
import Hummingbird

/// The routes by which the contract is read: the schemas events name, the topics, and HTTP itself.
struct ContractRoutes: Sendable {
    /// The other routes.
    let others: [Route]
    /// The gateway's version.
    let version: String

    /// All routes, these among them.
    var all: [Route] { others + [list, schema, asyncAPI, openAPI] }

    private var list: Route {
        Route(
            method: .get,
            path: "/v1/schemas",
            operation: "listSchemas",
            summary: "Lists the event types, with the schema and the topic of each view.",
            access: .anyone,
            answers: [Route.Answer(status: 200, summary: "The event types.")],
            handle: { _, _ in Response.json(["schemas": .array(SchemaCatalog.builtIn.schemas.map(Self.summary))]) }
        )
    }

    private static func summary(of schema: EventSchema) -> JSONValue {
        let views = Sensitivity.allCases.map { view in
            let topic = Topic.canonical(schema.name, major: schema.major, view: view).rawValue
            let address = "/v1/schemas/\(schema.reference)?view=\(view.name)"
            return JSONValue.Member(name: view.name, value: ["topic": .string(topic), "schema": .string(address)])
        }
        return [
            "type": .string(schema.reference),
            "eventType": .string(schema.eventType),
            "title": .string(schema.title),
            "summary": .string(schema.summary),
            "views": .object(views),
        ]
    }

    private var schema: Route {
        Route(
            method: .get,
            path: "/v1/schemas/{type}/{major}",
            operation: "getSchema",
            summary: "Gives the schema of an event type, as ce_dataschema names it.",
            access: .anyone,
            parameters: [
                Route.Parameter(name: "type", place: .path, summary: "The type, such as missing-report."),
                Route.Parameter(name: "major", place: .path, summary: "Its major version.", range: 0...Int.max),
                Route.Parameter(name: "view", place: .query, summary: "open, restricted or secret (the whole)."),
            ],
            answers: [Route.Answer(status: 200, summary: "The schema.", mediaType: "application/schema+json")],
            handle: { request, context in
                let reference = "\(try context.parameters.require("type"))/\(try context.parameters.require("major"))"
                if let definitions = Self.definitions[reference] {
                    return Response.bytes(definitions, mediaType: "application/schema+json")
                }
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

    /// The documents that hold shared definitions, to which the types refer as they are written.
    private static let definitions: [String: [UInt8]] = {
        let documents = SchemaCatalog.builtInDocuments.compactMap { bytes -> (String, [UInt8])? in
            guard let document = try? JSONValue.parse(bytes), document["x-entity"] == nil else { return nil }
            let steps = document["$id"]?.stringValue?.split(separator: "/").suffix(2) ?? []
            return (steps.joined(separator: "/"), bytes)
        }
        return Dictionary(documents, uniquingKeysWith: { first, _ in first })
    }()

    private var asyncAPI: Route {
        let document = LazyDocument { [version] in AsyncAPIDocument(version: version).json.bytes }
        return Route(
            method: .get,
            path: "/asyncapi.json",
            operation: "describeTopics",
            summary: "The topics and their events (AsyncAPI 3.0), as `setu contract asyncapi` prints them.",
            access: .anyone,
            answers: [Route.Answer(status: 200, summary: "The document.")],
            handle: { _, _ in Response.bytes(document.bytes, mediaType: "application/json") }
        )
    }

    private var openAPI: Route {
        var route = Route(
            method: .get,
            path: "/openapi.json",
            operation: "describe",
            summary: "This description (OpenAPI 3.1).",
            access: .anyone,
            answers: [Route.Answer(status: 200, summary: "The document.")],
            handle: { _, _ in Response.json(nil) }
        )
        let document = OpenAPIDocument.describe(others + [list, schema, asyncAPI, route], version: version).bytes
        route.handle = { _, _ in Response.bytes(document, mediaType: "application/json") }
        return route
    }
}
