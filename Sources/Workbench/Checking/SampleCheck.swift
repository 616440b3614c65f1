import Adapters
import Contracts
import Formats
import Text

/// Holds what a table names against what its samples have: a field, a value or an emit that no sample shows is often spelt wrong.
struct SampleCheck {
    private(set) var diagnostics: [Diagnostic] = []
    private let table: MappingTable
    private let evidence: SampleEvidence
    private let unreachable: [SourceLocation]
    /// The fields and values that were told of.
    private var toldValues: Set<String> = []

    /// Of emits whose condition stands at one of the places nothing is said: it is known that nothing reaches them.
    init(
        _ adapter: MappedAdapter,
        _ table: MappingTable,
        in folder: AdapterFolder,
        places: PlaceCatalog,
        unreachable: [SourceLocation]
    ) {
        self.table = table
        self.unreachable = unreachable
        evidence = SampleEvidence(of: adapter, table, in: folder, places: places)
        let inputs = InputCheck(table, evidence.refusals, seen: evidence.inputs)
        diagnostics += inputs.diagnostics
        // What is read of samples through a wrong line of `inputs` shows nothing of the other lines.
        guard evidence.records > 0, !inputs.isOfTable else { return }
        checkInputs()
        checkRows()
        checkFields()
        checkIgnored()
        checkValues()
        checkReadings()
        checkVersions()
        checkEmits()
        diagnostics += AbsentCheck(table, evidence).diagnostics
        diagnostics += DateOrderCheck(table, evidence).diagnostics
    }

    private mutating func checkInputs() {
        for (index, input) in table.inputs.enumerated() where !evidence.inputs.contains(index) {
            tell(
                .inputUnseen,
                "no sample comes by this entry of 'inputs'",
                at: input.location,
                fix: "add a fixture that does, or mend what keeps the samples from it"
            )
        }
    }

    /// The emits whose list no sample has.
    private var emptyRows: Set<Int> {
        Set(
            table.emits.indices.filter { index in
                guard let each = table.emits[index].each else { return false }
                return !evidence.emits.contains(index)
                    && !evidence.fields.contains { $0.rows == each.path.description }
            }
        )
    }

    private mutating func checkRows() {
        for index in emptyRows.sorted() {
            guard let each = table.emits[index].each else { continue }
            tell(
                .fieldUnseen,
                "no sample has a list of objects or elements at '\(each.path)'",
                at: each.location,
                suggestion: NearestName.of(each.path.description, among: evidence.lists.sorted()),
                fix: evidence.lists.isEmpty
                    ? "take 'each' out: each record is one event"
                    : "write the path of a list; setu records shows the fields of a file"
            )
        }
    }

    /// A name under `ignore` that no sample has, where the samples have one nearly like it that nobody reads.
    private mutating func checkIgnored() {
        for ignored in table.ignored {
            let name = ignored.path.description
            guard !evidence.surveyed.contains(where: { $0 == name || $0.hasPrefix(name + "/") }),
                let nearest = NearestName.of(name, among: evidence.strangers.sorted()), nearest != name
            else { continue }
            tell(
                .fieldUnseen,
                "no sample has the field '\(name)' that is ignored here",
                at: ignored.location,
                suggestion: nearest,
                fix: "write '\(nearest)', which nobody reads and nobody ignores"
            )
        }
    }

    private mutating func checkFields() {
        var told: Set<SampleEvidence.Field> = []
        let emptyRows = emptyRows
        for use in table.sourceUses {
            // What headers tell is named by their own pattern.
            if case .columns = table.rows(of: use) { continue }
            if let emit = use.emit, emptyRows.contains(emit) { continue }
            let field = field(of: use)
            guard !evidence.fields.contains(field), told.insert(field).inserted else { continue }
            let nearest = nearest(to: use, field)
            tell(
                .fieldUnseen,
                "no sample has the field '\(use.path)'",
                at: use.location,
                suggestion: nearest,
                fix: "add a fixture that has it; setu records shows the fields of a file"
            )
        }
    }

    /// The field that was most likely meant, written as it is from where the table reads it.
    private func nearest(to use: SourceUse, _ field: SampleEvidence.Field) -> String? {
        let inner = field.rows.map { $0 + "/" } ?? ""
        let ups = field.rows == nil && use.path.up > 0 ? String(repeating: "../", count: use.path.up) : ""
        func below(_ paths: Set<String>) -> Set<String> {
            inner.isEmpty ? paths : Set(paths.filter { $0.hasPrefix(inner) }.map { String($0.dropFirst(inner.count)) })
        }
        let unread = below(evidence.strangers)
        let seen = below(evidence.surveyed)
        let read = seen.intersection(table.sourceUses.map { self.field(of: $0).path })
        let nearest = FieldName.nearest(
            to: field.path,
            unread: unread,
            read: read,
            others: seen.subtracting(unread).subtracting(read)
        )
        return nearest.map { name in
            // Within a row the spelling is that of its own steps.
            ups + (evidence.spellings[inner + name].map { String($0.dropFirst(inner.count)) } ?? name)
        }
    }

    private mutating func checkVersions() {
        for (index, emit) in table.emits.enumerated() {
            guard let expression = emit.version, let reading = evidence.versions[index], reading.bad > 0,
                reading.good == 0,
                !expression.sources.isEmpty
            else { continue }
            let values = expression.sourceUses(emit: index).flatMap { evidence.values[field(of: $0)]?.sorted() ?? [] }
            let patterns = DateEvidence(values).map { $0.patterns(dayFirst: $0.order != .monthFirst) } ?? []
            tell(
                .unreadable,
                "none of the \(reading.bad) versions of the samples can be read: a whole number was expected, or a time",
                at: expression.location,
                fix: patterns.isEmpty
                    ? "name a field with a number, or how its time is read: \(expression.sources[0]) | dateTime(…)"
                    : "write \(expression.sources[0]) | dateTime(\(patterns.joined(separator: ", ")))"
            )
        }
    }

    private mutating func checkValues() {
        for (emit, condition) in conditions {
            for test in condition.all + condition.any {
                guard let values = Self.values(of: test.comparison) else { continue }
                let field = field(of: SourceUse(path: test.field, location: test.location, emit: emit))
                guard let seen = evidence.values[field] else { continue }
                check(values, of: test, seen: seen)
            }
        }
    }

    /// Each field and value once: several emits often ask the same.
    private mutating func check(_ values: [String], of test: FieldTest, seen: Set<String>) {
        let keys = Set(seen.map { CodeKey.bytes(of: $0) })
        let unseen = values.filter { !keys.contains(CodeKey.bytes(of: $0)) }
        let listed = Set(values.map { CodeKey.bytes(of: $0) })
        let others = seen.filter { !listed.contains(CodeKey.bytes(of: $0)) }.sorted()
        for value in unseen {
            // One spelling of many that the samples do not show is no news; one that is nearly theirs is.
            let nearest = value.count > 2 ? NearestName.of(value, among: others) : nil
            guard nearest != nil || unseen.count == values.count else { continue }
            guard toldValues.insert("\(test.field)\u{1f}\(value)").inserted else { continue }
            tell(
                .valueUnseen,
                "no sample has '\(value)' in '\(test.field)'",
                at: test.location,
                fix: nearest.map { "the samples have '\($0)': write that if it is meant" }
                    ?? "add a fixture that has it, or write the value as the sender does"
            )
        }
    }

    private mutating func checkReadings() {
        for (index, emit) in table.emits.enumerated() {
            for line in emit.map {
                let place = SampleEvidence.Line(emit: index, canonical: line.target.description)
                guard let reading = evidence.readings[place], reading.bad > 0 else { continue }
                if reading.good > 0 {
                    checkDates(of: line, emit: index, reading)
                    continue
                }
                let slip = reading.code == "DATE_INVALID" ? PatternSlip(line, emit: index, table, evidence) : nil
                tell(
                    .unreadable,
                    "none of the \(reading.bad) values of the samples can be read by this line: \(reading.code), expected "
                        + reading.expectation,
                    at: slip?.location ?? line.location,
                    suggestion: slip?.right,
                    fix: "setu adapter explain shows what one record holds and how far the line comes with it"
                )
            }
            guard evidence.sharedIDs.contains(index) else { continue }
            tell(
                .idShared,
                "records of one sample have this id in common, and other names of children",
                at: emit.id.location,
                fix: "name what tells the records apart, several fields together, or keyed(…)"
            )
        }
    }

    /// A pattern that reads some of a field's dates, where another reads all of them: the day and the month changed places.
    private mutating func checkDates(of line: MappingLine, emit: Int, _ reading: SampleEvidence.Reading) {
        guard reading.code == "DATE_INVALID", let slip = PatternSlip(line, emit: emit, table, evidence), slip.isTurned
        else { return }
        tell(
            .unreadable,
            "\(reading.bad) of the \(reading.bad + reading.good) values of the samples cannot be read by this line: "
                + "\(reading.code), expected \(reading.expectation)",
            at: slip.location,
            suggestion: slip.right,
            fix: ""
        )
    }

    private mutating func checkEmits() {
        for (index, emit) in table.emits.enumerated() where !evidence.emits.contains(index) {
            if let place = emit.when?.location, unreachable.contains(place) { continue }
            tell(
                .emitUnseen,
                "no record of the samples reaches this emit of '\(emit.type)'",
                at: emit.location,
                fix: "add a fixture that does, or mend its 'when'"
            )
        }
    }

    private var conditions: [(emit: Int?, condition: Condition)] {
        (table.skip.map(\.when) + table.urgency.map(\.when)).map { (nil, $0) }
            + table.emits.enumerated().compactMap { index, emit in emit.when.map { (index, $0) } }
    }

    private static func values(of comparison: FieldTest.Comparison) -> [String]? {
        switch comparison {
        case .oneOf(let values), .noneOf(let values): values
        default: nil
        }
    }

    private func field(of use: SourceUse) -> SampleEvidence.Field { table.evidenceField(of: use) }

    private mutating func tell(
        _ problem: FolderProblem,
        _ message: String,
        at location: SourceLocation,
        suggestion: String? = nil,
        fix: String
    ) {
        diagnostics.append(Diagnostic(problem, message, at: location, suggestion: suggestion, fix: fix))
    }
}
