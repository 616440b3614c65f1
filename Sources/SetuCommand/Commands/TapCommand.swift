import ArgumentParser
import Formats
import Foundation

/// `setu tap`: reads a topic.
struct TapCommand: ReportingCommand {
    static let configuration = CommandConfiguration(
        commandName: "tap",
        abstract: "Print a topic's events, a line of JSON each.",
        discussion: """
            Events are CloudEvents in structured mode. Open topics are for everyone on the gateway's machine, restricted \
            and secret ones for whoever can read its data folder. Without a topic, the topics there are.

            Examples:
              setu tap
              setu tap cp.missing-report.v1
              setu tap cp.restricted.concern.v1 --last 3 --pretty
              setu tap cp.alert.v1 --follow
            """
    )

    @Argument(help: "The topic.")
    var topic: String?

    @OptionGroup var gateway: GatewayOptions

    @Option(help: "The first offset of the partition. Without it: the first there is.")
    var from: Int64?

    @Option(help: "Begin with so many of the last events of each partition, up to 1000.")
    var last: Int?

    @Option(help: "Print so many events at most.")
    var count = Int.max

    @Option(help: "This partition only, from 0. Without it: all.")
    var partition: Int?

    @Flag(help: "Go on with events as they come, also when the gateway is away for a while, until stopped.")
    var follow = false

    @Flag(help: "Indent the events, for reading.")
    var pretty = false

    @OptionGroup var output: OutputOptions

    func validate() throws {
        if from != nil && last != nil {
            throw ValidationError("--from and --last exclude each other")
        }
        guard (0...1000).contains(last ?? 0) else { throw ValidationError("--last: 0 to 1000") }
        if output.json && (follow || pretty) {
            throw ValidationError("--json prints one object, so neither --follow nor --pretty goes with it")
        }
    }

    func run() throws {
        let client = try gateway.client()
        guard let topic else { return try list(client) }
        let reader = TopicReader(client: client, topic: topic, partition: partition)
        var next = last.map { reader.start(atLast: $0) } ?? reader.start(at: from ?? 0)
        var printed = 0
        var collected: [JSONValue] = []
        var patience = ReconnectPatience()
        while printed < count {
            let page: TopicReader.Page
            do {
                page = try reader.page(next, limit: min(1000, count - printed))
                patience.succeeded()
            } catch let failure as CommandFailure where follow && patience.allows(failure) {
                // Nothing of a page is shown before the whole page is there, so going on repeats and skips nothing.
                patience.wait(after: failure)
                continue
            }
            for event in page.events {
                if output.json {
                    collected.append(event)
                } else {
                    Terminal.current.result(pretty ? event.pretty : event.text)
                }
            }
            printed += page.events.count
            next = page.next
            guard page.events.isEmpty else { continue }
            guard follow else { break }
            Thread.sleep(forTimeInterval: 0.3)
        }
        if output.json {
            ResultEnvelope(command: "tap", isOK: true, result: .array(collected)).print()
        }
    }

    private func list(_ client: GatewayClient) throws {
        let topics = try client.send(GatewayRequest(path: "/v1/topics")).checked().json()["topics"]
        if output.json {
            ResultEnvelope(command: "tap", isOK: true, result: topics ?? []).print()
            return
        }
        var table = TextTable("TOPIC", "WHO SEES IT", ">OFFSETS")
        for topic in topics?.arrayValue ?? [] {
            let offsets = (topic["partitions"]?.arrayValue ?? []).reduce(0) { sum, partition in
                sum + (partition["end"]?.integerValue ?? 0) - (partition["first"]?.integerValue ?? 0)
            }
            table.rows.append([
                topic["topic"]?.stringValue ?? "", topic["sensitivity"]?.stringValue ?? "", grouped(offsets),
            ])
        }
        guard !table.rows.isEmpty else {
            Terminal.current.say("there are no topics yet; each begins with its first event")
            return
        }
        for line in table.lines(Terminal.current.style) {
            Terminal.current.result(line)
        }
    }
}
