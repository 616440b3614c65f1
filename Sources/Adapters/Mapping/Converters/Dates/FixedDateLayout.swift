import Formats

/// A date pattern whose texts all look alike, such as `dd/MM/yyyy HH:mm`: they are read by their places, at once.
///
/// Only what the pattern's steps would read to the same date: digits where it has digits and its signs where it has signs,
/// in as many bytes as it has letters. Whatever else the steps take, such as a day of one digit, is left to them.
struct FixedDateLayout: Sendable {
    /// How many bytes a text has.
    private let length: Int
    /// Where digits stand, and where the pattern's own signs do, a bit each.
    private let digits: UInt32
    private let signs: UInt32
    /// The signs, in their places.
    private let text: SIMD16<UInt8>
    /// Where each part begins; -1: there is none.
    private let day: Int
    private let month: Int
    private let year: Int
    private let hour: Int
    private let minute: Int
    private let second: Int
    private let precision: When.Precision

    /// Takes the steps of a pattern; `nil` for those whose texts differ in length or hold words, and for long ones.
    init?(_ steps: [DatePattern.Step], precision: (DatePattern.Step) -> When.Precision) {
        var length = 0
        var digits: UInt32 = 0
        var text = SIMD16<UInt8>.zero
        var places: [Character: Int] = [:]
        var last: DatePattern.Step?
        func part(_ name: Character, _ width: Int) -> Bool {
            guard length + width <= ByteBlock.width, places.updateValue(length, forKey: name) == nil else {
                return false
            }
            digits |= ByteBlock.bits(upTo: width) << UInt32(length)
            length += width
            return true
        }
        for step in steps {
            let fits: Bool
            switch step {
            case .day: fits = part("d", 2)
            case .month: fits = part("M", 2)
            case .year(4): fits = part("y", 4)
            case .hour: fits = part("H", 2)
            case .minute: fits = part("m", 2)
            case .second: fits = part("s", 2)
            case .literal(let sign):
                // One space takes several, so that a second one has none left.
                fits = length < ByteBlock.width && !(sign == 0x20 && last == .literal(0x20))
                if fits { text[length] = sign }
                length += 1
            case .year, .monthName, .hour12, .halfDay, .mayEnd: fits = false
            }
            guard fits else { return nil }
            last = step
        }
        guard let day = places["d"], let month = places["M"], let year = places["y"] else { return nil }
        (self.day, self.month, self.year) = (day, month, year)
        hour = places["H"] ?? -1
        minute = places["m"] ?? -1
        second = places["s"] ?? -1
        self.length = length
        self.digits = digits
        signs = ByteBlock.bits(upTo: length) & ~digits
        self.text = text
        self.precision = steps.map(precision).max() ?? .day
    }

    /// The date and time a text says, which may be none of the calendar; `nil` where it looks otherwise.
    @inline(__always)
    func read(_ value: TextValue) -> When? {
        guard value.length == length else { return nil }
        let block = ByteBlock(value.base)
        guard block.within(0x30, 0x39).bits & digits == digits, block.equal(to: text).bits & signs == signs else {
            return nil
        }
        var when = When()
        when.year = two(value, at: year) * 100 + two(value, at: year &+ 2)
        when.month = two(value, at: month)
        when.day = two(value, at: day)
        if hour >= 0 { when.hour = two(value, at: hour) }
        if minute >= 0 { when.minute = two(value, at: minute) }
        if second >= 0 { when.second = two(value, at: second) }
        when.precision = precision
        return when
    }

    /// Two digits; all places of a layout lie within its texts.
    @inline(__always)
    private func two(_ value: TextValue, at place: Int) -> Int {
        Int(value.base[place] &- 48) &* 10 &+ Int(value.base[place &+ 1] &- 48)
    }
}
