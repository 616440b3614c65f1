extension LineAssembler {
    /// A line of a date, with the time of day from a field of its own where there is one.
    mutating func addDate(_ target: String, _ proposal: FieldProposal) {
        guard let dates = proposal.field.dates else {
            guard let pattern = EpochTime.pattern(of: proposal.field.values) else { return }
            let source = SourceText.expression(proposal.field.path)
            return add(target, "\(source) | dateTime(\(pattern))", of: [proposal], "", asks: true)
        }
        let read = order.patterns(of: dates)
        let source = SourceText.expression(proposal.field.path)
        let time = byTarget[target]?.first { $0.field.kind == .time }
        if let time, !dates.hasTime {
            add(target, both(source, read.patterns, time), of: [proposal, time], read.comment, asks: read.isQuestion)
            return
        }
        let call = dates.hasTime ? "dateTime" : "date"
        add(
            target,
            "\(source) | \(call)(\(Self.merged(read.patterns)))",
            of: [proposal],
            read.comment,
            asks: read.isQuestion
        )
    }

    /// Times of day whose date stands in another field: the end of a call is on the day of its beginning.
    mutating func addTimesAlone() {
        for (target, proposals) in byTarget.sorted(by: { $0.key < $1.key }) where line(target) == nil {
            guard FieldDemand(target) == .date, let time = proposals.first(where: { $0.field.kind == .time }) else {
                continue
            }
            guard let day = byTarget["startedAt"]?.first(where: { $0.field.kind == .date }), let dates = day.field.dates
            else { continue }
            let source = SourceText.expression(day.field.path)
            add(
                target,
                both(source, order.patterns(of: dates).patterns, time),
                of: [time],
                "; on the day of \(day.field.name)",
                asks: true
            )
        }
    }

    private func both(_ date: String, _ patterns: [String], _ time: FieldProposal) -> String {
        let formats = Set(time.field.values.compactMap { TimeText.pattern(DigitForm.ascii($0)) }).sorted()
        let arguments =
            ["date: \(date)", "time: \(SourceText.expression(time.field.path))"]
            + patterns.map { "format: \(Self.argument($0))" }
            + formats.map { "timeFormat: \(Self.argument($0))" }
        return "dateTime(" + arguments.joined(separator: ", ") + ")"
    }

    /// The version's expression and that of when a record was observed.
    func time(_ proposal: FieldProposal) -> (expression: String, comment: String, isQuestion: Bool)? {
        guard let dates = proposal.field.dates else {
            guard let pattern = EpochTime.pattern(of: proposal.field.values) else { return nil }
            return ("\(SourceText.expression(proposal.field.path)) | dateTime(\(pattern))", "", true)
        }
        let read = order.patterns(of: dates)
        let expression = "\(SourceText.expression(proposal.field.path)) | dateTime(\(Self.merged(read.patterns)))"
        return (expression, read.comment, read.isQuestion)
    }

    /// Patterns as arguments; `dd/MM/yyyy` and `dd/MM/yyyy HH:mm` become one with an end that may be missing.
    static func merged(_ patterns: [String]) -> String {
        var rest = patterns
        if patterns.count == 2, let short = patterns.min(by: { $0.count < $1.count }),
            let long = patterns.max(by: { $0.count < $1.count }),
            long.hasPrefix(short), long != short
        {
            rest = ["\(short)[\(long.dropFirst(short.count))]"]
        }
        return rest.map(argument).joined(separator: ", ")
    }

    private static func argument(_ pattern: String) -> String {
        pattern.contains(",") ? "\"\(pattern)\"" : pattern
    }
}
