import ArgumentParser
import Workbench

/// `setu adapter schema`: the JSON Schema of adapter.yaml.
struct AdapterSchemaCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "schema",
        abstract: "Print the JSON Schema of adapter.yaml, for editors.",
        discussion: """
            Editors with a YAML language server complete keys, types, canonical fields and converters by it. Name it in \
            the first line of a table:

              # yaml-language-server: $schema=../../../docs/adapters/adapter.schema.json

            Such an editor reads plain YAML, where `: ` inside a line has to be in quotes; put a line with labelled \
            arguments in single quotes there, which Setu reads as well. setu adapter check knows more than the schema.

            Examples:
              setu adapter schema > adapter.schema.json
            """
    )

    func run() throws {
        Terminal.current.result(AdapterSchema().json.pretty)
    }
}
