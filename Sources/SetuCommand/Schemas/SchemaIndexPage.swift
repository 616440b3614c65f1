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
        let tail = [
            "",
            "What the codes are called in English, Hindi and Vietnamese: [code lists](\(CodeListsPage.fileName)). What NIEM, PFIF,",
            "Primero and FHIR call the same: [names in other standards](\(StandardsPage.fileName)).",
        ]
        return (head + rows + tail).joined(separator: "\n") + "\n"
    }
}
