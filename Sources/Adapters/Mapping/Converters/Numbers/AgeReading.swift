/// An age as people write it: `9`, `about 8`, `8-10`, `5Y3M`, `5 वर्ष 3 माह`, `6 माह`, `khoảng 10 tuổi`.
struct AgeReading {
    /// The unit an age is counted in.
    enum Unit: Sendable {
        case day
        case month
        case year

        /// As tables name it.
        init?(named name: String) {
            switch name {
            case "years": self = .year
            case "months": self = .month
            case "days": self = .day
            default: return nil
            }
        }

        /// The JSON string on the wire.
        var json: StaticString {
            switch self {
            case .day: "\"day\""
            case .month: "\"month\""
            case .year: "\"year\""
            }
        }

        /// The greatest age that is believed, about 120 years.
        var greatest: Int {
            switch self {
            case .day: 366 * 3
            case .month: 120 * 12
            case .year: 120
            }
        }
    }

    /// What says that there is no age to be told.
    static let none = Words([
        "unknown", "not known", "unborn", "अज्ञात", "ज्ञात नहीं", "गर्भस्थ", "अजन्मा", "không biết", "không rõ", "chưa rõ",
        "khong biet", "khong ro", "chua ro", "chưa sinh",
    ])

    var value: Int?
    var minimum: Int?
    var maximum: Int?
    var unit: Unit
    var isEstimated = false

    /// Completed years, at least and at most.
    var years: ClosedRange<Int> {
        let divisor = unit == .year ? 1 : unit == .month ? 12 : 366
        let low = (value ?? minimum ?? 0) / divisor
        return low...max(low, (value ?? maximum ?? 0) / divisor)
    }

    private static let about = Words([
        "about", "approx", "approx.", "approximately", "around", "nearly", "~", "लगभग", "करीब", "करीबन", "अनुमानित",
        "khoảng", "khoang", "tầm", "tam", "chừng", "chung", "độ", "gần", "gan", "hơn", "hon", "ước", "uoc", "(approx.)",
        "(approx)", "(about)",
    ])
    private static let units: [(words: Words, unit: Unit)] = [
        (
            Words([
                "y", "yr", "yrs", "yr.", "yrs.", "year", "years", "वर्ष", "वर्षीय", "व०", "व.", "साल", "बरस", "tuổi", "tuoi",
                "year(s)",
            ]), .year
        ),
        (
            Words(["m", "mo", "mth", "month", "months", "month(s)", "माह", "महीने", "महीना", "मास", "tháng", "thang"]),
            .month
        ),
        (Words(["d", "day", "days", "दिन", "ngày", "ngay"]), .day),
    ]

    /// Words between two ages, and words that say nothing.
    private static let to = Words(["to", "से", "đến", "den", "tới", "toi"])
    private static let filler = Words(["old", "of", "age"])
    /// The East Asian count: one at birth, one more at each new year.
    private static let reckoned = Words(["mụ", "mu", "ta"])
    /// Behind another unit it says nothing more: 6 tháng tuổi.
    private static let ofAge = Words(["tuổi", "tuoi"])

    /// Reads an age; `unit` is what a number without one counts.
    init?(_ value: TextValue, unit: Unit) {
        // The common case: one or two digits.
        if value.length <= 3, let number = Self.plain(value) {
            guard number <= unit.greatest else { return nil }
            self.init(unit: unit)
            self.value = number
            return
        }
        guard value.length <= 60 else { return nil }
        self.init(pieces: AgePieces(value.bytes).pieces, unit: unit)
    }

    private init(unit: Unit) {
        self.unit = unit
    }

    private static func plain(_ value: TextValue) -> Int? {
        var number = 0
        for index in 0..<value.length {
            guard value.base[index] &- 48 < 10 else { return nil }
            number = number * 10 + Int(value.base[index] - 48)
        }
        return value.length > 0 ? number : nil
    }

    private init?(pieces: [AgePieces.Piece], unit: Unit) {
        self.unit = unit
        var numbers: [(number: Int, unit: Unit?)] = []
        var isRange = false
        var isReckoned = false
        for piece in pieces {
            switch piece {
            case .number(let number): numbers.append((number, nil))
            case .dash:
                guard numbers.count == 1, !isRange else { return nil }
                isRange = true
            case .word(let word):
                if Self.about.contains(word) {
                    isEstimated = true
                } else if Self.filler.contains(word), !numbers.isEmpty {
                    continue
                } else if Self.reckoned.contains(word), !numbers.isEmpty {
                    isReckoned = true
                } else if Self.to.contains(word) {
                    guard numbers.count == 1, !isRange else { return nil }
                    isRange = true
                } else if Self.ofAge.contains(word), numbers.last?.unit ?? .year != .year {
                    continue
                } else if let found = Self.units.first(where: { $0.words.contains(word) })?.unit,
                    let last = numbers.indices.last, numbers[last].unit == nil
                {
                    numbers[last].unit = found
                } else {
                    return nil
                }
            }
        }
        guard isRange ? fillRange(numbers) : fillValue(numbers) else { return nil }
        if isReckoned, !turnReckoned() { return nil }
    }

    /// Turns one figure of the East Asian count into completed years: one or two less.
    private mutating func turnReckoned() -> Bool {
        guard let reckoned = value, unit == .year, reckoned >= 1 else { return false }
        (value, minimum, maximum, isEstimated) = (nil, max(0, reckoned - 2), reckoned - 1, true)
        return true
    }

    private mutating func fillRange(_ numbers: [(number: Int, unit: Unit?)]) -> Bool {
        guard numbers.count == 2, numbers[0].unit == nil || numbers[0].unit == numbers[1].unit else { return false }
        unit = numbers[1].unit ?? unit
        guard numbers[0].number <= numbers[1].number, numbers[1].number <= unit.greatest else { return false }
        (minimum, maximum, isEstimated) = (numbers[0].number, numbers[1].number, true)
        return true
    }

    private mutating func fillValue(_ numbers: [(number: Int, unit: Unit?)]) -> Bool {
        switch numbers.count {
        case 1:
            unit = numbers[0].unit ?? unit
            value = numbers[0].number
        case 2:
            // Years and months make months.
            guard numbers[0].unit == .year, numbers[1].unit == .month, numbers[1].number < 12,
                numbers[0].number <= 120
            else { return false }
            unit = .month
            value = numbers[0].number * 12 + numbers[1].number
        default: return false
        }
        return (value ?? 0) <= unit.greatest
    }
}
