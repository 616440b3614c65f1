import ArgumentParser
import Formats

/// `setu dead-letters list`: why records were refused, grouped by cause; or the letters of a feed, one by one.
struct DeadLettersListCommand: ReportingCommand {
    static let configuration = CommandConfiguration(
        commandName: "list",
        abstract: "Group dead letters by cause; with --letters list them one by one. Never shows a value.",
        discussion: """
            A cause is a code, the source's field and the version of the adapter: mending it mends all its letters. \
            WAITING counts the letters that were not replayed yet. Only headers are read; nothing is decrypted.

            Examples:
              setu dead-letters list
              setu dead-letters list in.trackchild
              setu dead-letters list in.trackchild --letters --count 20
              setu dead-letters list in.trackchild --letters --cause 3f9a2b1c
            """
    )

    @Argument(help: "The feed, such as in.trackchild. Without it: all feeds.")
    var feed: String?

    @Option(name: .customLong("feed"), help: "The feed, as an option.")
    var feedOption: String?

    @Flag(help: "List the letters of the feed one by one.")
    var letters = false

    @Option(help: "With --letters: of this cause only, by its id.")
    var cause: String?

    @Option(help: "With --letters: the first offset.")
    var from: Int64 = 0

    @Option(help: "With --letters: how many at most.")
    var count = 100

    @OptionGroup var gateway: GatewayOptions
    @OptionGroup var output: OutputOptions

    func validate() throws {
        if letters, feed ?? feedOption == nil {
            throw ValidationError("--letters lists the letters of one feed, so name it")
        }
        if feed != nil, feedOption != nil, feed != feedOption {
            throw ValidationError("two feeds are named")
        }
        if cause != nil, !letters {
            throw ValidationError("--cause goes with --letters")
        }
    }

    func run() throws {
        let catalog = DeadLetterCatalog(client: try gateway.client())
        let feed = feed ?? feedOption
        guard letters, let feed else { return tellCauses(try catalog.causes(of: feed)) }
        tellLetters(try catalog.letters(of: feed, from: from, count: count, cause: cause))
    }

    private func tellCauses(_ causes: [JSONValue]) {
        if output.json {
            ResultEnvelope(command: "dead-letters list", isOK: true, result: .array(causes)).print()
            return
        }
        var table = TextTable(
            "CAUSE",
            "FEED",
            "CODE",
            "FIELD",
            "ADAPTER",
            ">LETTERS",
            ">WAITING",
            "FIRST SEEN",
            "LAST SEEN"
        )
        for cause in causes {
            table.rows.append([
                cause["id"]?.stringValue ?? "",
                cause["feed"]?.stringValue ?? "",
                cause["code"]?.stringValue ?? "",
                cause["sourceField"]?.stringValue ?? "",
                cause["adapterVersion"]?.stringValue ?? "",
                grouped(cause["letters"]?.integerValue ?? 0),
                grouped(cause["waiting"]?.integerValue ?? 0),
                Self.minute(cause["firstSeen"]),
                Self.minute(cause["lastSeen"]),
            ])
        }
        Self.print(table)
    }

    private func tellLetters(_ letters: [JSONValue]) {
        if output.json {
            ResultEnvelope(command: "dead-letters list", isOK: true, result: .array(letters)).print()
            return
        }
        var table = TextTable("LETTER", "CAUSE", ">LINE", "CODE", "FIELD", "EXPECTED", "REPLAYED", "IN")
        for letter in letters {
            let first = letter["rejections"]?[0]
            table.rows.append([
                letter["id"]?.stringValue ?? "",
                letter["cause"]?.stringValue ?? "",
                letter["line"]?.text ?? "",
                first?["code"]?.stringValue ?? "",
                first?["sourceField"]?.stringValue ?? first?["canonicalField"]?.stringValue ?? "",
                first?["expectation"]?.stringValue ?? "",
                letter["replayFate"]?.stringValue ?? (letter["replayedIn"] == nil ? "" : "waiting"),
                letter["replayedIn"]?.stringValue ?? "",
            ])
        }
        Self.print(table)
    }

    private static func print(_ table: TextTable) {
        guard !table.rows.isEmpty else {
            Terminal.current.say("there are no dead letters")
            return
        }
        for line in table.lines(Terminal.current.style) {
            Terminal.current.result(line)
        }
    }

    /// An instant to the minute: `2026-11-22 10:37`.
    private static func minute(_ instant: JSONValue?) -> String {
        String((instant?.stringValue ?? "").prefix(16)).replacing("T", with: " ")
    }
}
