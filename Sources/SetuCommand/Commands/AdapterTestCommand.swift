import Adapters
import ArgumentParser
import Contracts
import ContractsTesting
import Formats

/// `setu adapter test`: adapters against their fixtures.
struct AdapterTestCommand: ReportingCommand {
    static let configuration = CommandConfiguration(
        commandName: "test",
        abstract: "Run adapters over their fixtures and compare what comes out.",
        discussion: """
            A fixture is a folder fixtures/NN-situation with input.*, events.ndjson and rejections.ndjson; a file that \
            is not there expects nothing. Fixtures go the way of setu translate, received at 2025-07-15T03:40:00Z and \
            with the key "fixture". The adapter's fingerprint is not compared. Places are found with what Setu carries, \
            so that a fixture does not depend on the machine, unless --data names a folder. Exit code 1 if anything differs.

            Examples:
              setu adapter test in.trackchild
              setu adapter test ./my-adapter --record
            """
    )

    @ArgumentParser.Argument(help: "The adapters: ids or folders. Without one: all.")
    var adapters: [String] = []

    @OptionGroup var options: AdapterOptions

    @Option(help: "A data folder whose imported lists of places are used too.")
    var data: String?

    @Flag(help: "Write what comes out as what is expected; read the difference before you keep it.")
    var record = false

    @OptionGroup var output: OutputOptions

    func run() throws {
        var results: [(adapter: String, fixture: AdapterFixture, differences: [JSONDifference])] = []
        let places = try data.map { try DataOptions.places(in: $0) } ?? .bundled
        for folder in try options.folders(of: adapters) {
            let run = FixtureRun(adapter: try options.load(folder, places: places))
            for fixture in folder.fixtures {
                let got = try fixture.translate(with: run)
                if record {
                    try fixture.expectation.record(got)
                }
                results.append((run.adapter.description.id, fixture, try fixture.expectation.differences(from: got)))
            }
        }
        let failed = results.filter { !$0.differences.isEmpty }
        if output.json {
            let json = results.map { self.json(adapter: $0.adapter, $0.fixture, $0.differences) }
            ResultEnvelope(command: "adapter test", isOK: failed.isEmpty, result: .array(json)).print()
        } else {
            for result in results {
                tell(result.adapter, result.fixture, result.differences)
            }
            Terminal.current.result(
                "\(results.count - failed.count) of \(results.count) fixtures \(record ? "recorded" : "as expected")"
            )
        }
        guard failed.isEmpty else { throw CommandFailure(code: 1, lines: []) }
    }

    private func tell(_ adapter: String, _ fixture: AdapterFixture, _ differences: [JSONDifference]) {
        let style = Terminal.current.style
        guard !differences.isEmpty else {
            Terminal.current.result("\(style.good("ok  "))  \(adapter)  \(fixture.name)")
            return
        }
        Terminal.current.result("\(style.bad("FAIL"))  \(adapter)  \(fixture.name)")
        for difference in differences {
            Terminal.current.result("\(place(of: difference, in: fixture)): error: \(difference.line)")
        }
    }

    /// Where editors jump to: the line of the event or rejection.
    private func place(of difference: JSONDifference, in fixture: AdapterFixture) -> String {
        let file = difference.path.hasPrefix("events") ? fixture.eventsPath : fixture.rejectionsPath
        let index = difference.path.split(whereSeparator: { $0 == "[" || $0 == "]" }).dropFirst().first.flatMap {
            Int($0)
        }
        return "\(file):\((index ?? 0) + 1):1"
    }

    private func json(adapter: String, _ fixture: AdapterFixture, _ differences: [JSONDifference]) -> JSONValue {
        [
            "adapter": .string(adapter),
            "fixture": .string(fixture.name),
            "ok": .boolean(differences.isEmpty),
            "differences": .array(differences.map(\.json)),
        ]
    }
}
