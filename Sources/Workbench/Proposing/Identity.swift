/// Finds what a record is known by.
enum Identity {
    /// Chooses among the fields, and says in their proposals which was chosen.
    static func choose(_ fields: inout [FieldProposal], records: Int) -> ProposedLine {
        if let index = fields.firstIndex(where: { $0.target == "id" && ($0.verdict == .sure || $0.verdict == .likely) })
        {
            let field = fields[index].field
            let isEverywhere = field.filled == records
            if field.isUnique || (isEverywhere && records == 1) {
                // What is asked of the field is asked of the line as well.
                guard fields[index].verdict == .likely else {
                    return line(field, "it stands in every record, each time with another value")
                }
                return line(field, fields[index].reason, asks: true)
            }
            if isEverywhere, field.counts.count * 2 > records {
                fields[index].verdict = .likely
                return line(
                    field,
                    "\(field.counts.count) different values in \(records) records: are those with the same one the same record?",
                    asks: true
                )
            }
            fields[index].verdict = .asked
            fields[index].reason = "its \(field.counts.count) different values do not tell \(records) records apart"
        }
        return derived(fields)
    }

    private static func line(_ field: FieldProfile, _ comment: String, asks: Bool = false) -> ProposedLine {
        ProposedLine("id", SourceText.scalar(field.path), sources: [field.path], isQuestion: asks, comment)
    }

    /// Values that stand for an id the source does not have.
    private static func derived(_ fields: [FieldProposal]) -> ProposedLine {
        let wanted = [
            "child.names", "child.names/given", "child.names/family", "child.birthDate", "reportedAt", "openedAt",
            "startedAt", "lastSeen.at", "from", "foundAt",
        ]
        var found = wanted.compactMap { target in
            fields.first { $0.target == target && ($0.verdict == .sure || $0.verdict == .likely) }
        }.map(\.field.path)
        if fields.contains(where: { $0.target == "value" || $0.target == "period" }) {
            // A figure is known by all that it is about.
            found = fields.filter { $0.verdict != .ignored && $0.target != "value" }.prefix(8).map(\.field.path)
        }
        if found.isEmpty { found = fields.filter { $0.field.isUnique }.prefix(1).map(\.field.path) }
        if found.isEmpty { found = fields.prefix(3).map(\.field.path) }
        let texts = found.map { SourceText.expression($0) }.joined(separator: ", ")
        return ProposedLine(
            "id",
            "keyed(\(texts))",
            sources: found,
            isQuestion: true,
            "no field tells the records apart; do these together?"
        )
    }
}
