import Adapters
import ArgumentParser
import Contracts
import EventBus
import Formats
import Foundation
import Gateway

/// `setu replay`: a feed's originals, translated again.
struct ReplayCommand: AsyncParsableCommand, ReportingCommand {
    static let configuration = CommandConfiguration(
        commandName: "replay",
        abstract: "Translate a feed's originals again: show what another adapter changes, or publish corrections.",
        discussion: """
            With --diff, originals are read beside the running gateway and translated with the present adapter and with \
            the one of --with; what differs is counted by event type and field, and nothing is published. Values are \
            shown of open fields only.

            Without --diff, or with --publish after it, the gateway translates the originals again with the adapter it \
            runs: what differs from what was published goes out as the next revision of the same subject, and its \
            ce_causationid names the event it corrects; what was received later is not overwritten. Install the \
            adapter first, which a running gateway takes over; with --with it refuses if it runs another one.

            Examples:
              setu replay in.trackchild --with ./trackchild-1.1 --diff
              setu replay in.trackchild --from 2025-07-01T00:00:00Z --with ./trackchild-1.1 --diff --json
              setu replay in.trackchild --with ./trackchild-1.1 --publish --why "district names mended"
            """
    )

    @ArgumentParser.Argument(help: "The feed, such as in.trackchild.")
    var feed: String

    @Option(help: "The first original: an offset of the raw topic, or a time such as 2025-07-01T00:00:00Z.")
    var from: OriginalsBoundArgument?

    @Option(help: "The end, exclusive: an offset or a time.")
    var to: OriginalsBoundArgument?

    @Option(help: "The folder of the adapter to compare with.")
    var with: String?

    @Flag(help: "Show what the other adapter changes.")
    var diff = false

    @Flag(help: "Publish corrections, after --diff if that is given too.")
    var publish = false

    @Flag(help: "Publish without asking.")
    var yes = false

    @OptionGroup var person: OperatorOptions
    @OptionGroup var settings: SettingsOptions
    @OptionGroup var adapters: AdapterOptions
    @OptionGroup var gateway: GatewayOptions
    @OptionGroup var output: OutputOptions

    func validate() throws {
        if diff, with == nil {
            throw ValidationError("--diff compares with the adapter of --with, so name its folder")
        }
    }

    func run() async throws {
        let source = try OriginalsSource(settings: settings, gateway: gateway, adapters: adapters)
        let other = try with.map { try source.adapter(in: $0, for: feed) }
        let range = OriginalsRange(from: from?.bound, to: to?.bound)
        var result: [JSONValue.Member] = []
        if diff, let other {
            let report = try await source.compare(feed: feed, with: other, range)
            result += report.json.objectValue ?? []
            if !output.json {
                for line in ComparisonText(report).lines { Terminal.current.result(line) }
            }
        }
        if publish || !diff {
            try confirm()
            var body = person.members
            if let other {
                body.append(.init(name: "adapter", value: .string(other.description.fingerprint)))
            }
            let offsets = try await source.offsets(of: feed, range)
            body.append(.init(name: "partitions", value: offsets))
            let path = "/v1/feeds/\(escaped(feed))/replay"
            let request = GatewayRequest(method: "POST", path: path, json: .object(body))
            let answer = try gateway.client().send(request).checked().json()
            result.append(.init(name: "feed", value: answer))
            if !output.json {
                Terminal.current.result("the gateway translates the originals of \(feed) again; see `setu tap`")
            }
        }
        if output.json {
            ResultEnvelope(command: "replay", isOK: true, result: .object(result)).print()
        }
    }

    private func confirm() throws {
        guard !yes else { return }
        guard isatty(STDIN_FILENO) == 1, Terminal.current.errorIsTerminal else {
            throw CommandFailure.refused("this publishes corrections; say so with --yes")
        }
        Terminal.current.sayPart("Publish corrections of \(feed)? [y/N] ")
        guard let answer = readLine(), ["y", "yes"].contains(answer.lowercased()) else {
            throw CommandFailure.refused("nothing was published")
        }
    }
}
