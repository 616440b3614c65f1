import Contracts
import Formats

/// A small adapter in Swift: a helpline's notes as CSV, each a concern.
struct HelplineNotesAdapter: NativeAdapter {
    static let header = "id,at,kind,danger,age,name,reporter,story,born"

    let description = AdapterDescription(
        id: "in.notes",
        title: "Notes",
        version: "1.0.0",
        fingerprint: "0123456789abcdef",
        jurisdiction: "IN",
        isEmergencyClass: false,
        inputs: [InputDescription(format: .csv)],
        headerNames: Set(header.split(separator: ",").map(String.init)),
        emits: [Canonical.Concern.schema]
    )

    let layout = RecordLayout(fields: header.split(separator: ",").map { SourcePath(steps: [.child(String($0))]) })

    func translate(_ record: NativeRecord) -> NativeOutcome {
        switch record["kind"] {
        case "test": return .nonEvent
        case "none": return .events([])
        case "twice": return .events([event(record, id: "a"), event(record, id: "b")])
        default: return .events([event(record, id: record["id"])])
        }
    }

    private func event(_ record: NativeRecord, id: String?) -> NativeEvent {
        NativeEvent(
            Canonical.Concern(
                reportedAt: record["at"] ?? "",
                categories: category(record["kind"]).map { [$0] } ?? [],
                verification: .init(.unverified, mapping: .default),
                reporter: .init(
                    role: .init(.neighbour),
                    names: record["reporter"].map { [.init(use: .official, full: $0)] } ?? []
                ),
                child: .init(
                    sex: .init(.unknown, mapping: .default),
                    names: record["name"].map { [.init(use: .official, full: $0)] } ?? [],
                    age: record["age"].flatMap { Int($0) }.map { .init(value: $0, unit: .year) },
                    birthDate: record["born"].map { .init(value: $0) }
                ),
                narrative: record["story"]
            ),
            subject: .own(id),
            urgency: record["danger"] == "yes" ? .immediate : .routine
        )
    }

    private func category(_ kind: String?) -> Canonical.Code<Canonical.Vulnerability>? {
        switch kind {
        case nil: nil
        case "hiv": .init(.hivAids)
        case "other", "twice": .init(.other)
        case let kind?: .unmapped(kind)
        }
    }
}
