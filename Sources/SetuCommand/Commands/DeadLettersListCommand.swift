import ArgumentParser
import Formats

/// `setu dead-letters list`: the dead letters of a feed, or how many each feed has.
struct DeadLettersListCommand: ReportingCommand {
    static let configuration = CommandConfiguration(
        commandName: "list",
        abstract: "List a feed's dead letters without their content; without a feed, count them.",
        discussion: """
            Examples:
              setu dead-letters list
              setu dead-letters list in.trackchild
            """
    )

    @Argument(help: "The feed, such as in.trackchild.")
    var feed: String?

    @Option(help: "The first offset.")
    var from: Int64 = 0

    @Option(help: "How many at most, up to 1000.")
    var count = 100

    @OptionGroup var gateway: GatewayOptions
    @OptionGroup var output: OutputOptions

    func run() throws {
        let client = try gateway.client()
        let path = feed.map { "/v1/dead-letters/\(escaped($0))?from=\(from)&limit=\(count)" } ?? "/v1/dead-letters"
        let answer = try client.send(GatewayRequest(path: path)).checked().json()
        let list = answer[feed == nil ? "feeds" : "letters"] ?? []
        if output.json {
            ResultEnvelope(command: "dead-letters list", isOK: true, result: list).print()
            return
        }
        var table =
            feed == nil ? TextTable("FEED", ">LETTERS") : TextTable(">OFFSET", ">LINE", "CODE", "FIELD", "EXPECTED")
        for entry in list.arrayValue ?? [] {
            table.rows.append(feed == nil ? summaryRow(entry) : row(entry))
        }
        guard !table.rows.isEmpty else {
            Terminal.current.say("there are no dead letters")
            return
        }
        for line in table.lines(Terminal.current.style) {
            Terminal.current.result(line)
        }
    }

    private func summaryRow(_ entry: JSONValue) -> [String] {
        [entry["feed"]?.stringValue ?? "", grouped(entry["letters"]?.integerValue ?? 0)]
    }

    private func row(_ letter: JSONValue) -> [String] {
        let first = letter["rejections"]?[0]
        return [
            letter["offset"]?.text ?? "",
            letter["line"]?.text ?? "",
            first?["code"]?.stringValue ?? "",
            first?["sourceField"]?.stringValue ?? first?["canonicalField"]?.stringValue ?? "",
            first?["expectation"]?.stringValue ?? "",
        ]
    }
}
