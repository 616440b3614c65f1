import Contracts

/// The kinds of period that returns are about.
enum PeriodKind: String, Sendable, CaseIterable {
    /// `Jul-2025`, `07/2025`, `जुलाई 2025`, `Tháng 4/2017`.
    case month
    /// `Q1 2025`, `Quý I/2017`: of the calendar year.
    case quarter
    /// `2017`.
    case year
    /// `2016-2020`, `giai đoạn 2016 - 2020`: of a plan, from the first year to the last.
    case years
    /// `6 tháng đầu năm 2017`, `9 tháng năm 2017`, `6 tháng cuối năm 2017`: so many months of a year.
    case partOfYear
    /// `2025-26`: from April to March, as India counts.
    case financialYear
    /// `2025-26 Q2`: the first begins in April.
    case financialQuarter

    /// The first and the last day of the period the words tell; `nil` where they tell none of this kind.
    func days(_ words: PeriodWords) -> ClosedRange<CivilDate>? {
        switch self {
        case .month: month(words)
        case .quarter: quarter(words)
        case .year: words.year.flatMap { $0.months(1...12) }
        case .years: words.years.flatMap { $0.lowerBound.months(1...($0.count * 12)) }
        case .partOfYear: partOfYear(words)
        case .financialYear: words.quarter == nil ? words.financialYear?.months(4...15) : nil
        case .financialQuarter:
            words.quarter.flatMap { words.financialYear?.months($0 * 3 + 1...$0 * 3 + 3) }
        }
    }

    private func month(_ words: PeriodWords) -> ClosedRange<CivilDate>? {
        guard let (year, month) = words.yearAndMonth else { return nil }
        return year.months(month...month)
    }

    private func partOfYear(_ words: PeriodWords) -> ClosedRange<CivilDate>? {
        guard let (months, isAtEnd) = words.monthCount, words.quarter == nil, let year = words.yearBesideQuarter else {
            return nil
        }
        return year.months(isAtEnd ? 13 - months...12 : 1...months)
    }

    private func quarter(_ words: PeriodWords) -> ClosedRange<CivilDate>? {
        guard let quarter = words.quarter, words.monthCount == nil, let year = words.yearBesideQuarter else {
            return nil
        }
        return year.months(quarter * 3 - 2...quarter * 3)
    }
}

extension PeriodWords {
    /// The days of a text's period; what two of the kinds read differently is refused: `2011-12` is a year and a month.
    static func days(of text: TextValue, as kinds: [PeriodKind]) -> Result<ClosedRange<CivilDate>, ProblemError> {
        guard let words = PeriodWords(String(decoding: text.bytes, as: UTF8.self)) else {
            return .failure(ProblemError(.dateInvalid))
        }
        let readings = kinds.compactMap { $0.days(words) }
        guard let first = readings.first else { return .failure(ProblemError(.dateInvalid)) }
        return readings.allSatisfy { $0 == first } ? .success(first) : .failure(ProblemError(.dateAmbiguous))
    }
}

extension Int {
    /// The days of this year's months; month 13 is January of the next year.
    fileprivate func months(_ months: ClosedRange<Int>) -> ClosedRange<CivilDate>? {
        func day(_ month: Int, last: Bool) -> CivilDate? {
            let year = self + (month - 1) / 12
            let month = (month - 1) % 12 + 1
            return CivilDate(year: year, month: month, day: last ? CivilDate.days(inMonth: month, year: year) : 1)
        }
        guard let first = day(months.lowerBound, last: false), let last = day(months.upperBound, last: true) else {
            return nil
        }
        return first...last
    }
}
