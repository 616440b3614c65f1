import Formats
import Gateway

/// What another adapter changes, as a person reads it.
struct ComparisonText {
    private let report: ComparisonReport

    /// Takes a report.
    init(_ report: ComparisonReport) {
        self.report = report
    }

    /// The lines.
    var lines: [String] {
        var lines = ["\(counted(report.records, "record")) in \(counted(report.slices, "slice")) were translated twice"]
        if report.erased > 0 { lines.append("\(counted(report.erased, "slice")) were erased or have expired") }
        lines.append("newly passing: \(grouped(report.newlyPassing)); newly rejected: \(grouped(report.newlyRejected))")
        for (code, count) in report.rejectedFor.sorted(by: { ($1.value, $0.key) < ($0.value, $1.key) }) {
            lines.append("  \(code): \(grouped(count))")
        }
        let types = report.types.sorted { $0.key < $1.key }
        var table = TextTable("TYPE", ">UNCHANGED", ">CHANGED", ">NEW", ">NO LONGER")
        for (type, changes) in types {
            let counts = [changes.unchanged, changes.changed, changes.new, changes.gone]
            table.rows.append([type] + counts.map(grouped))
        }
        if !table.rows.isEmpty { lines += [""] + table.lines(Terminal.current.style) }
        var fields = TextTable("TYPE", "FIELD", ">EVENTS", "SUCH AS")
        for (type, changes) in types {
            let ranked = changes.fields.sorted { ($1.value.events, $0.key) < ($0.value.events, $1.key) }
            for (field, change) in ranked {
                fields.rows.append([type, field, grouped(change.events), Self.example(change)])
            }
        }
        if !fields.rows.isEmpty { lines += [""] + fields.lines(Terminal.current.style) }
        return lines
    }

    private static func example(_ change: ComparisonReport.FieldChanges) -> String {
        guard let example = change.examples.first else { return "" }
        return "\(example.before?.text ?? "nothing") → \(example.after?.text ?? "nothing")"
    }
}
