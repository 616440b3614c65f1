import ArgumentParser

/// `setu dead-letters`: what was refused, and why.
struct DeadLettersCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "dead-letters",
        abstract: "List the records that were refused, and open one.",
        subcommands: [DeadLettersListCommand.self, DeadLettersShowCommand.self]
    )
}
