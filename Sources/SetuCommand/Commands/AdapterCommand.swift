import ArgumentParser

/// `setu adapter`: adapters on this machine.
struct AdapterCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "adapter",
        abstract: "List, check, test and compare adapters.",
        subcommands: [
            AdapterListCommand.self, AdapterCheckCommand.self, AdapterTestCommand.self, AdapterDiffCommand.self,
        ]
    )
}
