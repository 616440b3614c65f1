import ArgumentParser

/// The command `crash`: kills gateways at the worst moments and reckons up what they leave.
@main
struct Crash: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "crash",
        abstract: "Kill a gateway under load again and again, and check that nothing is lost or doubled.",
        subcommands: [RunCommand.self, VictimCommand.self],
        defaultSubcommand: RunCommand.self
    )
}
