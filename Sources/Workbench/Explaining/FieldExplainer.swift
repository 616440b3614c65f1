import Adapters
import Contracts
import Formats

/// Tells how one field of an event came to be, and hides what the caller may not see.
struct FieldExplainer {
    let table: MappingTable
    let emit: EmitRule
    let sent: SentFields
    /// What the record, and the row within it, hold of the fields the table reads.
    let values: [TracedValue]
    /// The event in each view; `nil` where it did not go out.
    let published: PublishedEvents.Event?
    let view: Sensitivity

    /// The explanation of a field.
    func explained(_ trace: FieldTrace) -> ExplainedField {
        let line = emit.map.first { $0.target.description == trace.canonical }
        let isID = trace.canonical == "recordId"
        let isShown = isShown(trace)
        var field = ExplainedField(
            canonical: trace.canonical,
            origin: trace.origin,
            place: line?.location ?? (isID ? emit.id.location : nil),
            expression: line?.expression.text
                ?? (isID ? "id: \(trace.sources.map(\.path.description).joined(separator: ", "))" : nil),
            sources: sources(of: trace, line).map { source($0, isShown: isShown, beside: shown(trace)) },
            steps: trace.steps.map { step($0, isShown: isShown, beside: shown(trace)) },
            isWritten: false,
            issues: trace.issues,
            failsRecord: trace.failsRecord,
            results: [],
            isMasked: !isShown && trace.origin == .line
        )
        settle(&field, trace)
        field.results = Sensitivity.allCases.filter { $0 <= view }.compactMap { view in
            guard let data = published?.views[view]?["data"] else { return nil }
            return (view, data.canonical(trace.canonical)?.text)
        }
        // Of an event that did not go out, what was written is shown to those who may see everything.
        if published == nil, view == .secret, case .written(let json) = trace.outcome {
            field.results = [(.secret, json)]
        }
        return field
    }

    /// Everything the line reads, each once, in the order it is written.
    private func sources(of trace: FieldTrace, _ line: MappingLine?) -> [TracedValue] {
        guard let line else { return trace.sources }
        let isOfRows = emit.each != nil || emit.columns != nil
        var found: [TracedValue] = []
        for use in line.expression.sourceUses(emit: nil) {
            let inRow = isOfRows ? values.first { $0.isOfRow && $0.path == use.path } : nil
            var path = use.path
            if isOfRows, path.up > 0 { path.up -= 1 }
            guard let value = inRow ?? values.first(where: { !$0.isOfRow && $0.path == path }) else { continue }
            if !found.contains(value) { found.append(value) }
        }
        return found.isEmpty ? trace.sources : found
    }

    private func settle(_ field: inout ExplainedField, _ trace: FieldTrace) {
        switch trace.outcome {
        case .written: field.isWritten = true
        case .nothing: field.absence = absence(trace)
        case .takenBack: field.absence = "left out again, because nothing of the record fills the object it is in"
        case .missing(let code, let expectation), .unreadable(let code, let expectation):
            field.code = code
            field.absence = "\(code): expected \(expectation)"
            // An issue may have been raised beside a value.
            field.isWritten = published?.views[.secret]?["data"]?.canonical(trace.canonical) != nil
        }
    }

    private func absence(_ trace: FieldTrace) -> String {
        if trace.sources.contains(where: \.saysSomething) { return "what the record holds says nothing here" }
        let names = trace.sources.map(\.path.description)
        return names.isEmpty ? "nothing gives it a value" : "\(names.joined(separator: ", ")) says nothing"
    }

    /// Whether the caller may see what the field was made of: everything, or what the caller's own view shows whole.
    private func isShown(_ trace: FieldTrace) -> Bool {
        if view == .secret { return true }
        guard case .written = trace.outcome, let whole = published?.views[.secret]?["data"]?.canonical(trace.canonical),
            let shown = published?.views[view]?["data"]?.canonical(trace.canonical)
        else { return false }
        return whole == shown
    }

    /// What the caller's view shows of the field, as JSON.
    private func shown(_ trace: FieldTrace) -> String? {
        published?.views[view]?["data"]?.canonical(trace.canonical)?.text
    }

    private func source(_ value: TracedValue, isShown: Bool, beside json: String?) -> ExplainedField.Source {
        let fields = value.isOfRow ? [] : sent.fields(at: value.path)
        let raw = fields.isEmpty ? ([value.text] + value.items).filter { !$0.isEmpty } : fields.map(\.text)
        let text = raw.joined(separator: " · ")
        var remark: String?
        if value.isRedacted {
            remark = "a personal number in it was taken out"
        } else if !value.saysSomething, !text.isEmpty {
            remark = "one of the table's words for nothing"
        } else if value.kind == .absent {
            remark = "the record does not have it"
        }
        // What was taken out of a text is not shown to anybody here.
        let shown = value.isRedacted ? value.text : text
        return ExplainedField.Source(
            name: value.path.description,
            sentAs: fields.first?.name,
            value: isShown && (view == .secret || Disclosure.allows(shown, beside: json)) ? shown : Shape.of(shown),
            remark: remark,
            saysSomething: value.saysSomething
        )
    }

    private func step(_ step: ConverterStep, isShown: Bool, beside json: String?) -> ConverterStep {
        let texts = [step.from, step.to].compactMap(\.self)
        let isTold = view == .secret || texts.allSatisfy { Disclosure.allows($0, beside: json) }
        guard !isShown || !isTold else { return step }
        return ConverterStep(step.label, from: step.from.map(Shape.of), to: step.to.map(Shape.of))
    }
}
