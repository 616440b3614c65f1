import ArgumentParser
import Formats

/// `setu receipts`: what became of deliveries.
struct ReceiptsCommand: ReportingCommand {
    static let configuration = CommandConfiguration(
        commandName: "receipts",
        abstract: "Tell what became of a delivery, with the rows to mend; without an id, list the latest.",
        discussion: """
            A receipt's counts add up: framed is published, partial, rejected, nonEvent and unchanged together. Rows to \
            mend are named by line, by the column as its sender calls it, and by a sentence in English, Hindi or \
            Vietnamese; never by the value.

            Examples:
              setu receipts
              setu receipts --feed in.trackchild --count 10
              setu receipts 01999c1e-0000-7000-8000-000000000000 --lang hi
            """
    )

    @Argument(help: "The id on the receipt.")
    var id: String?

    @Option(help: "Without an id: of this feed only.")
    var feed: String?

    @Option(help: "Without an id: how many at most.")
    var count = 50

    @Option(help: "With an id: how many rows to mend at most, up to 10000.")
    var rows = 100

    @OptionGroup var language: LanguageOptions
    @OptionGroup var gateway: GatewayOptions
    @OptionGroup var output: OutputOptions

    func run() throws {
        let client = try gateway.client()
        guard let id else { return tell(try receipts(client)) }
        let path = "/v1/submissions/\(escaped(id))?rows=\(rows)"
        let receipt = try client.send(GatewayRequest(path: path, headers: language.headers)).checked().json()
        if output.json {
            ResultEnvelope(command: "receipts", isOK: true, result: receipt).print()
        } else {
            for line in ReceiptText(receipt).lines { Terminal.current.result(line) }
        }
    }

    /// The latest receipts, as many as are wanted.
    private func receipts(_ client: GatewayClient) throws -> [JSONValue] {
        var receipts: [JSONValue] = []
        var before: String?
        let filter = feed.map { "&feed=\(escaped($0))" } ?? ""
        repeat {
            let page = before.map { "&before=\(escaped($0))" } ?? ""
            let path = "/v1/submissions?limit=\(min(1000, count - receipts.count))\(filter)\(page)"
            let answer = try client.send(GatewayRequest(path: path)).checked().json()
            receipts += answer["submissions"]?.arrayValue ?? []
            before = answer["next"]?.stringValue
        } while before != nil && receipts.count < count
        return receipts
    }

    private func tell(_ receipts: [JSONValue]) {
        if output.json {
            ResultEnvelope(command: "receipts", isOK: true, result: .array(receipts)).print()
            return
        }
        var table = TextTable(
            "RECEIVED",
            "FEED",
            "ID",
            "STATE",
            ">RECORDS",
            ">PUBLISHED",
            ">PARTIAL",
            ">REJECTED",
            ">NO EVENT",
            ">UNCHANGED"
        )
        for receipt in receipts {
            let fates = ["framed", "published", "partial", "rejected", "nonEvent", "unchanged"].map {
                grouped(receipt["records"]?[$0]?.integerValue ?? 0)
            }
            let names = ["receivedAt", "feed", "id", "state"].map { receipt[$0]?.stringValue ?? "" }
            table.rows.append(names + fates)
        }
        guard !table.rows.isEmpty else {
            Terminal.current.say("there are no receipts")
            return
        }
        for line in table.lines(Terminal.current.style) {
            Terminal.current.result(line)
        }
    }

    func validate() throws {
        guard (1...100_000).contains(count) else { throw ValidationError("--count is 1 to 100000") }
    }
}
