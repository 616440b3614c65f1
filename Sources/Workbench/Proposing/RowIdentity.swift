/// Finds what a child in a list of its record is known by: the record's id and its own in it, or values that stand for one.
enum RowIdentity {
    /// What a field is taken for that tells the elements of one record apart.
    private static let own = "id/element"

    /// Keeps the ids of elements from being taken for the record's.
    static func setApart(_ options: inout [[FieldProposal]], in list: InnerList, of records: Int) {
        for index in options.indices {
            guard let best = options[index].first, best.field.path.first != SourceText.up else { continue }
            if best.target == nil, counts(best.field, list, records - list.recordsWithout) {
                options[index] = [
                    FieldProposal(
                        field: best.field,
                        verdict: .sure,
                        target: own,
                        reason: "it counts the elements of each record"
                    )
                ]
                continue
            }
            guard best.target == "id" || best.target == "child.id" else {
                options[index].removeAll { $0.target == "id" }
                if options[index].isEmpty { options[index] = [best] }
                continue
            }
            options[index] = [best]
            options[index][0].target = own
        }
    }

    /// Whether a field counts 1, 2, 3 in every record: no number stands more often than the one before it, and 1 in each.
    private static func counts(_ field: FieldProfile, _ list: InnerList, _ records: Int) -> Bool {
        guard field.kind == .integer, field.filled == list.elements, field.values.count == list.elements else {
            return false
        }
        let counts = field.counts.compactMap { text, count in Int(text).map { (number: $0, count: count) } }
            .sorted { $0.number < $1.number }
        guard counts.map(\.number) == Array(1...max(1, counts.count)), counts.first?.count == records else {
            return false
        }
        return zip(counts, counts.dropFirst()).allSatisfy { $0.count >= $1.count }
    }

    /// Chooses among the fields, and says in their proposals which was chosen.
    static func choose(_ fields: inout [FieldProposal], of records: Sample) -> ProposedLine {
        let record = fields.firstIndex { field in
            field.target == "id" && isWritten(field) && (records[field.field.origin]?.isUnique ?? false)
        }
        let element = fields.firstIndex { $0.target == own && isWritten($0) && $0.field.filled == $0.field.records }
        for index in fields.indices where isWritten(fields[index]) {
            let target = fields[index].target
            guard target == "id" && index != record || target == own && index != element else { continue }
            fields[index].verdict = .asked
            fields[index].reason = "its values do not tell records apart"
        }
        if let record, let element {
            let parts = [fields[record], fields[element]].map { SourceText.scalar($0.field.path) }
            return ProposedLine(
                "id",
                "[\(parts.joined(separator: ", "))]",
                sources: [fields[record].field.path, fields[element].field.path],
                isQuestion: false,
                "the record, and which of its children"
            )
        }
        if let element, fields[element].field.isUnique {
            let path = fields[element].field.path
            return ProposedLine(
                "id",
                SourceText.scalar(path),
                sources: [path],
                isQuestion: true,
                "each child has another value: also in other deliveries?"
            )
        }
        return derived(fields, record)
    }

    private static func derived(_ fields: [FieldProposal], _ record: Int?) -> ProposedLine {
        let wanted = [
            "child.names", "child.names/given", "child.names/family", "child.birthDate", "child.age", "child.sex",
        ]
        let known = wanted.compactMap { target in fields.first { $0.target == target && isWritten($0) } }
        let paths = (record.map { [fields[$0].field.path] } ?? []) + known.map(\.field.path)
        return ProposedLine(
            "id",
            "keyed(\(paths.map { SourceText.expression($0) }.joined(separator: ", ")))",
            sources: paths,
            isQuestion: true,
            "no field tells the children apart; do these together?"
        )
    }

    private static func isWritten(_ field: FieldProposal) -> Bool {
        field.verdict == .sure || field.verdict == .likely
    }
}
