import Contracts
import Formats

/// An instant or a calendar period exactly as precise as the source says.
struct When {
    /// How precise.
    enum Precision: Int, Comparable {
        case year
        case month
        case day
        case minute
        case second

        static func < (left: Precision, right: Precision) -> Bool { left.rawValue < right.rawValue }
    }

    /// The year of a time of day that was read without a date.
    static let yearOfTimeAlone = 1970

    var year = 0
    var month = 1
    var day = 1
    var hour = 0
    var minute = 0
    var second = 0
    /// Minutes east of UTC.
    var offset = 0
    var precision = Precision.day
    /// Whether the clocks of its zone showed this time twice, or never.
    var isDoubtful = false

    /// The date part.
    var date: CivilDate? { CivilDate(year: year, month: month, day: day) }

    /// Whether it is a time of day that was read without a date.
    var isTimeAlone: Bool { year == Self.yearOfTimeAlone }

    /// Whether a time of day in a field of its own can be that of this date: where it repeats the date, it is the same, and
    /// so is a time of day that stands with the date already.
    func agrees(with clock: When) -> Bool {
        if !clock.isTimeAlone, clock.date != date { return false }
        let saysNoTime = precision < .minute || hour == 0 && minute == 0 && second == 0
        return saysNoTime || hour == clock.hour && minute == clock.minute
    }

    /// Milliseconds since 1970-01-01 UTC of its beginning.
    var milliseconds: Int64 {
        guard let date else { return 0 }
        let minutes = date.daysSinceEpoch * 1440 + hour * 60 + minute - offset
        return Int64(minutes) * 60000 + Int64(second) * 1000
    }

    /// Whether it exists in the calendar and on the clock.
    var isReal: Bool {
        date != nil && (0...23).contains(hour) && (0...59).contains(minute) && (0...59).contains(second)
            && abs(offset) <= 18 * 60
    }

    /// Writes it as a JSON string in reduced-precision ISO 8601.
    func write(to writer: EventWriter) {
        let out = writer.out
        out.reserve(40)
        let start = out.end
        var length = 0
        func put(_ byte: UInt8) {
            start[length] = byte
            length &+= 1
        }
        func two(_ number: Int) {
            put(48 &+ UInt8(truncatingIfNeeded: number / 10))
            put(48 &+ UInt8(truncatingIfNeeded: number % 10))
        }
        put(UInt8(ascii: "\""))
        two(year / 100)
        two(year % 100)
        if precision >= .month {
            put(UInt8(ascii: "-"))
            two(month)
        }
        if precision >= .day {
            put(UInt8(ascii: "-"))
            two(day)
        }
        if precision >= .minute {
            put(UInt8(ascii: "T"))
            two(hour)
            put(UInt8(ascii: ":"))
            two(minute)
            if precision == .second {
                put(UInt8(ascii: ":"))
                two(second)
            }
            put(offset < 0 ? UInt8(ascii: "-") : UInt8(ascii: "+"))
            two(abs(offset) / 60)
            put(UInt8(ascii: ":"))
            two(abs(offset) % 60)
        }
        put(UInt8(ascii: "\""))
        out.advance(by: length)
    }
}
