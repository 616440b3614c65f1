package import Contracts
import Formats

/// Notes of a helpline as concerns: one for each child that a note tells of.
package struct NotesAdapter: NativeAdapter {
    /// The same as in `adapter.yaml`.
    package let description = AdapterDescription(
        id: "ke.notes",
        title: "Notes of a helpline",
        version: "1.0.0",
        jurisdiction: "KE",
        inputs: [InputDescription(format: .csv)],
        emits: [Canonical.Concern.schema],
        reads: ["ref", "received", "reporter", "children", "about", "village", "county"],
        ignores: ["desk"]
    )

    package init() {}

    /// What the canonical fields are made of, for whoever has an event explained.
    private static let sources = [
        "reportedAt": ["received"], "categories": ["about"], "reporter.role": ["reporter"],
        "place": ["village", "county"], "child": ["children"],
    ]

    /// Pure: the same record gives the same events for ever.
    ///
    /// A value ends in no text of a rejection.
    package func translate(_ record: NativeRecord) -> NativeOutcome {
        if record["about"] == "wrong number" { return .nonEvent }
        let told = record["children"]
        let children = told.flatMap(ToldChild.all)
        guard let children else {
            // What nobody can take apart is told, and never guessed at.
            let issues = told == nil ? [] : [EventIssue("CHILDREN_UNREAD", field: "child")]
            return .events([event(record, child: nil, number: 1, issues: issues)])
        }
        return .events(children.enumerated().map { event(record, child: $1, number: $0 + 1, issues: []) })
    }

    private func event(_ record: NativeRecord, child: ToldChild?, number: Int, issues: [EventIssue]) -> NativeEvent {
        NativeEvent(
            Canonical.Concern(
                // Nothing in a required field rejects the record and says so.
                reportedAt: record["received"] ?? "",
                categories: category(record["about"]).map { [$0] } ?? [],
                verification: .init(.unverified, mapping: .default),
                reporter: .init(role: role(record["reporter"])),
                place: place(record),
                child: child?.canonical
            ),
            subject: .own([record["ref"], String(number)]),
            urgency: record["about"] == "danger" ? .immediate : .routine,
            issues: issues,
            sources: Self.sources
        )
    }

    private func category(_ about: String?) -> Canonical.Code<Canonical.Vulnerability>? {
        switch about {
        case nil: nil
        case "neglect": .init(.neglect)
        case "marriage": .init(.childMarriage)
        case "danger": .init(.physicalAbuse, mapping: .broader)
        case let about?: .unmapped(about)
        }
    }

    private func role(_ reporter: String?) -> Canonical.Code<Canonical.ReporterRole> {
        switch reporter {
        case nil: .init(.unknown, mapping: .default)
        case "neighbour": .init(.neighbour)
        case "teacher": .init(.teacher)
        case let reporter?: .unmapped(reporter)
        }
    }

    private func place(_ record: NativeRecord) -> Canonical.Place? {
        guard record["village"] != nil || record["county"] != nil else { return nil }
        return Canonical.Place(
            country: "KE",
            state: record["county"],
            locality: record["village"],
            resolution: .unresolved
        )
    }
}
