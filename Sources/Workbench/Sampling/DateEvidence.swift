/// What the values of a field prove of the way they are dates.
package struct DateEvidence: Sendable {
    /// Which of day and month comes first, as far as the values tell.
    package enum Order: Sendable, Hashable {
        /// The form itself says it: ISO 8601, names of months, the year first.
        case settled
        /// Some value has a day beyond 12 in the first place.
        case dayFirst
        /// Some value has a day beyond 12 in the second place.
        case monthFirst
        /// Every value could be read both ways.
        case unproven
        /// Some values prove one, some the other.
        case contradictory
    }

    /// The order.
    package let order: Order
    /// How many values prove the order.
    package let proofs: Int
    /// How many values could be read both ways.
    package let ambiguous: Int
    /// How many values are no date in any of these patterns.
    package let others: Int
    /// Whether any value has a time of day.
    package let hasTime: Bool
    private let dayFirst: [String]
    private let monthFirst: [String]

    /// `nil` unless nearly all the values are dates.
    init?(_ values: [String]) {
        guard !values.isEmpty else { return nil }
        let forms = values.map { DateText.forms(DigitForm.ascii($0)) }
        others = forms.count(where: \.isEmpty)
        guard others * 10 <= values.count else { return nil }
        let days = forms.count { $0.allSatisfy { $0.order == .dayFirst } && !$0.isEmpty }
        let months = forms.count { $0.allSatisfy { $0.order == .monthFirst } && !$0.isEmpty }
        ambiguous = forms.count { $0.count > 1 }
        order =
            switch (days, months) {
            case (0, 0): ambiguous == 0 ? .settled : .unproven
            case (_, 0): .dayFirst
            case (0, _): .monthFirst
            default: .contradictory
            }
        proofs = max(days, months)
        hasTime = forms.contains { $0.contains(where: \.hasTime) }
        let found = forms.flatMap { $0 }
        dayFirst = Self.patterns(found.filter { $0.order != .monthFirst }.map(\.pattern))
        monthFirst = Self.patterns(found.filter { $0.order != .dayFirst }.map(\.pattern))
    }

    /// The patterns as a table writes them, in one order of day and month.
    package func patterns(dayFirst isDayFirst: Bool) -> [String] { isDayFirst ? dayFirst : monthFirst }

    /// Each pattern once, the commonest first; `d/M/yyyy` reads what `dd/MM/yyyy` does.
    private static func patterns(_ texts: [String]) -> [String] {
        let counts = texts.reduce(into: [String: Int]()) { $0[widened($1, among: texts), default: 0] += 1 }
        return counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map(\.key)
    }

    /// A pattern of two digits as one of one or two, where both stand side by side.
    private static func widened(_ pattern: String, among texts: [String]) -> String {
        func narrow(_ text: String) -> String {
            text.replacing("dd", with: "d").replacing("MMM", with: "\u{1}").replacing("MM", with: "M")
                .replacing("\u{1}", with: "MMM").replacing("HH", with: "H").replacing("hh", with: "h")
        }
        let isMixed = texts.contains { $0 != pattern && narrow($0) == narrow(pattern) }
        return isMixed ? narrow(pattern) : pattern
    }
}
