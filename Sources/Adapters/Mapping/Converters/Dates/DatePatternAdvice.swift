import Text

/// What is wrong with a pattern that its author most likely meant otherwise.
struct DatePatternAdvice {
    /// What a pattern is to read.
    enum Use {
        /// A date, with or without the time of day.
        case date
        /// A time of day in a field of its own, which may repeat the date.
        case time
    }

    /// What is wrong.
    let message: String
    /// The pattern that was most likely meant.
    let suggestion: String?

    /// Judges a pattern; `nil` if nothing is wrong with it.
    init?(_ pattern: String, for use: Use) {
        guard let compiled = DatePattern(pattern) else {
            message =
                "'\(pattern)' is no date pattern (d M y H h m s a, [ ] around an end that may be missing, or iso, "
                + "excelSerial, epochMilliseconds, epochSeconds)"
            suggestion = Self.meant(by: pattern, for: use)
            return
        }
        guard let fault = Self.fault(of: compiled, for: use) else { return nil }
        message = "'\(pattern)': \(fault)"
        suggestion = Self.meant(by: pattern, for: use)
    }

    /// Why a pattern that can be compiled does not read what it is to read.
    private static func fault(of pattern: DatePattern, for use: Use) -> String? {
        guard case .steps(let steps) = pattern.form else { return nil }
        let letters = Set(steps.compactMap(letter))
        if letters.count < steps.compactMap(letter).count { return "one part stands in it twice" }
        if letters.contains("m"), !letters.contains("H"), !letters.contains("h") {
            return "mm counts minutes, and months are MM"
        }
        if letters.contains("M"), !letters.contains("y") { return "MM counts months, and minutes are mm" }
        if letters.contains("d"), !letters.contains("M") { return "it has a day and no month" }
        if letters.contains("h"), !letters.contains("a") {
            return "hh counts to 12, and without `a` nothing tells the morning from the evening; HH counts to 24"
        }
        switch use {
        case .date: return pattern.hasDate ? nil : "it reads no date, only a time of day"
        case .time: return pattern.hasTime ? nil : "it reads no time of day"
        }
    }

    private static func letter(_ step: DatePattern.Step) -> Character? {
        switch step {
        case .day: "d"
        case .month, .monthName: "M"
        case .year: "y"
        case .hour: "H"
        case .hour12: "h"
        case .minute: "m"
        case .second: "s"
        case .halfDay: "a"
        case .literal, .mayEnd: nil
        }
    }

    /// Letters and names of other pattern languages.
    private static let foreign: [(String, String)] = [
        ("%Y", "yyyy"), ("%y", "yy"), ("%m", "MM"), ("%d", "dd"), ("%b", "MMM"), ("%B", "MMMM"), ("%H", "HH"),
        ("%I", "hh"), ("%M", "mm"), ("%S", "ss"), ("%p", "a"), ("YYYY", "yyyy"), ("YY", "yy"), ("DD", "dd"),
        ("Mon", "MMM"), ("AM/PM", "a"), ("SS", "ss"), ("SSS", "ss"), ("uuuu", "yyyy"), ("jj", "dd"), ("aaaa", "yyyy"),
    ]
    private static let names: [String: String] = [
        "iso8601": "iso", "iso-8601": "iso", "rfc3339": "iso", "rfc-3339": "iso", "xs:datetime": "iso",
        "xs:date": "iso", "excel": "excelSerial", "serial": "excelSerial", "epoch": "epochSeconds",
        "unix": "epochSeconds", "timestamp": "epochSeconds", "epochmillis": "epochMilliseconds",
        "millis": "epochMilliseconds", "milliseconds": "epochMilliseconds", "seconds": "epochSeconds",
    ]
    private static let ownNames = ["iso", "excelSerial", "epochMilliseconds", "epochSeconds"]

    private static func meant(by pattern: String, for use: Use) -> String? {
        let named = names[pattern.lowercased()] ?? NearestName.of(pattern, among: ownNames)
        if let named { return named }
        var text = pattern
        for (other, own) in foreign { text = text.replacing(other, with: own) }
        if text.contains("T"), text.contains("yyyy-") { return "iso" }
        text = settled(text)
        guard text != pattern, let compiled = DatePattern(text), fault(of: compiled, for: use) == nil else {
            return nil
        }
        return text
    }

    /// A pattern with months and minutes told apart by what stands around them: minutes follow hours.
    private static func settled(_ pattern: String) -> String {
        var text = ""
        var isAfterHour = false
        let hasHalfDay = pattern.contains("a")
        for character in pattern {
            switch character {
            case "H": isAfterHour = true
            case "h": isAfterHour = true
            case "y", "d", "D": isAfterHour = false
            default: break
            }
            switch character {
            case "m" where !isAfterHour: text.append("M")
            case "M" where isAfterHour: text.append("m")
            case "h" where !hasHalfDay: text.append("H")
            case "D": text.append("d")
            case "Y": text.append("y")
            default: text.append(character)
            }
        }
        return text
    }
}
