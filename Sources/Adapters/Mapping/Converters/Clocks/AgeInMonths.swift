import Contracts

/// How old a child was on a day, in completed months, as far as the source tells.
enum AgeInMonths {
    /// What an age as stated leaves possible; `nil` for more than 120 years.
    static func range(_ age: AgeReading) -> ClosedRange<Int> {
        let low = age.value ?? age.minimum ?? 0
        let high = max(low, age.value ?? age.maximum ?? low)
        return switch age.unit {
        case .day: low / 31...max(low / 31, high / 28)
        case .month: low...high
        case .year: low * 12...high * 12 + 11
        }
    }

    /// The completed months from a birth date to a day; `nil` where the day comes first.
    static func exactly(from birth: CivilDate, to day: CivilDate) -> Int? {
        guard birth <= day else { return nil }
        let months = (day.year - birth.year) * 12 + day.month - birth.month
        return day.day < birth.day ? months - 1 : months
    }
}
