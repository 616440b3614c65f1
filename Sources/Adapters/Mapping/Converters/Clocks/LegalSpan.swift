import Contracts

/// How long a legal deadline runs.
///
/// Months and years are those of the calendar, cut to the last day of a shorter month, in the place's own time.
enum LegalSpan: Sendable, Equatable {
    case hours(Int)
    case days(Int)
    case months(Int)
    case years(Int)

    /// Reads `24 hours`, `15 days`, `2 months`, `1 year`.
    init?(_ text: String) {
        let words = text.split(separator: " ")
        guard words.count == 2, let number = Int(words[0]), (1...10_000).contains(number) else { return nil }
        switch words[1] {
        case "hour", "hours": self = .hours(number)
        case "day", "days": self = .days(number)
        case "month", "months": self = .months(number)
        case "year", "years": self = .years(number)
        default: return nil
        }
    }

    /// The end of the span that begins at a time; `nil` beyond the calendar.
    ///
    /// Only hours that begin at a known hour end at one.
    func end(from start: When) -> When? {
        guard let date = start.date, start.precision >= .day else { return nil }
        switch self {
        case .hours(let hours) where start.precision >= .minute:
            let minutes = start.hour * 60 + start.minute + hours * 60
            guard var end = start.on(CivilDate(daysSinceEpoch: date.daysSinceEpoch + minutes / 1440)) else {
                return nil
            }
            (end.hour, end.minute) = (minutes / 60 % 24, minutes % 60)
            return end
        case .hours(let hours): return start.day(CivilDate(daysSinceEpoch: date.daysSinceEpoch + (hours + 23) / 24))
        case .days(let days): return start.day(CivilDate(daysSinceEpoch: date.daysSinceEpoch + days))
        case .months(let months): return date.adding(months: months).flatMap { start.day($0) }
        case .years(let years): return date.adding(months: years * 12).flatMap { start.day($0) }
        }
    }
}

extension CivilDate {
    /// The same day some months later, or the last of a shorter month.
    func adding(months: Int) -> CivilDate? {
        let index = year * 12 + month - 1 + months
        let (year, month) = (index / 12, index % 12 + 1)
        return CivilDate(year: year, month: month, day: min(day, CivilDate.days(inMonth: month, year: year)))
    }
}

extension When {
    /// The same time on another day; `nil` beyond the calendar.
    fileprivate func on(_ date: CivilDate) -> When? {
        guard (1...9999).contains(date.year) else { return nil }
        var moved = self
        (moved.year, moved.month, moved.day) = (date.year, date.month, date.day)
        return moved
    }

    /// A whole day.
    fileprivate func day(_ date: CivilDate) -> When? {
        guard var moved = on(date) else { return nil }
        (moved.hour, moved.minute, moved.second, moved.precision) = (0, 0, 0, .day)
        return moved
    }
}
