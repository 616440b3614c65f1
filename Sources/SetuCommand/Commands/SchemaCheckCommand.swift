import ArgumentParser
import Contracts
import Formats

/// `setu schema check`: whether the contract only adds to an older one.
struct SchemaCheckCommand: ReportingCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "Name every change since an older contract that does more than add.",
        discussion: """
            Compares the schemas of this program with those of a folder (*.schema.json) or of a git ref of the repository \
            here (its Sources/Contracts/Schemas). Within a major version there are only additions: events of the old \
            contract stay valid, and whoever reads by it finds everything where it was, as open as it was. A change that \
            breaks this is a new major version, which is a new topic. Exit code 2 if there is one.

            Examples:
              setu schema check --against v1.0.0
              setu schema check --against ../released/Schemas --json
            """
    )

    @Option(help: ArgumentHelp("The older contract: a folder, or a git ref.", valueName: "dir|git-ref"))
    var against: String

    @OptionGroup var output: OutputOptions

    func run() throws {
        let old = try SchemaBaseline(against).catalog
        let breaks = SchemaCatalog.builtIn.breaks(since: old)
        let known = Set(old.schemas.map(\.reference))
        let added = SchemaCatalog.builtIn.schemas.map(\.reference).filter { !known.contains($0) }
        if output.json {
            ResultEnvelope(
                command: "schema check",
                isOK: breaks.isEmpty,
                result: [
                    "against": .string(against),
                    "types": .array(old.schemas.map { .string($0.reference) }),
                    "added": .array(added.map { .string($0) }),
                    "breaks": .array(breaks.map(json)),
                ],
                error: breaks.isEmpty ? nil : verdict(breaks.count)
            ).print()
        } else {
            for problem in breaks {
                Terminal.current.result(problem.description)
            }
            let style = Terminal.current.style
            let types = old.schemas.count == 1 ? "1 type" : "\(old.schemas.count) types"
            Terminal.current.result(
                breaks.isEmpty
                    ? "\(types) of \(against): \(style.good("only additions"))"
                    : "\(types) of \(against): \(style.bad(verdict(breaks.count)))"
            )
        }
        guard breaks.isEmpty else { throw CommandFailure(code: 2, lines: []) }
    }

    private func verdict(_ count: Int) -> String {
        count == 1 ? "1 change does more than add" : "\(count) changes do more than add"
    }

    private func json(_ problem: SchemaProblem) -> JSONValue {
        [
            "document": .string(problem.document),
            "pointer": .string(problem.pointer),
            "expected": .string(problem.expectation),
        ]
    }
}
