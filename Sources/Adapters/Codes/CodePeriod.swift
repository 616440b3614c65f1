import Contracts

/// The days on which a row of a code list holds.
package struct CodePeriod: Sendable, Hashable {
    /// The first day, as `yyyyMMdd`; `nil`: since ever.
    package var from: Int?
    /// The last day, as `yyyyMMdd`; `nil`: to this day.
    package var until: Int?

    /// Every day.
    package static let always = CodePeriod(from: nil, until: nil)

    /// Whether it holds on a day.
    func contains(_ day: Int) -> Bool { day >= from ?? .min && day <= until ?? .max }

    /// Whether both hold on some day.
    func overlaps(_ other: CodePeriod) -> Bool {
        max(from ?? .min, other.from ?? .min) <= min(until ?? .max, other.until ?? .max)
    }

    /// The first days of spans through which it holds or does not hold.
    var boundaries: [Int] { [from, until.map(Self.dayAfter)].compactMap(\.self) }

    private static func dayAfter(_ day: Int) -> Int {
        guard let date = CivilDate(year: day / 10_000, month: day / 100 % 100, day: day % 100) else { return day + 1 }
        let next = CivilDate(daysSinceEpoch: date.daysSinceEpoch + 1)
        return next.year * 10_000 + next.month * 100 + next.day
    }
}
