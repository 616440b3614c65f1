import ArgumentParser
import Contracts
import Formats
import Workbench

/// `setu schema show`: the fields of one event type.
struct SchemaShowCommand: ReportingCommand {
    static let configuration = CommandConfiguration(
        commandName: "show",
        abstract: "Show the fields of an event type, in one view.",
        discussion: """
            Examples:
              setu schema show missing-report/1
              setu schema show contact --view open
              setu schema show concern/1 --codes
              setu schema show concern/1 --document > concern.schema.json
            """
    )

    @Argument(help: "The type, such as missing-report/1.")
    var type: String

    @Option(help: "The view: open, restricted or secret.")
    var view = Sensitivity.secret

    @Flag(help: "Show the lists of codes instead, with what each code is called in English, Hindi and Vietnamese.")
    var codes = false

    @Flag(help: "Print the view's JSON Schema (2020-12) instead.")
    var document = false

    @OptionGroup var output: OutputOptions

    func run() throws {
        let catalog = SchemaCatalog.builtIn
        guard let schema = catalog[type] ?? catalog.schemas.last(where: { $0.name == type }) else {
            let known = catalog.schemas.map(\.reference).joined(separator: ", ")
            throw CommandFailure.refused("there is no event type \(type); there are \(known)")
        }
        if document {
            Terminal.current.result(try JSONValue.parse(schema.json(view: view)).pretty)
            return
        }
        let fields = SchemaField.all(of: schema.schema(for: view))
        if output.json {
            ResultEnvelope(command: "schema show", isOK: true, result: json(schema, fields)).print()
        } else if codes {
            SchemaCodes(fields: fields).show()
        } else {
            show(schema, fields)
        }
    }

    private func show(_ schema: EventSchema, _ fields: [SchemaField]) {
        let style = Terminal.current.style
        Terminal.current.result("\(style.bold(schema.reference)): \(schema.summary)\n")
        var table = TextTable("FIELD", "TYPE", "ALWAYS THERE", "WHO SEES IT")
        for field in fields {
            let type = field.type.count > 48 ? field.type.prefix(47) + "…" : field.type
            table.rows.append([field.path, type, field.presence, field.sensitivity])
        }
        for line in table.lines(style) {
            Terminal.current.result(line)
        }
    }

    private func json(_ schema: EventSchema, _ fields: [SchemaField]) -> JSONValue {
        [
            "type": .string(schema.reference),
            "view": .string(view.name),
            "fields": .array(
                fields.map { field in
                    [
                        "path": .string(field.path),
                        "type": .string(field.type),
                        "required": .boolean(field.property.isRequired),
                        "essential": .boolean(field.property.isEssential),
                        "sensitivity": .string(field.property.sensitivity.name),
                        "openForm": .string(field.property.openForm.rawValue),
                        "summary": .string(field.property.summary),
                        "values": .array(field.list.map(SchemaCodes.json) ?? []),
                    ]
                }
            ),
        ]
    }
}
