import Adapters
import ArgumentParser
import Contracts
import Formats

/// `setu adapter check`: tables against the canonical schemas and against their samples.
struct AdapterCheckCommand: ReportingCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "Check adapters as a whole, and tell what their samples hold that they leave.",
        discussion: """
            Every problem is told at once, as file:line:column: severity: code: message. Over the samples in fixtures/: \
            source fields nobody reads, codes without a mapping, canonical fields nobody fills. Exit code 2 if an \
            adapter would be refused.

            Examples:
              setu adapter check
              setu adapter check in.trackchild
              setu adapter check ./my-adapter --json
            """
    )

    @ArgumentParser.Argument(help: "The adapters: ids or folders. Without one: all.")
    var adapters: [String] = []

    @OptionGroup var options: AdapterOptions
    @OptionGroup var dataOptions: DataOptions
    @OptionGroup var output: OutputOptions

    func run() throws {
        var results: [JSONValue] = []
        var refused = 0
        let places = try dataOptions.places()
        for folder in try options.folders(of: adapters) {
            let entry = AdapterCatalog.load(folder, places: places)
            let coverage = try entry.adapter.map { try AdapterCoverage(of: $0, in: folder) }
            refused += entry.adapter == nil ? 1 : 0
            if output.json {
                results.append(json(entry, coverage))
            } else {
                tell(entry, coverage)
            }
        }
        if output.json {
            ResultEnvelope(command: "adapter check", isOK: refused == 0, result: .array(results)).print()
        }
        guard refused == 0 else { throw CommandFailure(code: 2, lines: []) }
    }

    private func tell(_ entry: AdapterCatalog.Entry, _ coverage: AdapterCoverage?) {
        let style = Terminal.current.style
        for diagnostic in entry.diagnostics {
            Terminal.current.result(diagnostic.description)
        }
        let verdict = entry.adapter == nil ? style.bad("refused") : style.good("ok")
        let name = entry.adapter?.description.id ?? entry.folder.path
        Terminal.current.result("\(style.bold(name)): \(verdict)")
        guard let coverage else { return }
        Terminal.current.result("  \(coverage.fixtures) samples read")
        for line in coverage.lines {
            Terminal.current.result("  \(line)")
        }
    }

    private func json(_ entry: AdapterCatalog.Entry, _ coverage: AdapterCoverage?) -> JSONValue {
        [
            "folder": .string(entry.folder.path),
            "adapter": entry.adapter.map { .string($0.description.id) } ?? .null,
            "ok": .boolean(entry.adapter != nil),
            "diagnostics": .array(
                entry.diagnostics.map(\.json)
            ),
            "coverage": coverage?.json ?? .null,
        ]
    }
}
