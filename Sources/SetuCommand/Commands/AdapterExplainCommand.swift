import Adapters
import ArgumentParser
import Contracts
import Formats
import Workbench

/// `setu adapter explain`: how one record became what it became.
struct AdapterExplainCommand: ReportingCommand {
    static let configuration = CommandConfiguration(
        commandName: "explain",
        abstract: "Explain what an adapter makes of one record: for each canonical field its source, way and line.",
        discussion: """
            Tells the rule of the urgency, what the id is made of, for each field what was read and how, what came of it \
            in each view, what was not used and why. It is the translator's own plan that is followed, step by step.

            What the view does not show is shown as its shape, x for letters and # for digits; --view secret shows \
            everything. Records are counted from 0, as in provenance and rejections.

            Of an adapter that is a program nobody sees the inner steps: told is what it was sent, what it answered field \
            by field, what it names as the source of each (or, where it names none, where the same value stands in the \
            record), what it used nowhere, and how long it took.

            Examples:
              setu adapter explain in.trackchild children.xml --record 3
              setu adapter explain ./my-adapter feed.csv --view secret
              setu adapter explain ./my-adapter feed.csv --record 0 --json
            """
    )

    @ArgumentParser.Argument(help: "The adapter: its id, or its folder.")
    var adapter: String

    @ArgumentParser.Argument(help: "The file; - for standard input.")
    var file: String

    @Option(help: "Which record, counted from 0.")
    var record = 0

    @Option(help: "What may be shown: open, restricted or secret.")
    var view = Sensitivity.open

    @OptionGroup var options: AdapterOptions
    @OptionGroup var dataOptions: DataOptions
    @OptionGroup var output: OutputOptions

    func run() throws {
        let folder = try options.folder(of: adapter)
        let places = try dataOptions.places()
        let adapter = try options.load(folder, places: places)
        guard let explainer = Explainer(adapter, in: folder, places: places) else {
            throw CommandFailure.refused("the adapter in \(folder.path) has no table to explain")
        }
        let bytes = try bytes(of: file)
        let found: (explanation: RecordExplanation?, count: Int)
        do {
            found = (try explainer.explain(record: record, of: bytes, view: view), try explainer.count(of: bytes))
        } catch {
            throw SubmissionRefusal(file: file, reason: error)
        }
        guard let explanation = found.explanation else {
            throw CommandFailure.refused("\(file) has \(counted(found.count, "record")), counted from 0: no \(record)")
        }
        if output.json {
            ResultEnvelope(command: "adapter explain", isOK: true, result: explanation.json).print()
        } else {
            for line in ExplanationText(Terminal.current.style).lines(explanation) { Terminal.current.result(line) }
        }
    }

    private func bytes(of path: String) throws -> [UInt8] {
        let input = try InputFile(path)
        var bytes: [UInt8] = []
        while let chunk = try input.next() {
            bytes += chunk
            guard bytes.count <= FixtureFile.maximumBytes else {
                throw CommandFailure.refused("\(path) has more than \(FixtureFile.maximumBytes) bytes; cut a part out")
            }
        }
        return bytes
    }
}
