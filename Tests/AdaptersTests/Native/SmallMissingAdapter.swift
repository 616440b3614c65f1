import Contracts
import Formats

/// A native adapter that says in Swift what the table of ``NativeAgreementTests`` says.
struct SmallMissingAdapter: NativeAdapter {
    let description: AdapterDescription
    let layout = RecordLayout(
        fields: [
            "id", "version", "at", "noted", "kind", "danger", "seen", "where", "name", "sex", "age", "needs", "father",
            "marks", "due", "story",
        ].map { SourcePath(steps: [.child($0)]) }
    )

    func translate(_ record: NativeRecord) -> NativeOutcome {
        var rejections: [Rejection] = []
        func time(_ source: String, _ field: String) -> String? {
            guard let text = record[source] else { return nil }
            if text.first?.isNumber == true { return text }
            rejections.append(
                Rejection(code: "DATE_INVALID", sourceField: source, canonicalField: field, expectation: "ISO")
            )
            return nil
        }
        let reportedAt = time("at", "reportedAt")
        let seen = time("seen", "lastSeen.at")
        let content = Canonical.MissingReport(
            reportedAt: reportedAt,
            source: .police,
            missingType: record["kind"].map { $0 == "RUN" ? .init(.runaway) : .unmapped($0) },
            status: .init(.missing),
            lastSeen: .init(at: seen, place: place(record)),
            child: child(record),
            ahtuTransferDue: record["due"],
            narrative: record["story"]
        )
        let event = NativeEvent(
            content,
            subject: .own(record["id"]),
            version: record["version"].flatMap { UInt64($0) },
            urgency: record["danger"] == "yes" ? .immediate : .routine,
            observedAt: record["noted"],
            rejections: rejections
        )
        return .events([event])
    }

    private func place(_ record: NativeRecord) -> Canonical.Place? {
        record["where"].map { place in
            Canonical.Place(country: "IN", locality: place, precision: .unknown, resolution: .unresolved)
        }
    }

    private func name(_ text: String) -> Canonical.Name {
        Canonical.Name(use: .official, full: text, script: text.utf8.allSatisfy { $0 < 0x80 } ? "Latn" : "Deva")
    }

    private func child(_ record: NativeRecord) -> Canonical.Child {
        var sex = Canonical.Code<Canonical.Sex>(.unknown, mapping: .default)
        if let text = record["sex"] { sex = .init(text == "M" ? .male : .female) }
        let needs: [Canonical.Code<Canonical.Vulnerability>] = (record["needs"] ?? "").split(separator: ",").map {
            word in
            .init(word == "ORPHAN" ? .orphan : .hivAids)
        }
        return Canonical.Child(
            sex: sex,
            names: record["name"].map { [name($0)] } ?? [],
            age: record["age"].flatMap { Int($0) }.map { .init(value: $0, unit: .year) },
            marks: record["marks"],
            vulnerabilities: needs,
            relatedPersons: record["father"].map { [.init(relation: .father, names: [name($0)])] } ?? []
        )
    }
}
