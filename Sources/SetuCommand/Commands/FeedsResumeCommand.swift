import ArgumentParser
import Formats

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

    @Argument(help: "The feed, such as in.cps-mis.")
    var feed: String

    @OptionGroup var person: OperatorOptions
    @OptionGroup var gateway: GatewayOptions
    @OptionGroup var output: OutputOptions

    func run() throws {
        let request = GatewayRequest(
            method: "POST",
            path: "/v1/feeds/\(escaped(feed))/resume",
            json: .object(person.members)
        )
        let answer = try gateway.client().send(request).checked().json()
        if output.json {
            ResultEnvelope(command: "feeds resume", isOK: true, result: answer).print()
        } else {
            let reason = answer["reason"]?.stringValue.map { ": \($0)" } ?? ""
            Terminal.current.result("\(feed) is \(answer["state"]?.stringValue ?? "")\(reason)")
        }
    }
}
