import Adapters
import ArgumentParser
import Contracts
import Formats
import Text
import Workbench

/// `setu adapter check`: tables against the canonical schemas and against their samples.
struct AdapterCheckCommand: ReportingCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "Check adapters as a whole, and tell what their samples hold that they leave.",
        discussion: """
            Every problem is told at once, as file:line:column: severity: code: message, with the line and what to write \
            instead: of adapter.yaml, of codes/*.csv, and of the files in fixtures/. Over the samples in fixtures/: source \
            fields nobody reads, fields and values of the table that no sample has, codes without a mapping, canonical \
            fields nobody fills. Each code has a page, which --explain prints. Exit code 2 if anything is an error.

            Examples:
              setu adapter check
              setu adapter check in.trackchild
              setu adapter check ./my-adapter --json
              setu adapter check --explain FIELD_UNKNOWN
            """
    )

    @ArgumentParser.Argument(help: "The adapters: ids or folders. Without one: all.")
    var adapters: [String] = []

    @Option(help: "Tell what a code means, why it is a problem and how it is mended, instead of checking.")
    var explain: String?

    @OptionGroup var options: AdapterOptions
    @OptionGroup var dataOptions: DataOptions
    @OptionGroup var output: OutputOptions

    func run() throws {
        if let code = explain { return try explainProblem(code) }
        let places = try dataOptions.places()
        // As `adapter test` has it: what fixtures expect does not depend on the lists a machine happens to have.
        let bundled: PlaceCatalog? = dataOptions.data == nil ? .bundled : nil
        let checks = try options.folders(of: adapters).map {
            AdapterCheck($0, places: places, fixturePlaces: bundled)
        }
        if output.json {
            ResultEnvelope(
                command: "adapter check",
                isOK: !checks.contains(where: \.hasErrors),
                result: .array(checks.map(json))
            )
            .print()
        } else {
            checks.forEach(tell)
        }
        guard !checks.contains(where: \.hasErrors) else { throw CommandFailure(code: 2, lines: []) }
    }

    private func explainProblem(_ code: String) throws {
        guard let problem = ProblemCatalog.problem(code.uppercased()) else {
            let nearest = NearestName.of(code, among: ProblemCatalog.all.map(\.code))
            throw CommandFailure.refused(
                "there is no problem '\(code)'\(nearest.map { "; did you mean \($0)?" } ?? "")"
            )
        }
        if output.json {
            ResultEnvelope(command: "adapter check", isOK: true, result: problem.json).print()
        } else {
            let style = Terminal.current.style
            Terminal.current.result(style.bold("\(problem.code): \(problem.title)"))
            for line in problem.lines { Terminal.current.result(line) }
        }
    }

    private func tell(_ check: AdapterCheck) {
        let style = Terminal.current.style
        var text = DiagnosticText(style)
        for diagnostic in check.diagnostics {
            for line in text.lines(of: diagnostic) { Terminal.current.result(line) }
        }
        let verdict = check.hasErrors ? style.bad("refused") : style.good("ok")
        let name = check.adapter?.description.id ?? check.folder.path
        Terminal.current.result("\(style.bold(name)): \(verdict)\(counts(check))")
        guard let coverage = check.coverage else { return }
        Terminal.current.result("  \(coverage.fixtures) samples read")
        for line in coverage.lines {
            Terminal.current.result("  \(line)")
        }
    }

    private func counts(_ check: AdapterCheck) -> String {
        let errors = check.diagnostics.count { $0.severity == .error }
        let warnings = check.diagnostics.count - errors
        let parts = [(errors, "error"), (warnings, "warning")].filter { $0.0 > 0 }.map { counted($0.0, $0.1) }
        return parts.isEmpty ? "" : ", " + parts.joined(separator: " and ")
    }

    private func json(_ check: AdapterCheck) -> JSONValue {
        [
            "folder": .string(check.folder.path),
            "adapter": check.adapter.map { .string($0.description.id) } ?? .null,
            "ok": .boolean(!check.hasErrors),
            "diagnostics": .array(check.diagnostics.map(\.json)),
            "coverage": check.coverage?.json ?? .null,
        ]
    }
}
