import Contracts

/// The words and numbers of a period as people write it: `2025-26 Q2` is 2025, 26, quarter 2.
struct PeriodWords {
    /// A number with how many digits it was written.
    struct Number {
        var value: Int
        var digits: Int

        /// The year it tells where only a year can stand.
        var year: Int? { digits == 4 && (1900...2100).contains(value) ? value : nil }
    }

    /// The numbers that stand for no quarter, in order.
    private(set) var numbers: [Number] = []
    /// The month told by name, and how many numbers stand before it.
    private(set) var month: Int?
    /// The quarter, 1 to 4.
    private(set) var quarter: Int?

    /// How many months of a year, and whether they are its last: `6 tháng đầu năm`, `6 tháng cuối năm`.
    private(set) var monthCount: (months: Int, isAtEnd: Bool)?

    private static let quarterMarks: Set<String> = ["q", "qtr", "quarter", "quý", "quy", "quí", "qui", "तिमाही"]
    private static let monthMarks: Set<String> = ["tháng", "thang"]
    private static let endMarks: Set<String> = ["cuối", "cuoi"]
    private static let ordinals: [String: Int] = [
        "i": 1, "ii": 2, "iii": 3, "iv": 4, "प्रथम": 1, "पहली": 1, "द्वितीय": 2, "दूसरी": 2, "तृतीय": 3, "तीसरी": 3,
        "चतुर्थ": 4, "चौथी": 4,
    ]
    /// Words that say what kind of number stands beside them, which its form says as well.
    private static let fillers: Set<String> = [
        "fy", "year", "financial", "month", "of", "वर्ष", "वित्तीय", "माह", "की", "năm", "tháng", "thang", "nam", "giai",
        "đoạn",
        "doan", "kỳ", "ky", "đầu", "dau", "từ", "tu", "đến", "den",
    ]

    /// Takes the text apart; `nil` where it holds a word that no period has.
    init?(_ text: String) {
        guard text.utf8.count <= 60 else { return nil }
        var isQuarterNext = false
        var ordinal: Int?
        var wasNumber = false
        for token in Self.tokens(text) {
            defer { wasNumber = Int(token) != nil }
            if let value = Int(token) {
                if isQuarterNext, quarter == nil, token.count == 1 {
                    quarter = value
                } else {
                    numbers.append(Number(value: value, digits: token.count))
                }
                isQuarterNext = false
            } else if wasNumber, Self.monthMarks.contains(token), let count = numbers.last, count.digits <= 2 {
                // A number before the word counts months; behind it, it is one of them.
                guard (1...12).contains(count.value), monthCount == nil else { return nil }
                monthCount = (count.value, false)
                numbers.removeLast()
            } else if let count = monthCount, Self.endMarks.contains(token) {
                monthCount = (count.months, true)
            } else if Self.quarterMarks.contains(token) {
                isQuarterNext = true
                quarter = ordinal ?? quarter
            } else if let number = Self.ordinals[token] {
                ordinal = number
                if isQuarterNext { quarter = number }
            } else if let named = MonthName.month(token), month == nil {
                month = named
            } else if !Self.fillers.contains(token) {
                return nil
            }
        }
        guard quarter.map({ (1...4).contains($0) }) ?? (ordinal == nil && !isQuarterNext) else { return nil }
    }

    /// Runs of ASCII digits and runs of letters, in lower case.
    private static func tokens(_ text: String) -> [String] {
        var tokens: [String] = []
        var isInside = false
        var wasDigit = false
        for scalar in text.lowercased().unicodeScalars {
            let isDigit = ("0"..."9").contains(scalar)
            let isPart =
                isDigit || scalar.properties.isAlphabetic || scalar.properties.canonicalCombiningClass != .notReordered
            guard isPart else {
                isInside = false
                continue
            }
            if isInside, isDigit == wasDigit {
                tokens[tokens.count - 1].unicodeScalars.append(scalar)
            } else {
                tokens.append(String(scalar))
            }
            isInside = true
            wasDigit = isDigit
        }
        return tokens
    }

    /// `2017` alone.
    var year: Int? {
        guard month == nil, quarter == nil, monthCount == nil, numbers.count == 1 else { return nil }
        return numbers[0].year
    }

    /// The years of a plan, both in full: `2016-2020`.
    var years: ClosedRange<Int>? {
        guard month == nil, quarter == nil, monthCount == nil, numbers.count == 2, let first = numbers[0].year,
            let last = numbers[1].year, first < last
        else { return nil }
        return first...last
    }

    /// The year beside a quarter.
    var yearBesideQuarter: Int? {
        month == nil && numbers.count == 1 ? numbers[0].year : nil
    }

    /// The year in which a financial year begins: `2025-26` or `2025-2026`.
    var financialYear: Int? {
        guard month == nil, monthCount == nil, numbers.count == 2, let first = numbers[0].year else { return nil }
        let next = numbers[1].digits == 4 ? numbers[1].value : first / 100 * 100 + numbers[1].value
        return next == first + 1 || (numbers[1].digits == 2 && (first + 1) % 100 == numbers[1].value) ? first : nil
    }

    /// A year and one of its months: `Jul-2025`, `Jul-25`, `07/2025`, `2025-07`.
    var yearAndMonth: (Int, Int)? {
        guard quarter == nil, monthCount == nil else { return nil }
        if let month {
            guard numbers.count == 1 else { return nil }
            // Spreadsheets write the month with two digits of the year.
            let year = numbers[0].digits == 2 ? 2000 + numbers[0].value : numbers[0].year
            return year.map { ($0, month) }
        }
        guard numbers.count == 2 else { return nil }
        let (first, second) = (numbers[0], numbers[1])
        if let year = first.year, second.digits <= 2, (1...12).contains(second.value) { return (year, second.value) }
        if let year = second.year, first.digits <= 2, (1...12).contains(first.value) { return (year, first.value) }
        return nil
    }
}
