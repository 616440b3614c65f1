import ArgumentParser
import Contracts

/// An instant on the command line: RFC 3339 in UTC, `2025-07-15T03:40:00Z` or with `.000`.
struct TimeArgument: ExpressibleByArgument {
    /// Milliseconds since 1970-01-01 UTC.
    var milliseconds: Int64

    init?(argument: String) {
        let text = Array(argument.utf8)
        guard text.count == 20 || text.count == 24, text.last == UInt8(ascii: "Z") else { return nil }
        func number(_ range: Range<Int>) -> Int? {
            guard text[range].allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
            return text[range].reduce(0) { $0 * 10 + Int($1 - 0x30) }
        }
        guard let year = number(0..<4), let month = number(5..<7), let day = number(8..<10),
            let hour = number(11..<13), let minute = number(14..<16), let second = number(17..<19),
            let date = CivilDate(year: year, month: month, day: day),
            hour < 24, minute < 60, second < 60,
            let fraction = text.count == 24 ? number(20..<23) : 0
        else { return nil }
        let seconds = date.daysSinceEpoch * 86400 + hour * 3600 + minute * 60 + second
        milliseconds = Int64(seconds * 1000 + fraction)
        // Written back it must be the same, which settles the separators.
        let written = Timestamp.text(milliseconds: milliseconds)
        guard written == argument || written.replacing(".000Z", with: "Z") == argument else { return nil }
    }
}
