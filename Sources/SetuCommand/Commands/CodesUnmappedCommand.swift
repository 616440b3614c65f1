import Adapters
import ArgumentParser
import Contracts
import ContractsTesting
import Formats
import Gateway
import Workbench

/// `setu codes unmapped`: the values of a feed that are in no code list.
struct CodesUnmappedCommand: AsyncParsableCommand, ReportingCommand {
    static let configuration = CommandConfiguration(
        commandName: "unmapped",
        abstract: "List the values a feed sent that are in no code list: what they hold back, and what they may mean.",
        discussion: """
            Without files, the originals of a gateway's data folder are read beside it and translated with the adapter \
            of now; nothing is published. With files, those. HELD counts records that were refused for a value, KEPT \
            those published as unmapped. `setu codes map` writes a row of the list, and \
            `setu dead-letters replay --cause … --passing` takes up exactly the records it held back.

            Examples:
              setu codes unmapped in.trackchild
              setu codes unmapped in.trackchild --from 2025-07-01T00:00:00Z --json
              setu codes unmapped ./my-adapter sample-1.csv sample-2.csv
            """
    )

    @ArgumentParser.Argument(help: "The feed, or the folder of its adapter.")
    var feed: String

    @ArgumentParser.Argument(help: "Deliveries to look at instead of the gateway's originals.")
    var files: [String] = []

    @Option(help: "The first original: an offset of the raw topic, or a time such as 2025-07-01T00:00:00Z.")
    var from: OriginalsBoundArgument?

    @Option(help: "The end, exclusive: an offset or a time.")
    var to: OriginalsBoundArgument?

    @OptionGroup var settings: SettingsOptions
    @OptionGroup var adapters: AdapterOptions
    @OptionGroup var gateway: GatewayOptions
    @OptionGroup var output: OutputOptions

    func run() async throws {
        let folder = try adapters.folder(of: feed)
        let adapter = try adapters.load(folder)
        var codes = UnmappedCodes(adapter, in: folder)
        if files.isEmpty {
            let source = try OriginalsSource(settings: settings, gateway: gateway, adapters: adapters)
            let range = OriginalsRange(from: from?.bound, to: to?.bound)
            try await source.translate(adapter, range) { codes.add($0, $1) }
        } else {
            for file in files { try read(file, adapter, &codes) }
        }
        tell(codes, adapter)
    }

    private func read(_ file: String, _ adapter: any Adapter, _ codes: inout UnmappedCodes) throws {
        let description = adapter.description
        let framer = RecordFramer(inputs: description.inputs, headerNames: description.headerNames)
        let translator = adapter.makeTranslator(keys: TranslationKeys(secret: Array(FixtureRun.key.utf8)))
        var reader = SliceReader(file: try InputFile(file), framer: framer)
        var translation = Translation()
        try reader.readAll { framed in
            let slice = Slice(
                feed: description.id,
                submission: "file",
                receivedAt: FixtureRun.receivedAt,
                framed: framed
            )
            translator.translate(slice, into: &translation)
            codes.add(framed, translation)
        }
    }

    private func tell(_ codes: UnmappedCodes, _ adapter: any Adapter) {
        let worklist = codes.worklist
        if output.json {
            ResultEnvelope(command: "codes unmapped", isOK: true, result: .array(worklist.map(\.json))).print()
            return
        }
        guard !worklist.isEmpty else {
            Terminal.current.result("every coded value of \(counted(codes.count, "record")) is in its list")
            return
        }
        var table = TextTable("LIST", "VALUE", ">HELD", ">KEPT", "PERHAPS", "FIELD")
        for code in worklist {
            let perhaps = code.suggestion.map { "\($0.code) (like \($0.like))" } ?? ""
            let fields = code.fields.sorted().joined(separator: ", ")
            table.rows.append([code.list, code.value, grouped(code.held), grouped(code.kept), perhaps, fields])
        }
        for line in table.lines(Terminal.current.style) { Terminal.current.result(line) }
        Terminal.current.say("")
        Terminal.current.say("Map one with: setu codes map \(feed) LIST VALUE CODE")
    }
}

extension UnmappedCode {
    /// As `--json` tells it.
    fileprivate var json: JSONValue {
        [
            "list": .string(list),
            "value": .string(value),
            "held": .number(String(held)),
            "kept": .number(String(kept)),
            "fields": .array(fields.sorted().map { .string($0) }),
            "suggestion": suggestion.map { ["code": .string($0.code), "like": .string($0.like)] } ?? .null,
            "line": .string("\(location)"),
        ]
    }
}
