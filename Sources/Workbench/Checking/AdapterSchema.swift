import Adapters
package import Contracts
package import Formats
import Text

/// The JSON Schema of `adapter.yaml`, for editors that complete and check while one writes.
///
/// Made from the words the reader of tables knows, the converters and the canonical schemas. It knows less than
/// `setu adapter check`: neither code lists nor whether a converter fits its field.
package struct AdapterSchema {
    /// The file's name, in docs/adapters.
    package static let fileName = "adapter.schema.json"

    private let catalog: SchemaCatalog

    /// Takes the canonical schemas.
    package init(_ catalog: SchemaCatalog = .builtIn) {
        self.catalog = catalog
    }

    /// The schema, JSON Schema 2020-12.
    package var json: JSONValue {
        [
            "$schema": "https://json-schema.org/draft/2020-12/schema",
            "$id": "https://setu.invalid/v1/adapter.schema.json",
            "title": "A Setu adapter",
            "description": "The field table of one feed: adapter.yaml. Generated; setu adapter check knows more.",
            "type": "object",
            "required": list(["adapter", "title", "version", "jurisdiction", "inputs"]),
            "additionalProperties": false,
            "anyOf": [["required": ["process"]], ["required": ["locale", "timeZone", "emit"]]],
            "allOf": [
                [
                    "if": ["required": ["process"]],
                    "then": [
                        "properties": .object(
                            TableVocabulary.keys.filter { !TableVocabulary.processKeys.contains($0) }
                                .map { .init(name: $0, value: false) }
                        )
                    ],
                ]
            ],
            "properties": members(TableVocabulary.keys, table),
            "$defs": definitions,
        ]
    }

    private func table(_ key: String) -> JSONValue {
        switch key {
        case "adapter":
            pattern("^[a-z0-9][a-z0-9-]*\\.[a-z0-9][a-z0-9-]*$", "The id, <country>.<system>, as its folder.")
        case "title": text("The feed's name for people.")
        case "version":
            pattern("^[0-9]+([.+_-][0-9A-Za-z]+)*$", "The table's version, such as 1.0.0; in quotes where it is 1.0.")
        case "jurisdiction":
            pattern(
                "^[A-Z]{2}(-[A-Z0-9]{1,3})?$",
                "Whose law applies, ISO 3166, such as IN or IN-UK; it decides who is a child."
            )
        case "locale":
            pattern("^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$", "BCP 47, such as hi-IN: digits, grouping, decimal mark.")
        case "timeZone":
            pattern("^(UTC|[A-Za-z_]+(/[A-Za-z0-9_+-]+)+)$", "The IANA zone of times without one, Asia/Kolkata.")
        case "class": choice(["emergency", "routine"], "Whether the feed goes before others and is never paused.")
        case "absent": reference("texts", "What this sender writes for “nothing”.")
        case "adults": choice(["issue", "reject"], "What becomes of somebody who is no child any more.")
        case "inputs": array(reference("input"), "The ways the feed comes; the first that fits is used.", least: 1)
        case "aliases":
            [
                "type": "object", "description": "Other spellings of source names.",
                "additionalProperties": reference("texts"),
            ]
        case "skip": array(reference("skip"), "Records that are no events; the first rule that holds decides.")
        case "urgency":
            array(reference("urgency"), "How soon somebody must act; the first rule that holds decides, none: U5.")
        case "emit": array(reference("emit"), "The events a record becomes.", least: 1)
        case "process": reference("process", "The program that translates, instead of a table.")
        case "ignore": reference("texts", "Source fields that nobody reads on purpose.")
        default: true
        }
    }

    private func process(_ key: String) -> JSONValue {
        switch key {
        case "command":
            [
                "description": "The program and its arguments, such as [python3, adapter.py].",
                "anyOf": [
                    ["type": "string", "pattern": "^[^ ]+$"], ["type": "array", "minItems": 1, "items": scalar],
                ],
            ]
        case "emits":
            array(["enum": list(catalog.schemas.map(\.reference))], "The types it may emit.", least: 1)
        case "reads": reference("texts", "The source fields it reads, each with all that it holds.")
        case "seconds": whole(1...300, "How long it may take for a batch, in seconds.")
        case "memory": whole(16...16_384, "How much memory it may have, in MiB.")
        default: true
        }
    }

    private func input(_ key: String) -> JSONValue {
        switch key {
        case "format":
            choice(InputFormat.allCases.map(\.rawValue), "The format; json is one text, ndjson a text a line.")
        case "charsets":
            [
                "description": "The charsets it may come in; iconv's names are known too.",
                "anyOf": [
                    ["$ref": "#/$defs/texts"],
                    [
                        "type": "array",
                        "items": ["anyOf": [["enum": list(TableVocabulary.usualCharsets)], ["type": "string"]]],
                    ],
                ],
            ]
        case "legacyFont": choice(LegacyFont.allCases.map(\.rawValue), "The font without Unicode it is typed for.")
        case "delimiter":
            [
                "description": "What separates columns, one or several.",
                "anyOf": [
                    ["enum": list(TableVocabulary.delimiters)],
                    ["type": "array", "items": ["enum": list(TableVocabulary.delimiters)]],
                ],
            ]
        case "quote": choice(CSVQuoting.allCases.map(\.rawValue), "Whether cells are quoted.")
        case "header":
            [
                "type": "object", "additionalProperties": false, "required": ["row"],
                "properties": ["row": whole(1...1_000, "The header's row, from 1.")],
            ]
        case "until": text("A regular expression; the row that matches it ends the table.")
        case "records": pattern("^/", "The path of the records, such as /feed/child or /calls[*].")
        case "namespaces":
            ["type": "object", "description": "XML namespaces by prefix.", "additionalProperties": ["type": "string"]]
        default: true
        }
    }

    private func emit(_ key: String) -> JSONValue {
        switch key {
        case "type": choice(catalog.schemas.map(\.reference), "The canonical type and its major version.")
        case "when": reference("condition", "Which records; without it all.")
        case "each": text("The inner list each of whose elements emits; ../ is the record.")
        case "columns": text("A regular expression over whole headers; each column that matches emits.")
        case "id":
            [
                "description":
                    "What makes the subject the same when it is sent again: a field, several, firstOf(…), keyed(…).",
                "anyOf": [
                    ["type": "string", "pattern": "^(?![A-Za-z]+\\s*\\()|^(firstOf|keyed)\\s*\\("],
                    ["type": "array", "minItems": 1, "items": ["type": "string"]],
                ],
            ]
        case "version": reference("expression", "The source's own version: a whole number, or a time.")
        case "map": ["type": "object", "description": "The canonical fields, a line each."]
        default: true
        }
    }

    private func rule(_ key: String) -> JSONValue {
        switch key {
        case "is": choice(TableVocabulary.urgencies, "U1 at once, U2 12 hours, U3 24 hours, U4 15 days, U5 routine.")
        case "as": choice(["non-event"], "What becomes of such records.")
        default: reference("condition")
        }
    }

    private func test(_ key: String) -> JSONValue {
        switch key {
        case "not": reference("texts", "It is none of these.")
        case "under", "over":
            [
                "description": "It reads as such a number.",
                "anyOf": [["type": "number"], ["type": "string", "pattern": "^-?[0-9.]+$"]],
            ]
        case "ageUnder", "ageFrom": whole(0...120, "It reads as such an age, in years.")
        case "age": choice(["unreadable"], "It says something that is no age.")
        default: text("A code list whose words stand in its text, or none of them.")
        }
    }

    private var definitions: JSONValue {
        var definitions: [JSONValue.Member] = [
            .init(name: "texts", value: ["anyOf": [scalar, ["type": "array", "items": scalar]]]),
            .init(name: "expression", value: expression),
            .init(
                name: "input",
                value: object(TableVocabulary.inputKeys, required: ["format"], more: formats, input)
            ),
            .init(
                name: "process",
                value: object(TableVocabulary.programKeys, required: ["command", "emits", "reads"], process)
            ),
            .init(name: "skip", value: object(TableVocabulary.skipKeys, required: ["as"], rule)),
            .init(name: "urgency", value: object(TableVocabulary.urgencyKeys, required: ["is"], rule)),
            .init(
                name: "emit",
                value: object(TableVocabulary.emitKeys, required: ["type", "id", "map"], more: types, emit)
            ),
            .init(name: "condition", value: condition),
            .init(name: "test", value: tests),
        ]
        for schema in catalog.schemas {
            definitions.append(.init(name: Self.name(schema), value: CanonicalLines(schema).json))
        }
        return .object(definitions)
    }

    /// What a condition holds a field against.
    private var tests: JSONValue {
        [
            "anyOf": [
                ["enum": ["present", "absent"]], ["type": "array", "minItems": 1, "items": scalar],
                object(TableVocabulary.testKeys, required: [], test),
            ]
        ]
    }

    private var condition: JSONValue {
        [
            "type": "object", "minProperties": 1,
            "description":
                "Source fields and what they are held against; all hold, and of those under any at least one.",
            "properties": .object(TableVocabulary.groupKeys.map { .init(name: $0, value: group) }),
            "additionalProperties": ["$ref": "#/$defs/test"],
        ]
    }

    /// What stands under `any` or `all`; a field may be called so too.
    private var group: JSONValue {
        [
            "anyOf": [
                ["$ref": "#/$defs/test"], ["type": "object", "additionalProperties": ["$ref": "#/$defs/test"]],
            ]
        ]
    }

    /// Which keys an input has by its format.
    private var formats: JSONValue {
        .array(
            InputFormat.allCases.map { format in
                let others = TableVocabulary.inputKeys.filter {
                    !(TableVocabulary.inputKeysByFormat[format] ?? []).contains($0)
                }
                return [
                    "if": ["properties": ["format": ["const": .string(format.rawValue)]], "required": ["format"]],
                    "then": ["properties": .object(others.map { .init(name: $0, value: false) })],
                ]
            }
        )
    }

    /// Which lines an emit has by its type.
    private var types: JSONValue {
        .array(
            catalog.schemas.map { schema in
                [
                    "if": ["properties": ["type": ["const": .string(schema.reference)]], "required": ["type"]],
                    "then": ["properties": ["map": ["$ref": .string("#/$defs/\(Self.name(schema))")]]],
                ]
            }
        )
    }

    /// `source | converter(arguments)`, with the names of the converters.
    private var expression: JSONValue {
        let quoted = #""(?:[^"\\]|\\.)*""#
        let names = TableVocabulary.converters.joined(separator: "|")
        let arguments = "\\((?:[^()\"]|\(quoted))*\\)"
        let source = "(?:\(quoted)|[^|()\"])+"
        let step = "\\s*\\|\\s*(?:\(names))\\s*(?:\(arguments))?\\s*"
        return [
            "type": "string",
            "description":
                "source | converter(arguments), or converter(sources and arguments); docs/adapters/converters.md",
            "pattern": .string("^(?:(?:\(names))\\s*\(arguments)|\(source))\\s*(?:\(step))*$"),
        ]
    }

    private static func name(_ schema: EventSchema) -> String { "map-\(schema.name)-\(schema.major)" }

    private var scalar: JSONValue { ["type": ["string", "number", "boolean", "null"]] }

    private func object(
        _ keys: [String],
        required: [String],
        more: JSONValue? = nil,
        _ value: (String) -> JSONValue
    ) -> JSONValue {
        var members: [JSONValue.Member] = [
            .init(name: "type", value: "object"), .init(name: "additionalProperties", value: false),
            .init(name: "required", value: list(required)),
            .init(name: "properties", value: self.members(keys, value)),
        ]
        if let more { members.append(.init(name: "allOf", value: more)) }
        return .object(members)
    }

    private func members(_ keys: [String], _ value: (String) -> JSONValue) -> JSONValue {
        .object(keys.map { .init(name: $0, value: value($0)) })
    }

    private func list(_ texts: [String]) -> JSONValue { .array(texts.map { .string($0) }) }

    private func text(_ summary: String) -> JSONValue {
        ["type": ["string", "number"], "description": .string(summary)]
    }

    private func pattern(_ pattern: String, _ summary: String) -> JSONValue {
        ["type": "string", "pattern": .string(pattern), "description": .string(summary)]
    }

    private func choice(_ values: [String], _ summary: String) -> JSONValue {
        ["enum": list(values), "description": .string(summary)]
    }

    /// A whole number, which YAML may also have as text.
    private func whole(_ range: ClosedRange<Int>, _ summary: String) -> JSONValue {
        [
            "description": .string(summary),
            "anyOf": [
                [
                    "type": "integer", "minimum": .number(String(range.lowerBound)),
                    "maximum": .number(String(range.upperBound)),
                ],
                ["type": "string", "pattern": "^[0-9]+$"],
            ],
        ]
    }

    private func array(_ items: JSONValue, _ summary: String, least: Int = 0) -> JSONValue {
        ["type": "array", "minItems": .number(String(least)), "description": .string(summary), "items": items]
    }

    private func reference(_ name: String, _ summary: String? = nil) -> JSONValue {
        guard let summary else { return ["$ref": .string("#/$defs/\(name)")] }
        return ["$ref": .string("#/$defs/\(name)"), "description": .string(summary)]
    }
}
