import Adapters
import ArgumentParser
import Contracts
import ContractsTesting
import Formats
import Foundation
import Gateway

/// `setu adapter diff`: what another version of an adapter changes.
struct AdapterDiffCommand: ReportingCommand {
    static let configuration = CommandConfiguration(
        commandName: "diff",
        abstract: "Translate samples with two adapters and tell what differs, by event type and field.",
        discussion: """
            Without --samples the fixtures of both are taken. Values are shown of the fields that --view may see. Exit code 0 \
            whether anything differs or not. What a gateway has received already is compared by `setu replay --diff`.

            Examples:
              setu adapter diff in.trackchild ./trackchild-1.1
              setu adapter diff in.trackchild ./trackchild-1.1 --samples ./july --view secret
            """
    )

    @ArgumentParser.Argument(help: "The adapter as it is: its id or folder.")
    var old: String

    @ArgumentParser.Argument(help: "The adapter as it shall be: its id or folder.")
    var new: String

    @Option(help: "A delivery, or a folder of them; may be given several times.")
    var samples: [String] = []

    @Option(help: "Whose values are shown: open, restricted or secret.")
    var view = Sensitivity.open

    @OptionGroup var adapters: AdapterOptions
    @OptionGroup var dataOptions: DataOptions
    @OptionGroup var output: OutputOptions

    func run() throws {
        let places = try dataOptions.places()
        let folders = try [old, new].map { try adapters.folder(of: $0) }
        let present = try adapters.load(folders[0], places: places)
        let other = try adapters.load(folders[1], places: places)
        let files = try files(folders)
        guard !files.isEmpty else { throw CommandFailure.refused("there are no samples; name some with --samples") }
        let keys = TranslationKeys(secret: Array(FixtureRun.key.utf8))
        var comparer = RecordComparer(present: present, other: other, keys: keys, showing: view)
        for file in files { try compare(file, present.description, other.description, &comparer) }
        if output.json {
            ResultEnvelope(command: "adapter diff", isOK: true, result: comparer.report.json).print()
        } else {
            Terminal.current.result("\(counted(files.count, "sample")) read")
            for line in ComparisonText(comparer.report).lines { Terminal.current.result(line) }
        }
    }

    /// Each adapter frames a sample by its own inputs; what differs in the records found is told, not compared.
    private func compare(
        _ file: String,
        _ present: AdapterDescription,
        _ other: AdapterDescription,
        _ comparer: inout RecordComparer
    ) throws {
        let slices = try slices(of: file, present)
        let others = try self.slices(of: file, other)
        guard slices.map(\.framed.records.count) == others.map(\.framed.records.count) else {
            let counts = [slices, others].map { $0.reduce(0) { $0 + $1.framed.records.count } }
            Terminal.current.say("\(file): \(old) finds \(counted(counts[0], "record")) in it, \(new) \(counts[1])")
            return
        }
        for (slice, other) in zip(slices, others) { comparer.compare(slice, with: other) }
    }

    private func slices(of file: String, _ description: AdapterDescription) throws -> [Slice] {
        let framer = RecordFramer(inputs: description.inputs, headerNames: description.headerNames)
        var reader = SliceReader(file: try InputFile(file), framer: framer)
        var slices: [Slice] = []
        do {
            try reader.readAll { framed in
                slices.append(
                    Slice(feed: description.id, submission: file, receivedAt: FixtureRun.receivedAt, framed: framed)
                )
            }
        } catch let refusal as SubmissionRefusal {
            Terminal.current.say("\(refusal)")
        }
        return slices
    }

    private func files(_ folders: [AdapterFolder]) throws -> [String] {
        guard !samples.isEmpty else { return folders.flatMap(\.fixtures).map(\.inputPath) }
        return try samples.flatMap { path -> [String] in
            var isFolder: ObjCBool = false
            guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
                throw CommandFailure.refused("there is no sample \(path)")
            }
            guard isFolder.boolValue else { return [path] }
            let names = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
            return names.filter { !$0.hasPrefix(".") }.sorted().map { "\(path)/\($0)" }
        }
    }
}
