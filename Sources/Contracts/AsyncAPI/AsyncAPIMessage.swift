import Formats

/// One view of one event type, as a message of AsyncAPI.
struct AsyncAPIMessage {
    /// The event type.
    let schema: EventSchema
    /// The view.
    let view: Sensitivity

    init(_ schema: EventSchema, view: Sensitivity) {
        self.schema = schema
        self.view = view
    }

    /// Its name among the components, and that of its payload: `MissingReportV1Restricted`.
    var name: String { "\(Self.capitalised(schema.name))V\(schema.major)\(Self.suffix(of: view))" }

    /// Its topic.
    var topic: Topic { .canonical(schema.name, major: schema.major, view: view) }

    /// Its title.
    var title: String { "\(schema.title) (\(view.name) view)" }

    /// The message: headers, payload and key.
    var json: JSONValue {
        [
            "name": .string(schema.eventType),
            "title": .string(title),
            "summary": .string(schema.summary),
            "contentType": "application/json",
            "headers": headers,
            "payload": ["$ref": .string("#/components/schemas/\(name)")],
            "bindings": [
                "kafka": [
                    "key": [
                        "type": "string",
                        "description": "The subject, as in ce_subject: a subject's events have one partition.",
                    ],
                    "bindingVersion": "0.5.0",
                ]
            ],
        ]
    }

    /// The schema of the payload; what it shares goes to the printer's definitions.
    func payload(_ printer: inout SchemaPrinter) -> JSONValue {
        var members: [JSONValue.Member] = [
            .init(name: "title", value: .string(title)),
            .init(name: "description", value: .string(schema.summary)),
        ]
        members += printer.object(schema.schema(for: view).root)
        let examples = view == .secret ? schema.examples.compactMap { try? JSONValue.parse($0) } : []
        if !examples.isEmpty { members.append(.init(name: "examples", value: .array(examples))) }
        return .object(members)
    }

    private var headers: JSONValue {
        [
            "type": "object",
            "allOf": [["$ref": .string("#/components/schemas/\(Self.headersName)")]],
            "properties": [
                "ce_type": ["const": .string(schema.eventType)],
                "ce_dataclassification": ["const": .string(view.name)],
                "ce_dataschema": [
                    "pattern": .string("/v1/schemas/\(schema.reference)[?]view=\(view.name)$")
                ],
            ],
        ]
    }

    // MARK: What all messages share

    /// The name of ``commonHeaders`` among the components.
    static let headersName = "CloudEventHeaders"

    /// The headers every message has (CloudEvents 1.0, Kafka binding, binary mode).
    static var commonHeaders: JSONValue {
        let headers: [(name: String, shape: [JSONValue.Member])] = [
            ("ce_specversion", text("The version of CloudEvents.", "const", "1.0")),
            (
                "ce_id",
                text("Equal in all views of an event, by which duplicates are known.", "pattern", "^[0-9a-f]{32}$")
            ),
            ("ce_source", text("The system it comes from, such as urn:cpg:in:trackchild.", "pattern", "^urn:cpg:")),
            ("ce_type", text("The event type and its major version.")),
            ("ce_subject", text("The record of the source it is about; the key.", "pattern", "^urn:cpg:")),
            ("ce_time", text("When it happened or was noted at the source, RFC 3339.", "format", "date-time")),
            ("ce_dataschema", text("Where the gateway serves the view's JSON Schema (2020-12).", "format", "uri")),
            ("ce_sequence", text("Orders the events of a subject; ignore a lower one.", "pattern", "^[0-9]{20}$")),
            ("ce_partitionkey", text("The subject.", "pattern", "^urn:cpg:")),
            ("ce_dataclassification", text("The view.")),
            ("ce_severitytext", text("The urgency, U1 the most urgent.", "pattern", "^U[1-5]$")),
            (
                "ce_causationid",
                text("The event that this one corrects, or the dead letter it was, if it comes of a replay.")
            ),
            ("ce_traceparent", text("The trace of the delivery (W3C Trace Context), if it has one.")),
            ("traceparent", text("The same for tools that know no CloudEvents.")),
            ("content-type", text("The media type of the value.", "const", "application/json")),
        ]
        let optional: Set<String> = ["ce_causationid", "ce_traceparent", "traceparent"]
        return [
            "type": "object",
            "description": "The headers of every event: CloudEvents 1.0, Kafka binding, binary mode.",
            "required": .array(headers.map(\.name).filter { !optional.contains($0) }.map { .string($0) }),
            "properties": .object(headers.map { .init(name: $0.name, value: .object($0.shape)) }),
        ]
    }

    private static func text(_ summary: String, _ keyword: String? = nil, _ value: String = "") -> [JSONValue.Member] {
        let rule = keyword.map { [JSONValue.Member(name: $0, value: .string(value))] } ?? []
        return [.init(name: "type", value: "string"), .init(name: "description", value: .string(summary))] + rule
    }

    /// A name of the contract as a type's name: `MissingReport` for `missing-report`.
    static func capitalised(_ name: String) -> String {
        name.split { $0 == "-" || $0 == "." || $0 == "_" }.map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
    }

    /// What tells a view's names from those of the open one, as in topics.
    static func suffix(of view: Sensitivity) -> String {
        view == .open ? "" : capitalised(view.name)
    }
}
