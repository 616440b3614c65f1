/// Whether the day or the month comes first in the dates of a sample.
struct DateOrder {
    /// The order used.
    let isDayFirst: Bool
    /// Whether some value of the sample proves it, or somebody said it.
    let isProven: Bool
    /// Whether somebody said it.
    let isSaid: Bool
    /// How many values prove the day, and the month, in the first place.
    let proofs: (dayFirst: Int, monthFirst: Int)
    /// How many values could be read both ways.
    let ambiguous: Int

    /// Counts the evidence of all fields.
    init(_ fields: [FieldProfile], settings: ProposalSettings, facts: CountryFacts) {
        let dates = fields.compactMap(\.dates)
        let days = dates.filter { $0.order == .dayFirst }.reduce(0) { $0 + $1.proofs }
        let months = dates.filter { $0.order == .monthFirst }.reduce(0) { $0 + $1.proofs }
        proofs = (days, months)
        ambiguous = dates.reduce(0) { $0 + $1.ambiguous }
        isDayFirst = settings.isDayFirst ?? (days == 0 && months == 0 ? !facts.isMonthFirst : days >= months)
        isSaid = settings.isDayFirst != nil
        isProven = settings.isDayFirst != nil || (days > 0) != (months > 0)
    }

    /// Reads a field in its own proven order, or in that of the others; the comment asks where nothing proves it.
    func patterns(of dates: DateEvidence) -> (patterns: [String], comment: String, isQuestion: Bool) {
        switch dates.order {
        case .settled: (dates.patterns(dayFirst: true), "", false)
        case .dayFirst: (dates.patterns(dayFirst: true), "; \(dates.proofs) prove the day first", false)
        case .monthFirst: (dates.patterns(dayFirst: false), "; \(dates.proofs) prove the month first", false)
        case .unproven where isProven:
            (
                dates.patterns(dayFirst: isDayFirst), isSaid ? "" : "; other fields prove the order, this one does not",
                !isSaid
            )
        case .unproven:
            (
                dates.patterns(dayFirst: isDayFirst),
                "; day or month first? \(dates.ambiguous) could be read both ways and none proves it", true
            )
        case .contradictory:
            (dates.patterns(dayFirst: isDayFirst), "; some values prove the day first, others the month", true)
        }
    }
}
