import ArgumentParser

/// `setu feeds pause`: let a feed wait until it is resumed, over restarts too.
struct FeedsPauseCommand: ReportingCommand {
    static let configuration = CommandConfiguration(
        commandName: "pause",
        abstract: "Let a feed wait until it is resumed, over restarts too.",
        discussion: """
            Its deliveries are still taken, and wait. A feed of the class emergency cannot be paused. Who asks, and why, is kept in the audit log.

            Examples:
              setu feeds pause in.cps-mis --why "the department has announced a new form"
            """
    )

    @OptionGroup var options: FeedDemandOptions

    var output: OutputOptions { options.output }

    func run() throws {
        try options.demand("pause")
    }
}
