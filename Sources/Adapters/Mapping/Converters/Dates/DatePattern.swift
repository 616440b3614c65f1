/// A date pattern such as `dd/MM/yyyy HH:mm`, compiled to steps over bytes.
///
/// Letters as in Unicode TR 35, the ones feeds need: `d dd M MM MMM yyyy yy H HH h hh m mm s ss a`; other characters
/// stand for themselves, and letters in single quotes too. What stands in `[ ]` at the end may be missing: `dd/MM/yyyy[ HH:mm]`.
/// `iso` reads ISO 8601, `epochMilliseconds` and `epochSeconds` whole numbers, `excelSerial` the days of a spreadsheet.
struct DatePattern: Sendable {
    /// One step of reading.
    enum Step: Sendable, Equatable {
        case day(Int)
        case month(Int)
        case monthName
        case year(Int)
        case hour(Int)
        case hour12(Int)
        case minute(Int)
        case second(Int)
        case halfDay
        case literal(UInt8)
        /// The text may end here.
        case mayEnd
    }

    /// What reads the text.
    enum Form: Sendable, Equatable {
        case steps([Step])
        case iso
        case epoch(millisecondsPerUnit: Int64)
        /// Days since 30 December 1899, with the time of day as a fraction.
        case excelSerial
    }

    let text: String
    let form: Form
    /// Whether it holds a date, and a time of day.
    let hasDate: Bool
    let hasTime: Bool

    /// Compiles a pattern; `nil` if it holds a letter that means nothing here, or no date and no time.
    init?(_ text: String) {
        self.text = text
        switch text {
        case "iso":
            form = .iso
            hasDate = true
            hasTime = true
            return
        case "excelSerial":
            form = .excelSerial
            hasDate = true
            hasTime = true
            return
        case "epochMilliseconds", "epochSeconds":
            form = .epoch(millisecondsPerUnit: text == "epochSeconds" ? 1000 : 1)
            hasDate = true
            hasTime = true
            return
        default: break
        }
        guard let steps = Self.compile(text) else { return nil }
        hasDate = steps.contains { if case .year = $0 { true } else { false } }
        hasTime = steps.contains {
            switch $0 {
            case .hour, .hour12: true
            default: false
            }
        }
        guard hasDate || hasTime else { return nil }
        form = .steps(steps)
    }

    private static func compile(_ text: String) -> [Step]? {
        var steps: [Step] = []
        var rest = Array(text.unicodeScalars)[...]
        while let first = rest.first {
            if first == "'" {
                guard let end = rest.dropFirst().firstIndex(of: "'") else { return nil }
                let quoted = String(String.UnicodeScalarView(rest[(rest.startIndex + 1)..<end]))
                steps += quoted.utf8.map { .literal($0) }
                rest = rest[(end + 1)...]
                continue
            }
            if first == "[" {
                steps.append(.mayEnd)
                rest = rest.dropFirst()
                continue
            }
            if first == "]" {
                // Only an end can be missing, so nothing but further ends can follow.
                guard steps.contains(.mayEnd), rest.allSatisfy({ $0 == "]" }) else { return nil }
                return steps
            }
            let run = rest.prefix { $0 == first }
            rest = rest.dropFirst(run.count)
            guard first.properties.isAlphabetic, first.isASCII else {
                steps += String(String.UnicodeScalarView(run)).utf8.map { .literal($0) }
                continue
            }
            guard let step = step(first, run.count) else { return nil }
            steps.append(step)
        }
        return steps.contains(.mayEnd) ? nil : steps
    }

    private static func step(_ letter: Unicode.Scalar, _ count: Int) -> Step? {
        switch (letter, count) {
        case ("d", 1...2): .day(count)
        case ("M", 1...2): .month(count)
        case ("M", 3...4): .monthName
        case ("y", 2), ("y", 4): .year(count)
        case ("H", 1...2): .hour(count)
        case ("h", 1...2): .hour12(count)
        case ("m", 1...2): .minute(count)
        case ("s", 1...2): .second(count)
        case ("a", 1): .halfDay
        default: nil
        }
    }

    /// Whether some text could be read by both patterns, with another meaning: `dd/MM/yyyy` and `MM/dd/yyyy`.
    func isConfusable(with other: DatePattern) -> Bool {
        guard case .steps(let steps) = form, case .steps(let others) = other.form else { return form == other.form }
        return Self.shape(of: steps) == Self.shape(of: others)
    }

    /// What its texts look like: two digits are two digits, whatever they count.
    private static func shape(of steps: [Step]) -> [Step] {
        steps.prefix { $0 != .mayEnd }
            .map { step in
                switch step {
                case .day, .month, .hour, .hour12, .minute, .second: .day(2)
                default: step
                }
            }
    }
}
