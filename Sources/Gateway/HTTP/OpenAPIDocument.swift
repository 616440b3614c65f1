import Formats
import HTTPTypes

/// The OpenAPI 3.1 description of a table of routes.
enum OpenAPIDocument {
    /// The document.
    static func describe(_ routes: [Route], version: String) -> JSONValue {
        var paths: [(String, JSONValue?)] = []
        for path in distinctPaths(routes) {
            let operations = routes.filter { $0.path == path }.map { route in
                (route.method.rawValue.lowercased(), Optional(operation(route)))
            }
            paths.append((path, .members(operations)))
        }
        return [
            "openapi": "3.1.0",
            "info": [
                "title": "Setu",
                "version": .string(version),
                "description": "Takes child-protection feeds and publishes them as one canonical stream.",
                "license": ["name": "Apache 2.0", "identifier": "Apache-2.0"],
            ],
            "paths": .members(paths),
            "components": [
                "schemas": ["Problem": problem],
                "securitySchemes": ["bearer": ["type": "http", "scheme": "bearer"]],
            ],
        ]
    }

    private static func distinctPaths(_ routes: [Route]) -> [String] {
        var paths: [String] = []
        for route in routes where !paths.contains(route.path) {
            paths.append(route.path)
        }
        return paths
    }

    private static func operation(_ route: Route) -> JSONValue {
        let needsToken = route.access != .anyone && route.access != .local
        return .members([
            ("operationId", .string(route.operation)),
            ("summary", .string(route.summary)),
            ("description", .string("For: \(route.access.rawValue)")),
            ("security", needsToken ? [["bearer": []], .object([])] : nil),
            ("parameters", route.parameters.isEmpty ? nil : .array(route.parameters.map(parameter))),
            ("requestBody", route.body.isEmpty ? nil : requestBody(route.body)),
            ("responses", responses(route.answers)),
        ])
    }

    private static func parameter(_ parameter: Route.Parameter) -> JSONValue {
        [
            "name": .string(parameter.name),
            "in": .string(parameter.place.rawValue),
            "description": .string(parameter.summary),
            "required": .boolean(parameter.place == .path),
            "schema": ["type": .string(parameter.isInteger ? "integer" : "string")],
        ]
    }

    private static func requestBody(_ mediaTypes: [String]) -> JSONValue {
        ["required": true, "content": .members(mediaTypes.map { ($0, .object([])) })]
    }

    private static func responses(_ answers: [Route.Answer]) -> JSONValue {
        var known: [(String, JSONValue?)] = []
        for status in Set(answers.map(\.status)).sorted() {
            let same = answers.filter { $0.status == status }
            let content = JSONValue.members(same.map { ($0.mediaType, .object([])) })
            let summary = same.map(\.summary).joined(separator: " ")
            known.append((String(status), ["description": .string(summary), "content": content]))
        }
        let problem: JSONValue = [
            "description": "A problem document (RFC 9457) with a stable code.",
            "content": ["application/problem+json": ["schema": ["$ref": "#/components/schemas/Problem"]]],
        ]
        return .members(known + [("default", problem)])
    }

    private static let problem: JSONValue = [
        "type": "object",
        "required": ["type", "title", "status", "code"],
        "properties": [
            "type": ["type": "string"],
            "title": ["type": "string"],
            "status": ["type": "integer"],
            "code": ["type": "string"],
            "detail": ["type": "string"],
            "sentence": [
                "type": "string", "description": "What went wrong, in the language of lang or Accept-Language.",
            ],
            "line": ["type": "integer", "description": "The line of the submission it began on, counted from 1."],
            "byte": ["type": "integer", "description": "The byte of the submission it began at, counted from 0."],
        ],
    ]
}
