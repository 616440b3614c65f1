import Adapters
import Contracts
import Formats

/// Puts together what an adapter's program was sent of a record, what it answered, and what went out.
struct ProgramExplanationBuilder {
    let adapter: AdapterDescription
    /// Where the table names the program.
    let place: SourceLocation
    let trace: ProgramTrace
    let sent: SentFields
    /// What the translator made of the record's slice.
    let translation: Translation
    /// What of it went out.
    let published: PublishedEvents
    let view: Sensitivity

    /// The whole explanation of the record of an index in its slice.
    func explanation(_ index: Int, number: Int, input: InputDescription) -> RecordExplanation {
        let outcome = translation.outcomes[index]
        let told = trace.outcome.events
        var used: Set<SentField> = []
        let events = told.enumerated().map { explained($1, at: $0, &used) }
        let made = translation.events[outcome.events].map { Array(translation.bytes[$0.data]) }
        let isTable = input.format == .csv
        // What a program reads counts as ignored too, because it reads it with all that it holds.
        let read = Set(read.map(\.name))
        return RecordExplanation(
            number: number,
            line: Int(outcome.span.line),
            input: "input \(adapter.inputs.firstIndex(of: input).map { $0 + 1 } ?? 1), \(input.format.rawValue)",
            fate: published.fate(after: outcome),
            remark: remark,
            urgency: told.isEmpty ? "U5, because there is no event" : "\(urgency(told)), as the program says",
            events: events,
            unapplied: [],
            rejections: published.rejections,
            unread: sent.unread(of: adapter.layout, inTable: isTable, view: view).filter { !read.contains($0.name) },
            exchange: exchange(used),
            view: view,
            isMasked: view < .secret,
            agrees: trace.sent == nil || trace.outcome == nil || trace.written == made
        )
    }

    private var remark: String? {
        guard trace.sent == nil else { return nil }
        return "the record cannot be read, so the program was not asked"
    }

    private func urgency(_ events: [NativeEvent]) -> String {
        "U\(events.map(\.urgency.rawValue).min() ?? Urgency.routine.rawValue)"
    }

    /// What the table says that the program reads.
    private var read: [SentField] { adapter.layout.fields.flatMap { sent.fields(within: $0) } }

    private func exchange(_ used: Set<SentField>) -> ProgramExchange? {
        guard trace.sent != nil else { return nil }
        var unused: [String] = []
        for field in read where !used.contains(field) && !unused.contains(field.name) { unused.append(field.name) }
        return ProgramExchange(
            sent: sent.all.map { ($0.name, $0.shown(in: view)) },
            starting: trace.starting,
            answering: trace.answering,
            isAnswered: trace.outcome != nil,
            unused: trace.outcome == nil ? [] : unused
        )
    }

    private func explained(_ event: NativeEvent, at index: Int, _ used: inout Set<SentField>) -> ExplainedEvent {
        let published = published.events.indices.contains(index) ? published.events[index] : nil
        let whole = published?.views[.open]
        let schema = adapter.emits.first { $0.reference == event.reference }
        let fields = ProgramFieldExplainer(told: event, place: place, sent: sent, published: published, view: view)
        used.formUnion(sent.fields(holding: Set(event.subject.parts.compactMap(\.self))))
        return ExplainedEvent(
            type: event.reference,
            place: place,
            row: nil,
            eventID: whole?["id"]?.stringValue,
            subject: whole?["subject"]?.stringValue,
            condition: [],
            identity: identity(event.subject),
            version: event.version.map { "\($0), as the program says" },
            issues: event.issues.map { [$0.code, $0.field].compactMap(\.self).joined(separator: " ") },
            fields: schema.map { fields.explained(of: $0.root, &used) } ?? []
        )
    }

    private func identity(_ subject: SubjectID) -> String {
        let isShown = view == .secret || (view == .restricted && !subject.isKeyed)
        let parts = subject.parts.map { part in
            part.map { "\"\(isShown ? $0 : Shape.of($0))\"" } ?? "nothing"
        }
        return (subject.isKeyed ? "a digest of " : "") + parts.joined(separator: ", ") + ", as the program says"
    }
}

extension NativeOutcome? {
    /// The events it has.
    fileprivate var events: [NativeEvent] {
        guard case .events(let events)? = self else { return [] }
        return events
    }
}
