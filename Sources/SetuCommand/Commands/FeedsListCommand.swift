import ArgumentParser
import Formats

/// `setu feeds list`: every feed, its state, and what came of its source.
struct FeedsListCommand: ReportingCommand {
    static let configuration = CommandConfiguration(
        commandName: "list",
        abstract: "List the feeds: state, what came since the last report, and what is odd about it.",
        discussion: """
            NO CODE counts values that were in no code list, NEW FIELDS filled fields that the adapter does not know; either \
            tells that a source has changed its form.

            Examples:
              setu feeds list
              setu feeds list --json
            """
    )

    @OptionGroup var gateway: GatewayOptions
    @OptionGroup var output: OutputOptions

    func run() throws {
        let feeds = try gateway.client().send(GatewayRequest(path: "/v1/feeds")).checked().json()["feeds"] ?? []
        if output.json {
            ResultEnvelope(command: "feeds list", isOK: true, result: feeds).print()
            return
        }
        var table = TextTable(
            "FEED",
            "STATE",
            "SOURCE",
            ">RECORDS",
            ">REJECTED",
            ">NO CODE",
            ">NEW FIELDS",
            "LAST RECEIVED",
            "WHY"
        )
        for feed in feeds.arrayValue ?? [] {
            let observed = feed["observed"]
            let counts = ["records", "rejected", "unmappedCodes", "unknownFields"].map { observed?[$0]?.text ?? "0" }
            table.rows.append(
                [feed["feed"]?.stringValue ?? "", feed["state"]?.stringValue ?? "", feed["source"]?.stringValue ?? ""]
                    + counts + [observed?["lastReceivedAt"]?.stringValue ?? "", Self.reason(of: feed)]
            )
        }
        for line in table.lines(Terminal.current.style) { Terminal.current.result(line) }
    }

    private static func reason(of feed: JSONValue) -> String {
        let refused = feed["adapterRefused"]?.stringValue.map { "its changed adapter is refused: \($0)" }
        return [feed["reason"]?.stringValue, refused].compactMap(\.self).joined(separator: "; ")
    }
}
