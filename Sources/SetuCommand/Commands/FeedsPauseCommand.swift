import ArgumentParser
import Formats

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

    @Argument(help: "The feed, such as in.cps-mis.")
    var feed: String

    @OptionGroup var person: OperatorOptions
    @OptionGroup var gateway: GatewayOptions
    @OptionGroup var output: OutputOptions

    func run() throws {
        let request = GatewayRequest(
            method: "POST",
            path: "/v1/feeds/\(escaped(feed))/pause",
            json: .object(person.members)
        )
        let answer = try gateway.client().send(request).checked().json()
        if output.json {
            ResultEnvelope(command: "feeds pause", isOK: true, result: answer).print()
        } else {
            let reason = answer["reason"]?.stringValue.map { ": \($0)" } ?? ""
            Terminal.current.result("\(feed) is \(answer["state"]?.stringValue ?? "")\(reason)")
        }
    }
}
