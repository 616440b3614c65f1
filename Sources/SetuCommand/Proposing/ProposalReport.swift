import Adapters
import ContractsTesting
import Formats
import Text
import Workbench

/// What `setu adapter new` tells of what it found and wrote.
struct ProposalReport {
    /// The samples.
    let sample: Sample
    /// What was written.
    let draft: AdapterDraft
    /// Where.
    let path: String

    /// For a person.
    func lines(_ style: Style) -> [String] {
        inputs(style) + [""] + fields(style) + [""] + summary(style)
    }

    private func inputs(_ style: Style) -> [String] {
        sample.files.map { file, input in
            let found = sample.inputs[input]
            var parts = [found.description.format.rawValue, found.charset]
            if let delimiter = found.delimiter { parts.append("separated by \(delimiter)") }
            if let font = found.description.legacyFont { parts.append("typed for \(font.rawValue)") }
            if let row = found.description.headerRow { parts.append("header in row \(row)") }
            if found.description.until != nil { parts.append("a total below the records") }
            if let path = found.description.recordsPath { parts.append("records at \(path)") }
            return "\(style.bold(file.name)): \(parts.joined(separator: ", "))"
        }
            + [
                "\(counted(sample.records, "record")), \(counted(sample.fields.count, "field"))"
                    + (sample.unreadable > 0 ? ", \(counted(sample.unreadable, "record")) could not be read" : "")
            ]
    }

    private func fields(_ style: Style) -> [String] {
        var table = TextTable("FIELD", "HOLDS", ">FILLED", "VALUES", "GOES TO", "HOW SURE")
        for proposal in draft.proposal.fields {
            let field = proposal.field
            table.rows.append([
                field.name, field.kind.rawValue, "\(Int((field.share * 100).rounded())) %",
                values(of: proposal),
                proposal.target ?? "-", verdict(proposal),
            ])
        }
        return table.lines(style)
    }

    /// Codes as they are, other values by their shape.
    private func values(of proposal: FieldProposal) -> String {
        let field = proposal.field
        if let dates = field.dates { return order(dates) }
        // Many ids have the form of a passport's number; one that is known to be something else is none.
        let isID = proposal.target == "id" || (proposal.target?.hasSuffix("No") ?? false)
        let identifiers = field.identifiers.filter { !isID || $0 == .aadhaar }
        if !identifiers.isEmpty { return "like " + identifiers.map(\.rawValue).joined(separator: ", ") }
        let isCode = field.isCodeLike && field.kind != .prose && field.counts.keys.allSatisfy { $0.count <= 24 }
        guard isCode, field.counts.count <= 6 else {
            return "\(field.counts.count) different" + (field.shapes.first.map { ", \($0.shape)" } ?? "")
        }
        return field.counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map {
            "\($0.key) \($0.value)"
        }
        .joined(separator: ", ")
    }

    private func order(_ dates: DateEvidence) -> String {
        let pattern = dates.patterns(dayFirst: dates.order != .monthFirst && draft.proposal.isDayFirst).first ?? ""
        switch dates.order {
        case .settled: return pattern
        case .dayFirst, .monthFirst: return "\(pattern), \(dates.proofs) prove it, \(dates.ambiguous) could be either"
        case .unproven: return "\(pattern)? \(dates.ambiguous) could be either"
        case .contradictory: return "\(pattern)? both orders are there"
        }
    }

    private func verdict(_ proposal: FieldProposal) -> String {
        switch proposal.verdict {
        case .sure: "sure"
        case .likely: "? \(proposal.reason)"
        case .asked: "? not read: \(proposal.reason)"
        case .ignored: "ignored: \(proposal.reason)"
        case .unknown: "? \(proposal.reason)"
        }
    }

    private func summary(_ style: Style) -> [String] {
        let proposal = draft.proposal
        let asked = proposal.count(.asked) + proposal.count(.unknown)
        var lines = [
            "\(style.bold(proposal.type)): \(proposal.count(.sure)) fields sure, \(proposal.count(.likely)) marked as questions, "
                + "\(asked) not read and asked about, \(proposal.count(.ignored)) without a place in the contract"
        ]
        lines += proposal.questions.map { "? \($0)" }
        lines += proposal.unmapped.sorted { $0.key < $1.key }.map { list, values in
            "? codes/\(list).csv lacks \(values.prefix(8).map { $0 }.joined(separator: ", "))\(values.count > 8 ? " …" : "")"
        }
        lines += draft.diagnostics.map(\.description)
        let events = draft.fixtures.reduce(0) { $0 + $1.output.whole.count }
        let rejections = draft.fixtures.reduce(0) { $0 + $1.output.rejections.count }
        lines += [
            "", "The sample gives \(counted(events, "event")) and \(counted(rejections, "rejection")).",
            "Written to \(path):",
        ]
        lines += draft.fileNames.map { "  \($0)" }
        lines += [
            "Next: answer the lines marked `# ?` in \(path)/adapter.yaml, then", "  setu adapter check \(path)",
            "  setu adapter test \(path) --record",
        ]
        return lines
    }

    /// For programs.
    var json: JSONValue {
        let proposal = draft.proposal
        return [
            "folder": .string(path),
            "type": .string(proposal.type),
            "isTypeUncertain": .boolean(proposal.choice.isUncertain),
            "records": .number(String(sample.records)),
            "inputs": .array(
                sample.inputs.map { input in
                    [
                        "format": .string(input.description.format.rawValue),
                        "charset": .string(input.charset),
                        "delimiter": input.delimiter.map { .string($0) } ?? .null,
                        "headerRow": input.description.headerRow.map { .number(String($0)) } ?? .null,
                        "records": input.description.recordsPath.map { .string($0) } ?? .null,
                    ]
                }
            ),
            "fields": .array(proposal.fields.map(json)),
            "questions": .array(proposal.questions.map { .string($0) }),
            "events": .number(String(draft.fixtures.reduce(0) { $0 + $1.output.whole.count })),
            "rejections": .number(String(draft.fixtures.reduce(0) { $0 + $1.output.rejections.count })),
            "files": .array(draft.fileNames.map { .string($0) }),
        ]
    }

    private func json(_ proposal: FieldProposal) -> JSONValue {
        [
            "field": .string(proposal.field.name),
            "kind": .string(proposal.field.kind.rawValue),
            "filled": .number(String(proposal.field.filled)),
            "different": .number(String(proposal.field.counts.count)),
            "shape": proposal.field.shapes.first.map { .string($0.shape) } ?? .null,
            "target": proposal.target.map { .string($0) } ?? .null,
            "verdict": .string(proposal.verdict.rawValue),
            "others": .array(proposal.others.map { .string($0) }),
            "reason": .string(proposal.reason),
        ]
    }
}
