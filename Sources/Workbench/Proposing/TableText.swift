import Formats
import Text

/// Writes a proposed table as `adapter.yaml`.
struct TableText {
    let proposal: Proposal
    let inputs: [Sample.Input]
    let sampleNames: [String]
    let fields: [FieldProfile]

    /// The text, and which of the map's lines stands in which line of it, counted from 1.
    func write() -> (text: String, lineNumbers: [Int: String]) {
        var lines = head()
        lines += ["inputs:"] + inputs.map { "  - " + input($0) } + [""]
        lines += ["emit:", "  - type: \(proposal.type)/1"]
        if let each = proposal.each { lines.append(commented("    each: \(each.expression)", each)) }
        if let when = proposal.when { lines.append(commented("    when: \(when.expression)", when)) }
        lines.append(commented("    id: \(proposal.identity.expression)", proposal.identity))
        if let version = proposal.version { lines.append(commented("    version: \(version.expression)", version)) }
        lines.append("    map:")
        var numbers: [Int: String] = [:]
        for line in proposal.lines {
            lines.append(commented("      \(line.target): \(line.expression)", line))
            numbers[lines.count] = line.target
        }
        lines += questions()
        lines += ignored()
        return (lines.joined(separator: "\n") + "\n", numbers)
    }

    private func head() -> [String] {
        let id = proposal.settings.id
        var lines = [
            "# Proposed from \(sampleNames.joined(separator: ", ")). What was guessed is said beside it:",
            "# `# sure` name and values agree, `# ?` is a question: answer it, then take the mark away.",
        ]
        lines += proposal.questions.map { "# ? \($0)" }
        lines += [
            "adapter: \(id)", "title: \"\(id)\"", "version: 0.1.0", "jurisdiction: \(proposal.jurisdiction)",
            "locale: \(proposal.locale)", "timeZone: \(proposal.timeZone)",
        ]
        let words = ([""] + proposal.absentWords).map {
            "\"\($0.replacing("\\", with: "\\\\").replacing("\"", with: "\\\""))\""
        }
        lines += ["absent: [\(words.joined(separator: ", "))]", ""]
        return lines
    }

    private func input(_ input: Sample.Input) -> String {
        let description = input.description
        var parts = ["format: \(description.format.rawValue)"]
        if !description.charsets.isEmpty {
            parts.append("charsets: [\(description.charsets.map(\.rawValue).joined(separator: ", "))]")
        }
        if let font = description.legacyFont { parts.append("legacyFont: \(font.rawValue)") }
        if let delimiter = input.delimiter { parts.append("delimiter: \(delimiter)") }
        if let row = description.headerRow { parts.append("header: {row: \(row)}") }
        if let until = description.until { parts.append("until: '\(until.replacing("'", with: "''"))'") }
        if let path = description.recordsPath { parts.append("records: '\(path.replacing("'", with: "''"))'") }
        let used = namespaces(of: description)
        if !used.isEmpty {
            parts.append("namespaces: {\(used.map { "\($0.key): \"\($0.value)\"" }.joined(separator: ", "))}")
        }
        return "{\(parts.joined(separator: ", "))}"
    }

    /// The prefixes that the path to the records or the name of a field has.
    private func namespaces(of description: InputDescription) -> [(key: String, value: String)] {
        let names = (description.recordsPath ?? "").split(separator: "/").map(String.init) + fields.flatMap(\.path)
        let prefixes = Set(
            names.compactMap { name in name.firstIndex(of: ":").map { String(name[..<$0].drop { $0 == "@" }) } }
        )
        return description.namespaces.filter { prefixes.contains($0.key) }.sorted { $0.key < $1.key }
    }

    private func commented(_ text: String, _ line: ProposedLine) -> String {
        let mark = line.isQuestion ? "# ? " : "# sure: "
        let space = String(repeating: " ", count: max(2, 56 - text.count))
        return text + space + mark + comment(line.comment)
    }

    private func comment(_ text: String) -> String { text.replacing("\n", with: " ") }

    private func questions() -> [String] {
        let conditions = proposal.when?.sources ?? []
        let asked = proposal.fields.filter {
            ($0.verdict == .asked || $0.verdict == .unknown) && !conditions.contains($0.field.path)
        }
        guard !asked.isEmpty else { return [] }
        return ["      # ? Fields that no line reads. Write a line, or put the field under ignore:"]
            + asked.map { field in
                let target = field.target ?? field.others.first
                let line = target.map { String($0.prefix { $0 != "/" }) + ": " } ?? ""
                return
                    "      # ? \(line)\(SourceText.expression(field.field.path))  (\(comment(field.reason)); \(Self.look(of: field.field)))"
            }
    }

    /// What a field looks like, without its values.
    static func look(of field: FieldProfile) -> String {
        let shape = field.shapes.first.map { " such as \($0.shape)" } ?? ""
        return "\(field.kind.rawValue)\(shape), in \(field.filled) of \(field.records) records"
    }

    private func ignored() -> [String] {
        let fields = proposal.fields.filter { $0.verdict == .ignored }
        guard !fields.isEmpty else { return [] }
        return ["", "ignore:"]
            + fields.map { field in
                let text = "  - \(SourceText.scalar(field.field.origin))"
                return text + String(repeating: " ", count: max(2, 48 - text.count)) + "# \(comment(field.reason))"
            }
    }
}
