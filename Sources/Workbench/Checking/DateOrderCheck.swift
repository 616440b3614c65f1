import Adapters
import Formats

/// Finds the pattern that has day and month the other way round than the rest of the table, where no sample tells which is
/// right: a sender writes its dates in one order, and a wrong one gives dates that exist.
struct DateOrderCheck {
    private(set) var diagnostics: [Diagnostic] = []

    init(_ table: MappingTable, _ evidence: SampleEvidence) {
        var lines: [(isDayFirst: Bool, pattern: String, location: SourceLocation, uses: [SourceUse])] = []
        for (index, emit) in table.emits.enumerated() {
            for expression in emit.map.map(\.expression) + [emit.version].compactMap(\.self) {
                for argument in expression.calls.flatMap(\.arguments) {
                    guard let isDayFirst = Self.isDayFirst(argument.value.literal) else { continue }
                    lines.append(
                        (
                            isDayFirst, argument.value.literal, argument.value.location,
                            expression.sourceUses(emit: index)
                        )
                    )
                }
            }
        }
        let days = lines.count(where: \.isDayFirst)
        let isDayUsual = days * 2 > lines.count
        // Two against one at least: of two lines that differ nobody knows which is the usual one.
        guard max(days, lines.count - days) >= 2, days != lines.count, days > 0, days * 2 != lines.count else { return }
        for line in lines where line.isDayFirst != isDayUsual {
            let values = line.uses.flatMap { evidence.values[table.evidenceField(of: $0)]?.sorted() ?? [] }
            guard let dates = DateEvidence(values), dates.order == .unproven else { continue }
            diagnostics.append(
                Diagnostic(
                    .dateOrderMixed,
                    "'\(line.pattern)' has the \(line.isDayFirst ? "day" : "month") first, unlike the other dates of the "
                        + "table, and no value of the samples tells which is right",
                    at: line.location,
                    suggestion: Self.turned(line.pattern),
                    fix: "write it as the others are, or add a fixture with a day beyond 12"
                )
            )
        }
    }

    /// Whether a pattern of figures has the day first; `nil` where it has the year first, a month's name, or is none.
    private static func isDayFirst(_ pattern: String) -> Bool? {
        let letters = pattern.filter { "dMy".contains($0) }
        guard pattern.contains("d"), pattern.contains("M"), !pattern.contains("MMM"), let first = letters.first,
            first != "y",
            pattern.allSatisfy({ "dMyHhmsSaX/-. :[]'T".contains($0) })
        else { return nil }
        return first == "d"
    }

    /// The same with day and month changed.
    private static func turned(_ pattern: String) -> String {
        String(pattern.map { $0 == "d" ? "M" : $0 == "M" ? "d" : $0 })
    }
}
