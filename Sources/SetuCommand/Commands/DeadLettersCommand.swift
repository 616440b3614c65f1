import ArgumentParser

/// `setu dead-letters`: what was refused, and why.
struct DeadLettersCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "dead-letters",
        abstract: "Look at the records that were refused, and replay them.",
        subcommands: [DeadLettersListCommand.self, DeadLettersShowCommand.self, DeadLettersReplayCommand.self]
    )
}
