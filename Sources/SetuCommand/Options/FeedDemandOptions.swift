import ArgumentParser
import Formats

/// A feed, and who wants something of it.
struct FeedDemandOptions: ParsableArguments {
    @Argument(help: "The feed, such as in.cps-mis.")
    var feed: String

    @OptionGroup var person: OperatorOptions
    @OptionGroup var gateway: GatewayOptions
    @OptionGroup var output: OutputOptions

    /// Demands that the feed is paused or resumed, and tells its state.
    /// - Throws: ``CommandFailure``.
    func demand(_ action: String) throws {
        let path = "/v1/feeds/\(escaped(feed))/\(action)"
        let request = GatewayRequest(method: "POST", path: path, json: .object(person.members))
        let answer = try gateway.client().send(request).checked().json()
        if output.json {
            ResultEnvelope(command: "feeds \(action)", isOK: true, result: answer).print()
        } else {
            let reason = answer["reason"]?.stringValue.map { ": \($0)" } ?? ""
            Terminal.current.result("\(feed) is \(answer["state"]?.stringValue ?? "")\(reason)")
        }
    }
}
