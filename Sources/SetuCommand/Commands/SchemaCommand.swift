import ArgumentParser

/// `setu schema`: the canonical contract.
struct SchemaCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "schema",
        abstract: "List, show and compare the event types of the canonical contract.",
        subcommands: [
            SchemaListCommand.self, SchemaShowCommand.self, SchemaCheckCommand.self, SchemaSwiftCommand.self,
        ]
    )
}
