import Adapters
package import Contracts
import ContractsTesting
import Formats

/// Makes an adapter of a proposal: what does not compile becomes a question, until the whole can be used.
package struct DraftBuilder {
    /// The most rounds of mending.
    private static let rounds = 60

    private let sample: Sample
    private let schema: EventSchema
    private let anonymiser: SampleAnonymiser
    private var proposal: Proposal

    /// Takes a proposal and the samples it was made of; `nil` for a type there is no schema of.
    package init?(_ proposal: Proposal, of sample: Sample, schemas: SchemaCatalog = .builtIn) {
        guard let schema = schemas["\(proposal.type)/1"] else { return nil }
        self.schema = schema
        self.sample = sample
        self.proposal = proposal
        anonymiser = SampleAnonymiser(proposal)
    }

    /// The adapter.
    package func build() -> AdapterDraft {
        var copy = self
        return copy.made()
    }

    private mutating func made() -> AdapterDraft {
        var entry = check()
        for _ in 0..<Self.rounds where entry.entry.adapter == nil {
            guard mend(entry.entry.diagnostics, entry.lines) else { break }
            entry = check()
        }
        var fixtures = self.fixtures(entry.entry.adapter)
        if let adapter = entry.entry.adapter, allowAbsent(fixtures) {
            let again = check()
            entry = again.entry.adapter == nil ? entry : again
            fixtures = self.fixtures(again.entry.adapter ?? adapter)
        }
        askDoubtful(entry.entry.adapter)
        return AdapterDraft(
            proposal: proposal,
            table: text().text,
            codeLists: proposal.codeLists.mapValues { CodeListText.write($0) },
            fixtures: fixtures,
            diagnostics: entry.entry.diagnostics
        )
    }

    private func text() -> (text: String, lineNumbers: [Int: String]) {
        TableText(
            proposal: proposal,
            inputs: sample.inputs,
            sampleNames: sample.files.map(\.file.name),
            fields: sample.fields
        )
        .write()
    }

    private func check() -> (entry: AdapterCatalog.Entry, lines: [Int: String]) {
        let written = text()
        let lists = proposal.codeLists.map { name, matches in
            let entries = matches.map { CodeEntry(source: $0.source, code: $0.code, relation: $0.relation) }
            return (name, CodeList(name: name, entries: entries))
        }
        let entry = AdapterCatalog.check(
            Array(written.text.utf8),
            codeLists: Dictionary(lists, uniquingKeysWith: { first, _ in first }),
            in: AdapterFolder(path: proposal.settings.id)
        )
        return (entry, written.lineNumbers)
    }

    /// Turns the lines that do not compile into questions; `false` where nothing can be done.
    private mutating func mend(_ diagnostics: [Diagnostic], _ lines: [Int: String]) -> Bool {
        var isMended = false
        for diagnostic in diagnostics where diagnostic.severity == .error {
            guard let target = lines[diagnostic.location.line] else { continue }
            if diagnostic.code == "DISTRICT_CODE_SYSTEM_MISSING", dropArgument(named: diagnostic.message, of: target) {
                isMended = true
                continue
            }
            guard let index = proposal.lines.firstIndex(where: { $0.target == target }) else { continue }
            let line = proposal.lines.remove(at: index)
            // What stands where a required field would is not put back.
            guard !line.sources.isEmpty else { continue }
            ask(line.sources, diagnostic.message)
            isMended = true
        }
        let missing = RequiredLines.missing(from: proposal.lines, of: schema, country: proposal.settings.country)
        proposal.lines += missing
        return isMended || !missing.isEmpty
    }

    /// Leaves a code without its register out of a place: the message begins with the argument in quotes.
    private mutating func dropArgument(named message: String, of target: String) -> Bool {
        guard let index = proposal.lines.firstIndex(where: { $0.target == target }),
            let argument = message.split(separator: "'").first.map(String.init),
            let field = proposal.fields.firstIndex(where: {
                argument.hasSuffix(": " + SourceText.expression($0.field.path))
            })
        else { return false }
        let path = proposal.fields[field].field.path
        var expression = proposal.lines[index].expression
        for form in [", " + argument, argument + ", "] where expression.contains(form) {
            expression = expression.replacing(form, with: "")
            break
        }
        guard expression != proposal.lines[index].expression else { return false }
        proposal.lines[index].expression = expression
        proposal.lines[index].sources.removeAll { $0 == path }
        ask([path], "it looks like a code: which register is it of? write `system:`, or another argument for a name")
        return true
    }

    private mutating func ask(_ sources: [[String]], _ reason: String) {
        for index in proposal.fields.indices where sources.contains(proposal.fields[index].field.path) {
            let path = proposal.fields[index].field.path
            guard !proposal.lines.contains(where: { $0.sources.contains(path) }) else { continue }
            proposal.fields[index].verdict = .asked
            proposal.fields[index].reason = reason
        }
    }

    /// Lets required times be unknown where records of the sample have none; whether anything changed.
    private mutating func allowAbsent(_ fixtures: [AdapterDraft.Fixture]) -> Bool {
        let missing = Set(
            fixtures.flatMap(\.output.rejections).filter { $0["code"]?.stringValue == "REQUIRED_MISSING" }
                .compactMap { $0["canonicalField"]?.stringValue }
        )
        var isChanged = false
        for index in proposal.lines.indices where missing.contains(proposal.lines[index].target) {
            let line = proposal.lines[index]
            guard FieldDemand(line.target) == .date, line.expression.hasSuffix(")"),
                !line.expression.contains("const("),
                !line.expression.contains("absent:")
            else { continue }
            proposal.lines[index].expression = line.expression.dropLast() + ", absent: unknown)"
            isChanged = true
        }
        return isChanged
    }

    /// Marks the lines that are sure, and that the samples themselves speak against: nothing that is lost or cannot be is sure.
    private mutating func askDoubtful(_ adapter: (any Adapter)?) {
        guard let adapter else { return }
        let run = FixtureRun(adapter: adapter)
        let doubts = TrialDoubts(sample.files.map { run.translate($0.file.bytes) })
        for (field, reason) in doubts.reasons.sorted(by: { $0.key < $1.key }) {
            for index in proposal.lines.indices where proposal.lines[index].target == field {
                let line = proposal.lines[index]
                proposal.lines[index].isQuestion = true
                proposal.lines[index].comment += (line.comment.isEmpty ? "" : "; ") + reason
                for place in proposal.fields.indices where line.sources.contains(proposal.fields[place].field.path) {
                    guard proposal.fields[place].verdict == .sure else { continue }
                    proposal.fields[place].verdict = .likely
                    proposal.fields[place].reason += "; " + reason
                }
            }
        }
    }

    private func fixtures(_ adapter: (any Adapter)?) -> [AdapterDraft.Fixture] {
        sample.files.enumerated().map { number, file in
            let bytes = anonymiser.anonymised(file.file, sample.inputs[file.input])
            let format = sample.inputs[file.input].description.format.rawValue
            let output = adapter.map { FixtureRun(adapter: $0).translate(bytes) } ?? FixtureOutput()
            let name = (number < 9 ? "0" : "") + "\(number + 1)-sample"
            return AdapterDraft.Fixture(name: name, inputName: "input.\(format)", bytes: bytes, output: output)
        }
    }
}
