import ArgumentParser

/// `setu adapter`: adapters on this machine.
struct AdapterCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "adapter",
        abstract: "Propose, list, check, test, explain and compare adapters.",
        subcommands: [
            AdapterNewCommand.self, AdapterListCommand.self, AdapterCheckCommand.self, AdapterTestCommand.self,
            AdapterExplainCommand.self, AdapterDiffCommand.self, AdapterSchemaCommand.self,
        ]
    )
}
