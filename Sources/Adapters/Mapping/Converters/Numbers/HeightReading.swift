/// A height in feet and inches as people write it, in centimetres: `3'11"`, `3 ft 11 in`, `3 फुट 11 इंच`.
enum HeightReading {
    /// What a height consists of.
    private enum Unit {
        case foot
        case inch
        case metre
        case centimetre
    }

    private static let units: [(words: Words, unit: Unit)] = [
        (Words(["'", "’", "′", "ft", "ft.", "foot", "feet", "फुट", "फीट", "फ़ीट"]), .foot),
        (
            Words(["\"", "''", "”", "″", "’’", "in", "in.", "ins", "inch", "inches", "इंच", "इन्च"]),
            .inch
        ),
        (Words(["m", "m.", "mtr", "metre", "meter", "मीटर", "mét"]), .metre),
        (Words(["cm", "cm.", "cms", "cms.", "centimetre", "सेमी", "से.मी.", "से०मी०", "सेंटीमीटर", "xăng-ti-mét"]), .centimetre),
    ]

    /// Tenths of a centimetre; `nil` where it is no height with units.
    static func tenths(_ value: TextValue) -> Int? {
        guard value.length <= 40 else { return nil }
        var total = 0.0
        var lastUnit: Unit?
        var position = 0
        while position < value.length {
            guard let number = number(value, &position) else { return nil }
            guard let unit = unit(value, &position, after: lastUnit) else { return nil }
            switch (unit, lastUnit) {
            case (.foot, nil): total = number * 30.48
            case (.inch, nil), (.inch, .foot):
                guard lastUnit == nil || number < 12 else { return nil }
                total += number * 2.54
            case (.metre, nil): total = number * 100
            case (.centimetre, nil), (.centimetre, .metre): total += number
            default: return nil
            }
            lastUnit = unit
        }
        return lastUnit == nil ? nil : Int((total * 10).rounded())
    }

    private static func number(_ value: TextValue, _ position: inout Int) -> Double? {
        skipSpace(value, &position)
        let start = position
        while position < value.length, value.base[position] &- 48 < 10 || value.base[position] == 0x2e { position += 1 }
        // At most six characters, so that the sum stays small.
        guard position > start, position - start <= 6 else { return nil }
        return Double(String(decoding: value.part(from: start, to: position).bytes, as: UTF8.self))
    }

    /// The unit at a position; behind feet it may be missing.
    private static func unit(_ value: TextValue, _ position: inout Int, after last: Unit?) -> Unit? {
        skipSpace(value, &position)
        let start = position
        while position < value.length, value.base[position] &- 48 >= 10, value.base[position] != 0x20 { position += 1 }
        if start == position { return last == .foot ? .inch : nil }
        let word = value.part(from: start, to: position)
        return units.first { $0.words.contains(word) }?.unit
    }

    private static func skipSpace(_ value: TextValue, _ position: inout Int) {
        while position < value.length, value.base[position] == 0x20 { position += 1 }
    }
}
