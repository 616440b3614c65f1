import ArgumentParser

/// `setu contract`: the canonical contract in the words of other tools.
struct ContractCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "contract",
        abstract: "Print the canonical contract in the formats other tools read.",
        subcommands: [ContractAsyncAPICommand.self]
    )
}
