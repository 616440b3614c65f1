import ArgumentParser

/// `setu feeds`: how the feeds of a gateway are doing.
struct FeedsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "feeds",
        abstract: "See how the feeds of a gateway are doing, and let one wait or go on.",
        subcommands: [FeedsListCommand.self, FeedsPauseCommand.self, FeedsResumeCommand.self]
    )
}
