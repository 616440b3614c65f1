import Formats
import HTTPTypes

/// The OpenAPI 3.1 description of a table of routes.
enum OpenAPIDocument {
    /// The document.
    static func describe(_ routes: [Route], version: String) -> JSONValue {
        var paths: [(String, JSONValue?)] = []
        for path in MethodTable(routes).paths {
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

    private static func operation(_ route: Route) -> JSONValue {
        let needsToken = route.access != .anyone && route.access != .local
        return .members([
            ("operationId", .string(route.operation)),
            ("summary", .string(route.summary)),
            ("description", .string("For: \(route.access.rawValue)")),
            ("security", needsToken ? [["bearer": []], .object([])] : nil),
            ("parameters", route.parameters.isEmpty ? nil : .array(route.parameters.map(parameter))),
            ("requestBody", route.body.isEmpty ? nil : requestBody(route)),
            ("responses", responses(route.answers + route.refusals)),
        ])
    }

    private static func parameter(_ parameter: Route.Parameter) -> JSONValue {
        [
            "name": .string(parameter.name),
            "in": .string(parameter.place.rawValue),
            "description": .string(parameter.summary),
            "required": .boolean(parameter.place == .path),
            "schema": schema(parameter),
        ]
    }

    private static func schema(_ parameter: Route.Parameter) -> JSONValue {
        guard let range = parameter.range else { return ["type": "string"] }
        return .members([
            ("type", "integer"),
            ("minimum", .number(String(range.lowerBound))),
            ("maximum", range.upperBound == .max ? nil : .number(String(range.upperBound))),
        ])
    }

    /// A body without members that have to be there may be left out.
    private static func requestBody(_ route: Route) -> JSONValue {
        guard !route.members.isEmpty else {
            return ["required": true, "content": .members(route.body.map { ($0, .object([])) })]
        }
        let required = route.members.filter(\.isRequired).map { JSONValue.string($0.name) }
        let properties = route.members.map { member -> (String, JSONValue?) in
            (member.name, ["type": .string(member.kind.rawValue), "description": .string(member.summary)])
        }
        let schema = JSONValue.members([
            ("type", "object"),
            ("required", required.isEmpty ? nil : .array(required)),
            ("properties", .members(properties)),
        ])
        return [
            "required": .boolean(!required.isEmpty),
            "content": .members(route.body.map { ($0, ["schema": schema]) }),
        ]
    }

    private static func responses(_ answers: [Route.Answer]) -> JSONValue {
        var known: [(String, JSONValue?)] = []
        for status in Set(answers.map(\.status)).sorted() {
            let same = answers.filter { $0.status == status }
            let content = JSONValue.members(same.map { ($0.mediaType, body(of: $0)) })
            let summary = same.map(\.summary).joined(separator: " ")
            known.append((String(status), ["description": .string(summary), "content": content]))
        }
        let problem: JSONValue = [
            "description": "A problem document (RFC 9457) with a stable code.",
            "content": [.init(stringLiteral: Route.Answer.problem): ["schema": reference]],
        ]
        return .members(known + [("default", problem)])
    }

    private static func body(of answer: Route.Answer) -> JSONValue {
        answer.mediaType == Route.Answer.problem ? ["schema": reference] : .object([])
    }

    private static let reference: JSONValue = ["$ref": "#/components/schemas/Problem"]

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
