import Adapters
import ArgumentParser
import Contracts
import ContractsTesting
import Formats
import Workbench

/// `setu adapter test`: adapters against their fixtures.
struct AdapterTestCommand: ReportingCommand {
    static let configuration = CommandConfiguration(
        commandName: "test",
        abstract: "Run adapters over their fixtures and compare what comes out.",
        discussion: """
            A fixture is a folder fixtures/NN-situation with input.*, events.ndjson and rejections.ndjson; a file that \
            is not there expects nothing. Fixtures go the way of setu translate, received at 2050-01-01T00:00:00Z and \
            with the key "fixture". The adapter's fingerprint is not compared. Places are found with what Setu carries, \
            so that a fixture does not depend on the machine, unless --data names a folder. Exit code 1 if anything differs.

            Of each fixture up to 11 hostile variants are tried: a byte order mark, other line ends, UTF-16, columns \
            or members in another order, an unknown field, which have to come out the same; the last record twice, a \
            delivery that is cut off, an unknown field that is huge, holds a NUL or is nested deep, an entity, which may \
            give no event that the fixture does not give. --no-variants leaves them out.

            Examples:
              setu adapter test in.trackchild
              setu adapter test ./my-adapter --record
              setu adapter test ./my-adapter --watch
            """
    )

    @ArgumentParser.Argument(help: "The adapters: ids or folders. Without one: all.")
    var adapters: [String] = []

    @OptionGroup var options: AdapterOptions

    @Option(help: "A data folder whose imported lists of places are used too.")
    var data: String?

    @Flag(help: "Write what comes out as what is expected; read the difference before you keep it.")
    var record = false

    @Flag(inversion: .prefixedNo, help: "Try hostile variants of each fixture.")
    var variants = true

    @Flag(help: "Run again whenever a file of the adapters is saved, until q or Ctrl-C.")
    var watch = false

    @OptionGroup var output: OutputOptions

    func validate() throws {
        if watch && (output.json || record) {
            throw ValidationError("--watch shows each run as it comes, so neither --json nor --record goes with it")
        }
    }

    func run() throws {
        let folders = try options.folders(of: adapters)
        let places = try data.map { try DataOptions.places(in: $0) } ?? .bundled
        guard !watch else { return follow(folders, places) }
        let trials = try trials(of: folders, places)
        tell(trials)
        guard trials.allSatisfy(\.isGood) else { throw CommandFailure(code: 1, lines: []) }
    }

    /// Runs again whenever a file is saved, until `q` is pressed.
    private func follow(_ folders: [AdapterFolder], _ places: PlaceCatalog) {
        let keyboard = Keyboard()
        var files = FolderWatch(folders)
        while true {
            do {
                tell(try trials(of: folders, places))
            } catch {
                // What is wrong now may be mended with the next save.
                Terminal.current.say("\(error)")
            }
            Terminal.current.say("waiting for a file to be saved; q ends")
            while !files.hasChanged() {
                if keyboard.isPressed("q", within: 0.3) { return }
            }
            Terminal.current.result("")
        }
    }

    private func trials(of folders: [AdapterFolder], _ places: PlaceCatalog) throws -> [FixtureTrial] {
        try folders.flatMap { folder in
            let run = FixtureRun(adapter: try options.load(folder, places: places))
            return try folder.fixtures.map { fixture in
                do throws(FixtureError) {
                    return try FixtureTrial(fixture, with: run, records: record, variants: variants)
                } catch {
                    throw CommandFailure.refused(error.description)
                }
            }
        }
    }

    private func tell(_ trials: [FixtureTrial]) {
        let good = trials.filter(\.isGood)
        if output.json {
            ResultEnvelope(
                command: "adapter test",
                isOK: good.count == trials.count,
                result: .array(trials.map(\.json))
            )
            .print()
            return
        }
        let text = TrialText(Terminal.current.style, width: Terminal.current.resultWidth)
        for line in trials.flatMap(text.lines) { Terminal.current.result(line) }
        let expected = trials.count { $0.differences.isEmpty }
        Terminal.current.result("\(expected) of \(trials.count) fixtures \(record ? "recorded" : "as expected")")
        let tried = trials.flatMap(\.variants)
        guard !tried.isEmpty else { return }
        let clean = tried.count { $0.fault == nil }
        Terminal.current.result("\(clean) of \(tried.count) hostile variants came out the same, or cleanly rejected")
    }
}
