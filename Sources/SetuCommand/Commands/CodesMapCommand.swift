import Adapters
import ArgumentParser
import Formats
import Foundation
import Workbench

/// `setu codes map`: a row for a code list of an adapter.
struct CodesMapCommand: ReportingCommand {
    static let configuration = CommandConfiguration(
        commandName: "map",
        abstract: "Write what a value means into a code list of an adapter, which is checked as a whole after it.",
        discussion: """
            The row is put at the end of codes/LIST.csv, which is a copy of Setu's own list where the adapter used that; where the adapter would be refused with it, nothing is written. A \
            running gateway takes the list over by itself. Then `setu dead-letters replay --cause … --passing` takes up \
            exactly the records the value held back, and `setu replay FEED --publish` corrects what was published as \
            unmapped.

            Examples:
              setu codes map in.trackchild sex Boy male
              setu codes map in.trackchild missing-type "Ran away" runaway --relation narrower --note "desk of July 2025"
            """
    )

    @ArgumentParser.Argument(help: "The feed, or the folder of its adapter.")
    var feed: String

    @ArgumentParser.Argument(help: "The list: the name of a file in codes, without .csv.")
    var list: String

    @ArgumentParser.Argument(help: "The source's value.")
    var value: String

    @ArgumentParser.Argument(help: "The canonical code, or none for a value that says nothing.")
    var code: String

    @Option(help: "How near the code is: exact, broader or narrower.")
    var relation = "exact"

    @Option(help: "Why, for whoever reads the list.")
    var note: String?

    @Option(help: "The first day on which this holds, yyyy-MM-dd.")
    var from: String?

    @Option(help: "The last day on which this holds, yyyy-MM-dd.")
    var until: String?

    @OptionGroup var adapters: AdapterOptions
    @OptionGroup var output: OutputOptions

    func run() throws {
        let folder = try adapters.folder(of: feed)
        let file: CodeListFile
        do {
            file = try CodeListFile(named: list, in: folder)
        } catch {
            throw CommandFailure.refused(error.description)
        }
        let row = CodeListFile.Row(source: value, code: code, relation: relation, note: note, from: from, until: until)
        let before = AdapterCatalog.load(folder).diagnostics
        let line: Int
        do {
            line = try file.append(row)
        } catch {
            throw CommandFailure.refused(error.description)
        }
        let entry = AdapterCatalog.load(folder)
        let problems = entry.diagnostics.filter { !before.contains($0) && $0.severity == .error }
        guard problems.isEmpty else {
            try? file.restore()
            for problem in problems { Terminal.current.say(problem.description) }
            throw CommandFailure.refused("nothing was written")
        }
        if output.json {
            let result: JSONValue = [
                "file": .string(file.path), "line": .number(String(line)),
                "copied": file.copied.map { .number(String($0)) } ?? .null,
            ]
            ResultEnvelope(command: "codes map", isOK: true, result: result).print()
        } else {
            if let copied = file.copied {
                Terminal.current.say("\(file.path) is new: the \(copied) rows of Setu's own list, and this one")
            }
            Terminal.current.result("\(file.path):\(line): \(value) is \(code) (\(relation))")
        }
    }
}
