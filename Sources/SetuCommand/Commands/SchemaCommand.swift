import ArgumentParser

/// `setu schema`: the canonical contract.
struct SchemaCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "schema",
        abstract: "List and show the event types of the canonical contract.",
        subcommands: [SchemaListCommand.self, SchemaShowCommand.self]
    )
}
