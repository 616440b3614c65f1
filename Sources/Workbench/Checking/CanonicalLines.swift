import Contracts
import Formats

/// The lines a table can have for one event type, as JSON Schema: every canonical field by its dotted name.
struct CanonicalLines {
    private let schema: EventSchema

    init(_ schema: EventSchema) {
        self.schema = schema
    }

    /// The schema of `map`.
    var json: JSONValue {
        var fields: [JSONValue.Member] = []
        var patterns: [JSONValue.Member] = []
        collect(schema.root, prefix: "", &fields, &patterns)
        fields.append(.init(name: "provenance.observedAt", value: line("When the source says it was observed.")))
        return [
            "type": "object",
            "title": .string(schema.title),
            "description": .string(schema.summary),
            "additionalProperties": false,
            "properties": .object(fields),
            "patternProperties": .object(patterns),
        ]
    }

    private func collect(
        _ shape: ObjectSchema,
        prefix: String,
        _ fields: inout [JSONValue.Member],
        _ patterns: inout [JSONValue.Member]
    ) {
        for property in shape.properties where !property.isDerived {
            let path = prefix + property.name
            guard prefix != "" || !["provenance", "quality"].contains(property.name) else { continue }
            fields.append(.init(name: path, value: line(property.summary)))
            switch property.value {
            case .object(let inner, _): collect(inner, prefix: path + ".", &fields, &patterns)
            case .array(let element, _, _, let key?): patterns.append(keyed(element, key, path, property.summary))
            default: break
            }
        }
    }

    /// Elements that are named by their key: `child.relatedPersons[father].phone`.
    private func keyed(_ element: ValueSchema, _ key: String, _ path: String, _ summary: String) -> JSONValue.Member {
        var names = "[A-Za-z0-9_-]+"
        if case .object(let shape, _) = element, case .string(let string)? = shape[key]?.value, !string.allowed.isEmpty
        {
            names = "(?:\(string.allowed.joined(separator: "|")))"
        }
        let start = path.replacing(".", with: "\\.")
        return .init(name: "^\(start)\\[\(names)\\](?:\\.[A-Za-z0-9.\\[\\]_-]+)?$", value: line(summary))
    }

    private func line(_ summary: String) -> JSONValue {
        ["$ref": "#/$defs/expression", "description": .string(summary)]
    }
}
