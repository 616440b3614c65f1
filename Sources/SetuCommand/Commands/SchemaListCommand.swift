import ArgumentParser
import Contracts
import Formats

/// `setu schema list`: the event types.
struct SchemaListCommand: ReportingCommand {
    static let configuration = CommandConfiguration(
        commandName: "list",
        abstract: "List the event types.",
        discussion: """
            Examples:
              setu schema list
              setu schema list --markdown docs/schemas
            """
    )

    @Option(help: "Write a page for each type to this folder instead.")
    var markdown: String?

    @OptionGroup var output: OutputOptions

    func run() throws {
        let schemas = SchemaCatalog.builtIn.schemas
        if let markdown {
            let folder = try GeneratedFolder(markdown)
            for schema in schemas {
                try folder.write(SchemaPage.markdown(schema), as: SchemaIndexPage.fileName(of: schema))
            }
            try folder.write(CodeListsPage(schemas: schemas).markdown, as: CodeListsPage.fileName)
            try folder.write(StandardsPage(schemas: schemas).markdown, as: StandardsPage.fileName)
            try folder.write(SchemaIndexPage(schemas: schemas).markdown, as: "README.md")
        } else if output.json {
            ResultEnvelope(command: "schema list", isOK: true, result: .array(schemas.map(json))).print()
        } else {
            var table = TextTable("TYPE", "NAME", "TOPIC OF THE OPEN VIEW")
            for schema in schemas {
                table.rows.append([schema.reference, schema.title, topic(schema, .open)])
            }
            for line in table.lines(Terminal.current.style) {
                Terminal.current.result(line)
            }
        }
    }

    private func topic(_ schema: EventSchema, _ view: Sensitivity) -> String {
        Topic.canonical(schema.name, major: schema.major, view: view).rawValue
    }

    private func json(_ schema: EventSchema) -> JSONValue {
        [
            "type": .string(schema.reference),
            "title": .string(schema.title),
            "summary": .string(schema.summary),
            "eventType": .string(schema.eventType),
            "topics": .object(
                Sensitivity.allCases.map { .init(name: $0.name, value: .string(topic(schema, $0))) }
            ),
        ]
    }
}
