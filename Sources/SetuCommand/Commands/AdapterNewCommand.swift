import Adapters
import ArgumentParser
import Contracts
import Formats
import Foundation
import Workbench

/// `setu adapter new`: the first table of an adapter, proposed from samples.
struct AdapterNewCommand: ReportingCommand {
    static let configuration = CommandConfiguration(
        commandName: "new",
        abstract: "Propose an adapter from samples: table, code lists and an anonymised fixture.",
        discussion: """
            Reads samples of one feed, says what it found in them, and writes a folder that `setu adapter check` and \
            `setu adapter test` accept at once. What was guessed is marked in adapter.yaml with `# ?`: answer it, then \
            take the mark away. On a terminal it asks what the samples do not tell. Nothing leaves this machine, and the \
            fixture has other names, numbers and dates than the sample.

            With --native it writes a Swift package instead: the template of an adapter in Swift, for what a table cannot \
            say, with its fixtures and tests (docs/native-adapters.md).

            Examples:
              setu adapter new br.registry --from export.json
              setu adapter new in.helpline --from calls-1.csv calls-2.csv --type contact --yes
              setu adapter new gb.police --from misper.csv --folder ./gb-police --json
              setu adapter new ke.notes --native --folder ./ke-notes
            """
    )

    @ArgumentParser.Argument(help: "The adapter's id: <country>.<system>, such as in.helpline.")
    var id: String

    @Option(name: .customLong("from"), parsing: .upToNextOption, help: "The samples: one or more files of one feed.")
    var samples: [String] = []

    @Flag(help: "Write a Swift package that is an adapter, to be changed, instead of proposing a table.")
    var native = false

    @Option(help: "The event type, such as missing-report. Without it: by what the fields say.")
    var type: String?

    @Option(help: "The country or subdivision whose law applies, such as BR or IN-UK. Without it: the id's country.")
    var jurisdiction: String?

    @Option(help: "The IANA time zone of times that carry none. Without it: the country's.")
    var timeZone: String?

    @Option(help: "The folder to write. Without it: the adapter's place in the folder of adapters.")
    var folder: String?

    @Flag(help: "Ask nothing; what would be asked is marked in the table.")
    var yes = false

    @Flag(help: "Write over an adapter that is there.")
    var force = false

    @OptionGroup var options: AdapterOptions
    @OptionGroup var output: OutputOptions

    func validate() throws {
        guard native != samples.isEmpty else { return }
        throw ValidationError(
            native
                ? "--native copies a template, which reads no samples: say --from or --native"
                : "say what to propose a table from (--from SAMPLE...), or --native"
        )
    }

    func run() throws {
        let path = try destination()
        guard !native else { return try copyTemplate(to: path) }
        let sample = try read()
        var settings = ProposalSettings(id: id)
        settings.type = type.map { String($0.prefix { $0 != "/" }) }
        settings.jurisdiction = jurisdiction
        settings.timeZone = timeZone
        if let type = settings.type, !Proposer.types.contains(type) {
            throw CommandFailure.refused(
                "tables are proposed for \(Proposer.types.joined(separator: ", ")), not for \(type)"
            )
        }
        let mayAsk = !yes && !output.json && isatty(STDIN_FILENO) == 1 && Terminal.current.errorIsTerminal
        if mayAsk { try ProposalQuestions(sample: sample).ask(&settings) }
        try Self.checkJurisdiction(settings)
        guard let proposal = Proposer().propose(sample, settings: settings),
            let draft = DraftBuilder(proposal, of: sample)?.build()
        else { throw CommandFailure.failed("no table could be proposed") }
        try Self.write(to: path) { try draft.write(to: path) }
        let report = ProposalReport(sample: sample, draft: draft, path: path)
        if output.json {
            ResultEnvelope(
                command: "adapter new",
                isOK: draft.diagnostics.allSatisfy { $0.severity != .error },
                result: report.json
            )
            .print()
        } else {
            for line in report.lines(Terminal.current.style) {
                Terminal.current.result(line)
            }
        }
    }

    /// Writes an adapter in Swift.
    private func copyTemplate(to path: String) throws {
        var settings = ProposalSettings(id: id)
        settings.jurisdiction = jurisdiction
        try Self.checkJurisdiction(settings)
        guard let folder = RepositoryFolder.find("Templates/native-adapter") else {
            throw CommandFailure.refused("no folder Templates/native-adapter was found above this program")
        }
        let template = NativeTemplate(folder: folder)
        let jurisdiction = settings.jurisdiction ?? settings.countryOfID
        let written = try Self.write(to: path) { try template.write(id: id, jurisdiction: jurisdiction, to: path) }
        if output.json {
            let result: JSONValue = ["folder": .string(path), "files": .array(written.map { .string($0) })]
            ResultEnvelope(command: "adapter new", isOK: true, result: result).print()
            return
        }
        Terminal.current.result("Written to \(path): \(written.joined(separator: ", "))")
        Terminal.current.result("")
        Terminal.current.result("Next:")
        for line in [
            "\(path)/build", "setu adapter check \(path)", "setu adapter test \(path) --record",
            "swift test --package-path \(path)",
        ] { Terminal.current.result("  \(line)") }
    }

    /// Writes a folder whole or, where that fails and it was not there before, not at all; Ctrl-C does not come between.
    private static func write<Result>(to path: String, _ body: () throws -> Result) throws -> Result {
        let before = [SIGINT, SIGTERM, SIGHUP].map { ($0, signal($0, SIG_IGN)) }
        defer { for (number, handler) in before { signal(number, handler) } }
        let wasThere = FileManager.default.fileExists(atPath: path)
        do {
            return try body()
        } catch {
            if !wasThere { try? FileManager.default.removeItem(atPath: path) }
            throw CommandFailure.failed("\(path) cannot be written: \(error.localizedDescription)")
        }
    }

    private static func checkJurisdiction(_ settings: ProposalSettings) throws {
        guard settings.hasJurisdiction else {
            throw CommandFailure.refused(
                "\(settings.jurisdiction ?? settings.countryOfID) is no country or part of one (ISO 3166); "
                    + "say whose law applies, such as --jurisdiction KE"
            )
        }
    }

    /// Where the folder goes.
    private func destination() throws -> String {
        let parts = id.split(separator: ".", omittingEmptySubsequences: false)
        let isName =
            parts.count == 2
            && parts.allSatisfy { part in
                !part.isEmpty && !part.hasPrefix("-") && part.utf8.count <= 60
                    && part.allSatisfy { $0.isASCII && ($0.isLowercase || $0.isNumber || $0 == "-") }
            }
        guard isName else {
            throw CommandFailure.refused(
                "an adapter's id is <country>.<system> in small letters, such as in.helpline, not \(id)"
            )
        }
        let path = try folder ?? "\(options.root())/\(parts[0])/\(parts[1])"
        guard force || !FileManager.default.fileExists(atPath: "\(path)/adapter.yaml") else {
            throw CommandFailure.refused("there is an adapter in \(path); --force writes over it")
        }
        return path
    }

    private func read() throws -> Sample {
        var files: [SampleFile] = []
        for name in samples {
            let file = try InputFile(name)
            var bytes: [UInt8] = []
            while let chunk = try file.next() {
                bytes += chunk
                guard bytes.count <= SampleReader.maximumBytes else { break }
            }
            files.append(
                SampleFile(name: file.name.split(separator: "/").last.map(String.init) ?? file.name, bytes: bytes)
            )
        }
        do {
            return try SampleReader().read(files)
        } catch {
            throw CommandFailure.refused(error.description)
        }
    }
}
