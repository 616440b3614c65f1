import ArgumentParser

/// `setu feeds resume`: let a paused feed go on.
struct FeedsResumeCommand: ReportingCommand {
    static let configuration = CommandConfiguration(
        commandName: "resume",
        abstract: "Let a paused feed go on.",
        discussion: """
            It begins where it stopped. Who asks, and why, is kept in the audit log.

            Examples:
              setu feeds resume in.cps-mis --why "the adapter knows the new form"
            """
    )

    @OptionGroup var options: FeedDemandOptions

    var output: OutputOptions { options.output }

    func run() throws {
        try options.demand("resume")
    }
}
