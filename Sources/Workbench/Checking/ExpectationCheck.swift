import Adapters
import Contracts
import ContractsTesting
import Formats

/// Holds what an adapter makes of its fixtures against what they expect, and tells each difference at the line it most likely
/// comes from: a table that was right when its fixtures were recorded tells of every slip made in it since.
struct ExpectationCheck {
    /// How long a value of a fixture is shown.
    private static let longestValue = 60

    private(set) var diagnostics: [Diagnostic] = []
    private let table: MappingTable
    private let folder: AdapterFolder
    private let schemas: SchemaCatalog

    /// Runs the fixtures; nothing is told of an adapter none of whose fixtures expects anything yet.
    init(_ adapter: any Adapter, _ table: MappingTable, in folder: AdapterFolder, schemas: SchemaCatalog) {
        self.table = table
        self.folder = folder
        self.schemas = schemas
        let fixtures = folder.fixtures
        guard fixtures.contains(where: { ExpectedLines(of: $0).isRecorded }) else { return }
        let run = FixtureRun(adapter: adapter)
        var differences: [ExpectedDifference] = []
        var inputs: [String: [UInt8]] = [:]
        var right: Set<RecordOfFixture> = []
        var known = ExpectedFields()
        var types: Set<String> = []
        for fixture in fixtures {
            guard let bytes = FixtureFile.read(fixture.inputPath) else { continue }
            let output = run.translate(bytes)
            let expected = ExpectedLines(of: fixture)
            types.formUnion(expected.events.compactMap { $0?["type"]?.stringValue })
            guard expected.isRecorded || output.whole.isEmpty && output.rejections.allSatisfy(Self.isFault) else {
                tellUnrecorded(fixture)
                continue
            }
            inputs[fixture.name] = bytes
            for event in expected.events { event?["data"].map { known.add($0) } }
            let comparison = FixtureComparison(
                fixture.name,
                schemas: schemas,
                events: expected.events,
                rejections: expected.rejections,
                output: output
            )
            differences += comparison.differences
            right.formUnion(comparison.urgent.map { RecordOfFixture(fixture: fixture.name, record: $0) })
        }
        guard !differences.isEmpty else { return }
        if let mapped = adapter as? MappedAdapter {
            tell(differences, FixtureTraces(inputs, mapped, right: right), known)
        } else {
            tellOfProgram(differences, types)
        }
    }

    /// A fixture of which nobody has said what comes of it, beside others of which it is said.
    private mutating func tellUnrecorded(_ fixture: AdapterFixture) {
        diagnostics.append(
            Diagnostic(
                .expectationDiffers,
                "nothing says what is to come of this fixture",
                at: SourceLocation(file: fixture.inputPath, line: 1, column: 1),
                suggestion: nil,
                fix: "setu adapter test \(folder.path) --record writes what comes; read it before you keep it"
            )
        )
    }

    /// One word for each line: the first difference, and how many more come from there.
    private mutating func tell(
        _ differences: [ExpectedDifference],
        _ traces: FixtureTraces,
        _ known: ExpectedFields
    ) {
        let finder = OriginFinder(
            table: table,
            traces: traces.fixtures,
            rightRules: traces.rightRules,
            usedSkips: traces.usedSkips
        )
        var found: [(origin: DifferenceOrigin, difference: ExpectedDifference, more: Int, isNew: Bool)] = []
        var open: [ExpectedDifference] = []
        for difference in differences {
            let origins = finder.origins(of: difference)
            if origins.isEmpty { open.append(difference) }
            let isNew = if case .field(let path) = difference.subject { known.isNew(path) } else { false }
            for origin in origins {
                let place = found.firstIndex {
                    $0.origin.location.file == origin.location.file && $0.origin.location.line == origin.location.line
                }
                if let place {
                    found[place].more += 1
                    found[place].isNew = found[place].isNew && isNew
                    // What one record leaves open another tells.
                    if found[place].origin.suggestion == nil, found[place].origin.fix == nil,
                        origin.suggestion != nil || origin.fix != nil
                    {
                        found[place].origin = origin
                        found[place].difference = difference
                    }
                } else {
                    found.append((origin, difference, 0, isNew))
                }
            }
        }
        for one in found where !one.isNew { tell(one.origin, one.difference, more: one.more) }
        tellNew(found.filter(\.isNew).map(\.origin.location))
        // Only where nothing else is told: what differs, at the line that expects it.
        if found.isEmpty, let first = open.first { tellAtFixture(first, more: open.count - 1) }
    }

    private mutating func tell(_ origin: DifferenceOrigin, _ difference: ExpectedDifference, more: Int) {
        diagnostics.append(
            Diagnostic(
                severity: .warning,
                code: FolderProblem.expectationDiffers.rawValue,
                location: origin.location,
                message: message(difference, origin.subject, more: more),
                suggestion: origin.suggestion,
                fix: origin.suggestion != nil ? nil : origin.fix ?? keeping
            )
        )
    }

    /// Lines that give what nothing was expected of before are no slips but answers; one word is enough for all of them.
    private mutating func tellNew(_ places: [SourceLocation]) {
        let places = places.sorted { $0.line < $1.line }
        guard let first = places.first else { return }
        let others = places.dropFirst().map { "\($0.line)" }
        let beside =
            others.isEmpty ? "" : "; nor that of line\(others.count == 1 ? "" : "s") \(others.joined(separator: ", "))"
        diagnostics.append(
            Diagnostic(
                .expectationDiffers,
                "the fixtures do not expect yet what this line gives\(beside)",
                at: first,
                suggestion: nil,
                fix: "read what comes, and keep it: setu adapter test \(folder.path) --record"
            )
        )
    }

    private mutating func tellAtFixture(_ difference: ExpectedDifference, more: Int) {
        let path = "\(folder.path)/fixtures/\(difference.fixture)"
        let isRejection = difference.type == nil
        diagnostics.append(
            Diagnostic(
                .expectationDiffers,
                message(difference, "the adapter", more: more),
                at: SourceLocation(
                    file: path + (isRejection ? "/rejections.ndjson" : "/events.ndjson"),
                    line: difference.line ?? 1,
                    column: 1
                ),
                suggestion: nil,
                fix: keeping
            )
        )
    }

    private var keeping: String {
        "mend the line; if what comes now is right, keep it: setu adapter test \(folder.path) --record"
    }

    /// What is expected and what comes, in the words of whoever wrote the table.
    private func message(_ difference: ExpectedDifference, _ subject: String, more: Int) -> String {
        let record = difference.record.map { ", record \($0)," } ?? ""
        let start = "the fixture \(difference.fixture)\(record) expects"
        let type = difference.type ?? "event"
        let text: String
        switch difference.subject {
        case .field(let path): text = values(path, difference, start, subject)
        case .identity: text = values("recordId", difference, start, subject)
        case .version: text = "\(start) another version of the record than \(subject) gives"
        case .urgency: text = values("urgency", difference, start, subject)
        case .key(let key): text = values(key, difference, start, subject)
        case .missing: text = "\(start) a \(type), and \(subject) gives none"
        case .extra: text = "\(start) no \(type), and \(subject) gives one"
        case .rejected(let code):
            text = "\(start) no rejection\(Self.of(difference.canonical)), and \(subject) gives \(code)"
        case .notRejected(let code):
            text = "\(start) the rejection \(code)\(Self.of(difference.canonical)), and \(subject) gives none"
        }
        return text + (more == 0 ? "" : "; \(more) more \(more == 1 ? "difference comes" : "differences come") of it")
    }

    private func values(_ path: String, _ difference: ExpectedDifference, _ start: String, _ subject: String) -> String
    {
        guard difference.expected != nil || difference.got != nil else {
            return "\(start) another issue about \(path), or none, than \(subject) gives"
        }
        return
            "\(start) \(Self.shown(difference.expected)) in \(path), and \(subject) gives \(Self.shown(difference.got))"
    }

    private static func of(_ field: String?) -> String { field.map { " of \($0)" } ?? "" }

    private static func shown(_ value: JSONValue?) -> String {
        guard let text = value?.text else { return "nothing" }
        return text.count <= longestValue ? text : text.prefix(longestValue) + "…"
    }

    // MARK: Programs

    /// Whether a rejection is no answer of the program but that there was none.
    private static func isFault(_ rejection: JSONValue) -> Bool {
        rejection["code"]?.stringValue?.hasPrefix("ADAPTER_") ?? false
    }

    private mutating func tellOfProgram(_ differences: [ExpectedDifference], _ expected: Set<String>) {
        guard let rule = table.process else { return tellAtFixture(differences[0], more: differences.count - 1) }
        let declared = Set(rule.emits.map(\.type))
        let faults = differences.filter { difference in
            if case .rejected(let code) = difference.subject { return code.hasPrefix("ADAPTER_") }
            return false
        }
        // A type that fixtures expect and nobody declares is refused, whatever the program answers.
        let types = schemas.schemas.filter { expected.contains($0.eventType) }.map(\.reference)
            .filter { !declared.contains($0) }
        if let type = types.sorted().first, let entry = rule.emits.first {
            return diagnostics.append(
                Diagnostic(
                    .expectationDiffers,
                    "the fixtures expect a \(type), which 'emits' does not name",
                    at: entry.location,
                    suggestion: rule.emits.count == 1 ? type : nil,
                    fix: "add \(type)"
                )
            )
        }
        if let fault = faults.first {
            return diagnostics.append(
                Diagnostic(
                    .expectationDiffers,
                    message(fault, "the program", more: faults.count - 1) + ": " + (fault.got?.stringValue ?? ""),
                    at: rule.commandLocation,
                    suggestion: nil,
                    fix: "run it by hand, or see what it says with setu adapter test \(folder.path)"
                )
            )
        }
        tellAtFixture(differences[0], more: differences.count - 1)
    }
}
