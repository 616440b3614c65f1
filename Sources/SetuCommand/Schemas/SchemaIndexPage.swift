import Contracts

/// The documentation page that lists the event types.
struct SchemaIndexPage {
    /// The types.
    let schemas: [EventSchema]

    /// The file name of a type's own page.
    static func fileName(of schema: EventSchema) -> String { schema.name + ".md" }

    /// The page.
    var markdown: String {
        let head = [
            "<!-- Generated from Sources/Contracts/Schemas; do not edit. -->",
            "# Event types",
            "",
            "| Type | Name | What it is |",
            "|---|---|---|",
        ]
        let rows = schemas.map { schema in
            "| [`\(schema.reference)`](\(Self.fileName(of: schema))) | \(schema.title) | \(schema.summary) |"
        }
        return (head + rows).joined(separator: "\n") + "\n"
    }
}
