import Adapters
import Contracts
import Workbench

/// An explanation as a terminal shows it.
struct ExplanationText {
    private let style: Style

    init(_ style: Style) {
        self.style = style
    }

    /// The lines.
    func lines(_ explanation: RecordExplanation) -> [String] {
        var lines = [
            "\(style.bold("record \(explanation.number)")), line \(explanation.line), by \(explanation.input): "
                + fate(explanation.fate)
        ]
        if let remark = explanation.remark { lines.append("  \(remark)") }
        lines.append("  urgency \(explanation.urgency)")
        if let exchange = explanation.exchange { lines += self.lines(exchange) }
        for rejection in explanation.rejections {
            let fields = [rejection.sourceField, rejection.canonicalField].compactMap(\.self).joined(separator: " → ")
            lines.append("  \(style.bad(rejection.code)) \(fields): expected \(rejection.expectation)")
        }
        for event in explanation.events { lines += self.lines(event, explanation.view) }
        for emit in explanation.unapplied {
            lines += [
                "", "\(style.faint("no")) \(style.bold(emit.type))  \(style.faint("\(emit.place)"))",
                "  \(emit.reason)",
            ]
        }
        if let unused = explanation.exchange?.unused, !unused.isEmpty {
            lines += ["", "sent to the program, and seen in no field of its answer: \(unused.joined(separator: ", "))"]
        }
        lines += unread(explanation)
        if explanation.isMasked {
            lines += [
                "",
                style.faint("values that the \(explanation.view.name) view does not show are shown as shapes: --view"),
            ]
        }
        if !explanation.agrees {
            let what =
                explanation.exchange == nil
                ? "this is not what the translator wrote; please report it"
                : "asked again, the program gave another answer: the same record has to give the same one for ever"
            lines += ["", style.bad(what)]
        }
        return lines
    }

    private func lines(_ exchange: ProgramExchange) -> [String] {
        let ends = exchange.isAnswered ? "answered in \(exchange.answering.milliseconds) ms" : "gave no answer"
        let start = "started in \(exchange.starting.milliseconds) ms"
        return ["  the program \(exchange.isAnswered ? "\(start), " : "")\(ends); it was sent:"]
            + exchange.sent.map { "    \($0.name) \"\($0.value)\"" }
    }

    private func fate(_ fate: String) -> String {
        if fate == "published" { return style.good(fate) }
        return fate == "rejected" ? style.bad(fate) : style.warning(fate)
    }

    private func lines(_ event: ExplainedEvent, _ view: Sensitivity) -> [String] {
        let row = event.row.map { ", row \($0)" } ?? ""
        var lines = ["", "\(style.bold(event.type))\(row)  \(style.faint("\(event.place)"))"]
        if let id = event.eventID { lines.append("  event \(id)") }
        if let subject = event.subject { lines.append("  subject \(subject)") }
        lines.append("  id: \(event.identity)")
        if let version = event.version { lines.append("  version: \(version)") }
        if !event.issues.isEmpty { lines.append("  issues: \(event.issues.joined(separator: ", "))") }
        if !event.condition.isEmpty { lines.append("  applies: \(event.condition.joined(separator: "; "))") }
        let written = event.fields.filter(\.isWritten)
        let width = min(36, written.map(\.canonical.count).max() ?? 0)
        for field in written { lines += self.lines(field, width: width, view) }
        let absent = event.fields.filter { !$0.isWritten && $0.origin != .derived }
        if !absent.isEmpty { lines += ["", "  lines that gave nothing:"] }
        for field in absent {
            let mark = field.failsRecord ? style.bad("!") : " "
            lines.append("  \(mark) \(field.canonical): \(field.absence ?? "")  \(style.faint(place(field)))")
            lines += ways(field)
        }
        return lines
    }

    private func lines(_ field: ExplainedField, width: Int, _ view: Sensitivity) -> [String] {
        let name = field.canonical.padding(to: width)
        var lines = ["  \(style.bold(name))  \(result(field, view))"]
        switch field.origin {
        case .program: lines += ways(field)
        case .derived: lines[0] += style.faint("  (derived)")
        case .constant: lines.append("      \(style.faint("\(place(field))  \(field.expression ?? "")"))")
        case .line:
            lines += ways(field)
            lines.append("      \(style.faint("\(place(field))  \(field.expression ?? "")"))")
        }
        if let code = field.code { lines.append("      \(style.warning(code)): \(field.absence ?? "")") }
        return lines
    }

    private func ways(_ field: ExplainedField) -> [String] {
        let sources = field.sources.filter { $0.saysSomething || $0.remark != nil }.map { source in
            let sent = source.sentAs.flatMap { $0 == source.name ? nil : ", sent as '\($0)'" } ?? ""
            let value = source.value.isEmpty ? "" : " \"\(source.value)\""
            return "      \(source.name)\(value)\(sent)\(source.remark.map { " (\($0))" } ?? "")"
        }
        let steps = field.steps.map { step in
            let from = step.from.map { "\"\($0)\" " } ?? ""
            let to = step.to.map { " → \($0)" } ?? ""
            return "      → \(from)\(step.label)\(to)\(step.place.map { style.faint("  \($0)") } ?? "")"
        }
        return sources + steps
    }

    /// What came of it in the caller's view, and from which view on there is more.
    private func result(_ field: ExplainedField, _ view: Sensitivity) -> String {
        guard let own = field.results.last(where: { $0.view == view }) else {
            return style.faint("(the event did not go out)")
        }
        let shown = own.json ?? style.faint("not in the \(view.name) view")
        let lower = field.results.filter { $0.view < view && $0.json != own.json }
            .map { "\($0.view.name): \($0.json ?? "not there")" }
        return lower.isEmpty ? shown : "\(shown)  \(style.faint("(\(lower.joined(separator: "; ")))"))"
    }

    private func unread(_ explanation: RecordExplanation) -> [String] {
        let strangers = explanation.unread.filter { !$0.isIgnored }
        let ignored = explanation.unread.filter(\.isIgnored)
        var lines: [String] = []
        if !strangers.isEmpty {
            lines += ["", "fields of the record that nobody reads:"]
            lines += strangers.map { "  \($0.name) \"\($0.value)\"" }
        }
        if !ignored.isEmpty {
            lines += ["", "ignored on purpose: \(ignored.map(\.name).joined(separator: ", "))"]
        }
        return lines
    }

    private func place(_ field: ExplainedField) -> String { field.place.map { "\($0)" } ?? "" }
}

extension String {
    fileprivate func padding(to width: Int) -> String {
        self + String(repeating: " ", count: max(0, width - count))
    }
}
