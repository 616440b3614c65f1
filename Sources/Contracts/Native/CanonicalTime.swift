/// The instant at which a canonical `when` or `date` begins.
struct CanonicalTime {
    /// The day it begins on, where it is told.
    let date: CivilDate
    /// Milliseconds since 1970-01-01 UTC.
    let milliseconds: Int64
    /// Whether it is told to the day at least.
    let isDay: Bool

    /// Reads a text; `nil` for one that is no `when`, and for `unknown`.
    ///
    /// - Parameters:
    ///   - text: `2025`, `2025-Q3`, `2025-07`, `2025-07-12`, `2025-07-12T18:30+05:30`, seconds and fraction optional.
    ///   - offset: the minutes east of UTC at which days begin where the text does not say.
    init?(_ text: String, offset: Int) {
        let parts = text.split(separator: "T", maxSplits: 1, omittingEmptySubsequences: false)
        guard let date = Self.date(parts[0]) else { return nil }
        self.date = date
        isDay = parts[0].utf8.count == 10
        var clock = Clock(offset: offset)
        if parts.count > 1, !clock.read(parts[1]) { return nil }
        let minutes = Int64(date.daysSinceEpoch) * 1440 + Int64(clock.minutes - clock.offset)
        milliseconds = minutes * 60_000 + Int64(clock.milliseconds)
    }

    private static func date(_ text: Substring) -> CivilDate? {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        guard let year = number(parts[0], digits: 4), parts.count <= 3 else { return nil }
        guard parts.count > 1 else { return CivilDate(year: year, month: 1, day: 1) }
        if parts[1].first == "Q" {
            guard let quarter = number(parts[1].dropFirst(), digits: 1), (1...4).contains(quarter) else { return nil }
            return parts.count == 2 ? CivilDate(year: year, month: quarter * 3 - 2, day: 1) : nil
        }
        guard let month = number(parts[1], digits: 2) else { return nil }
        guard parts.count > 2 else { return CivilDate(year: year, month: month, day: 1) }
        return number(parts[2], digits: 2).flatMap { CivilDate(year: year, month: month, day: $0) }
    }

    private static func number(_ text: Substring, digits: Int) -> Int? {
        guard text.utf8.count == digits, text.utf8.allSatisfy({ (48...57).contains($0) }) else { return nil }
        return Int(text)
    }

    /// The time of day and its offset from UTC.
    private struct Clock {
        var minutes = 0
        var milliseconds = 0
        var offset: Int

        mutating func read(_ text: Substring) -> Bool {
            guard let end = text.firstIndex(where: { $0 == "Z" || $0 == "+" || $0 == "-" }) else { return false }
            let parts = text[..<end].split(separator: ":", omittingEmptySubsequences: false)
            guard (2...3).contains(parts.count), let hour = number(parts[0], digits: 2), hour < 24,
                let minute = number(parts[1], digits: 2), minute < 60
            else { return false }
            minutes = hour * 60 + minute
            if parts.count == 3, !readSeconds(parts[2]) { return false }
            return readOffset(text[end...])
        }

        private mutating func readSeconds(_ text: Substring) -> Bool {
            let parts = text.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
            guard let second = number(parts[0], digits: 2), second < 60 else { return false }
            milliseconds = second * 1000
            guard parts.count > 1 else { return true }
            guard let fraction = number((parts[1] + "00").prefix(3), digits: 3) else { return false }
            milliseconds += fraction
            return true
        }

        private mutating func readOffset(_ text: Substring) -> Bool {
            if text == "Z" {
                offset = 0
                return true
            }
            let parts = text.dropFirst().split(separator: ":", omittingEmptySubsequences: false)
            guard parts.count == 2, let hours = number(parts[0], digits: 2), let rest = number(parts[1], digits: 2)
            else {
                return false
            }
            offset = (hours * 60 + rest) * (text.first == "-" ? -1 : 1)
            return true
        }
    }
}
