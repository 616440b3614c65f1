import Adapters
import Contracts
import Formats

/// Puts together what a trace, the translator's own output and the table say of one record.
struct ExplanationBuilder {
    let adapter: AdapterDescription
    let layout: RecordLayout
    let table: MappingTable
    let trace: RecordTrace
    let sent: SentFields
    /// What the translator made of the record's slice.
    let translation: Translation
    /// What of it went out.
    let published: PublishedEvents
    let view: Sensitivity

    /// The whole explanation of the record of an index in its slice.
    func explanation(_ index: Int, input: InputDescription) -> RecordExplanation {
        let outcome = translation.outcomes[index]
        let applied = trace.emits.filter(\.applies)
        let pairs = pair(applied, with: outcome)
        let events = pairs.map { explained($0.trace, published: $0.event.flatMap { event(at: $0) } ?? nil) }
        let numbers = pairs.compactMap(\.event)
        return RecordExplanation(
            number: trace.number,
            line: Int(outcome.span.line),
            input: "input \(adapter.inputs.firstIndex(of: input).map { $0 + 1 } ?? 1), \(input.format.rawValue)",
            fate: published.fate(after: outcome),
            remark: remark,
            urgency: urgency,
            events: events,
            unapplied: unapplied,
            rejections: published.rejections,
            unread: sent.unread(of: layout, inTable: input.format == .csv, view: view),
            exchange: nil,
            view: view,
            isMasked: view < .secret,
            agrees: numbers.count == outcome.events.count
        )
    }

    /// Each applied emit with the index of the event the translator wrote, which begins with the very bytes of the trace.
    private func pair(_ applied: [EmitTrace], with outcome: RecordOutcome) -> [(trace: EmitTrace, event: Int?)] {
        var next = outcome.events.lowerBound
        return applied.map { trace in
            guard next < outcome.events.upperBound,
                translation.bytes[translation.events[next].data].starts(with: trace.written)
            else { return (trace, nil) }
            defer { next += 1 }
            return (trace, next - outcome.events.lowerBound)
        }
    }

    /// The event as it went out; `nil` where it did not.
    private func event(at index: Int) -> PublishedEvents.Event? {
        published.events.indices.contains(index) ? published.events[index] : nil
    }

    private var remark: String? {
        if let failure = trace.failure {
            return "the record cannot be read: \(failure.code), expected \(failure.expectation)"
        }
        guard trace.isSkipped, table.skip.indices.contains(trace.skips.count - 1) else { return nil }
        let rule = table.skip[trace.skips.count - 1]
        let tests = trace.skips.last.map { ConditionText.lines(rule.when, $0) } ?? []
        return "the rule of 'skip' at \(rule.location) holds: \(tests.joined(separator: "; "))"
    }

    private var urgency: String {
        let unreadable = trace.isUrgencyUnreadable ? ", because what tells the urgency cannot be read" : ""
        let name = "U\(trace.urgency.rawValue)"
        guard let last = trace.urgencyRules.last, last.holds, !trace.isUrgencyUnreadable,
            table.urgency.indices.contains(trace.urgencyRules.count - 1)
        else { return unreadable.isEmpty ? "\(name), because no rule holds" : name + unreadable }
        let rule = table.urgency[trace.urgencyRules.count - 1]
        let tests = ConditionText.lines(rule.when, last).joined(separator: "; ")
        return "\(name) by the rule at \(rule.location): \(tests)"
    }

    private var unapplied: [RecordExplanation.Unapplied] {
        guard trace.failure == nil, !trace.isSkipped else { return [] }
        return table.emits.enumerated().compactMap { index, emit in
            let traces = trace.emits.filter { $0.emit == index }
            guard !traces.contains(where: \.applies) else { return nil }
            var reason = "the record has no '\(emit.each?.path.description ?? emit.columns?.pattern ?? "")'"
            if let when = emit.when, let condition = traces.first?.condition {
                reason = "not so: " + ConditionText.failures(when, condition).joined(separator: "; ")
            }
            return RecordExplanation.Unapplied(type: emit.type, place: emit.location, reason: reason)
        }
    }

    private func explained(_ trace: EmitTrace, published: PublishedEvents.Event?) -> ExplainedEvent {
        let emit = table.emits[trace.emit]
        let fields = FieldExplainer(
            table: table,
            emit: emit,
            sent: sent,
            values: trace.rowValues + self.trace.values,
            published: published,
            view: view
        )
        let whole = published?.views[.open]
        return ExplainedEvent(
            type: emit.type,
            place: emit.location,
            row: trace.row,
            eventID: whole?["id"]?.stringValue,
            subject: whole?["subject"]?.stringValue,
            condition: emit.when.flatMap { when in trace.condition.map { ConditionText.lines(when, $0) } } ?? [],
            identity: identity(trace),
            version: version(trace, emit),
            issues: [],
            fields: trace.fields.map { fields.explained($0) }
        )
    }

    private func identity(_ trace: EmitTrace) -> String {
        guard let identity = trace.identity else { return "" }
        let isShown = view == .secret || (view == .restricted && !identity.isKeyed)
        let parts = identity.values.map { value in
            let text = value.text.isEmpty ? "nothing" : "\"\(isShown ? value.text : Shape.of(value.text))\""
            return "\(value.path) \(text)"
        }
        let made = identity.isKeyed ? "a digest of " : ""
        let missing = identity.token == nil ? ", which do not say who it is" : ""
        return made + parts.joined(separator: ", ") + missing
    }

    private func version(_ trace: EmitTrace, _ emit: EmitRule) -> String? {
        guard let expression = emit.version else { return nil }
        return switch trace.version {
        case .number(let number): "\(number), from \(expression.text)"
        case .absent: "none, because \(expression.text) says nothing"
        case .unreadable: "unreadable: \(expression.text)"
        case .future: "none, because \(expression.text) is later than the delivery"
        case .notMapped: nil
        }
    }
}
