/// Moves dates by a number of days, the same for all, so that their order and the ages at them stay.
struct DateShift {
    /// How many days back.
    let days: Int

    /// Moves the date in a range of a text, keeping its form; what is no date stays.
    func apply(_ scalars: inout [Unicode.Scalar], in range: Range<Int>, isDayFirst: Bool) {
        var view = String.UnicodeScalarView()
        view.append(contentsOf: scalars[range])
        let text = DigitForm.ascii(String(view))
        guard text.unicodeScalars.count == range.count else { return }
        let forms = DateText.forms(text.trimmedOfSpace)
        let wanted: DateForm.Order = isDayFirst ? .dayFirst : .monthFirst
        guard let form = forms.first(where: { $0.order == wanted }) ?? forms.first else { return }
        let ascii = Array(text.unicodeScalars)
        let parts = Self.parts(of: form, ascii)
        guard let year = parts.year, let month = parts.month, let day = parts.day,
            let moved = moved(number(ascii[year]), number(ascii[month]), number(ascii[day]), digitsOfYear: year.count)
        else { return }
        write(moved.year, year, range.lowerBound, &scalars)
        write(moved.month, month, range.lowerBound, &scalars)
        write(moved.day, day, range.lowerBound, &scalars)
    }

    private static func parts(
        of form: DateForm,
        _ ascii: [Unicode.Scalar]
    ) -> (year: Range<Int>?, month: Range<Int>?, day: Range<Int>?) {
        var runs: [Range<Int>] = []
        var start: Int?
        for index in 0...ascii.count {
            let isDigit = index < ascii.count && ("0"..."9").contains(ascii[index])
            if isDigit, start == nil { start = index }
            if !isDigit, let from = start {
                runs.append(from..<index)
                start = nil
            }
        }
        guard let first = runs.first else { return (nil, nil, nil) }
        if first.count == 8 {
            let at = first.lowerBound
            switch form.pattern {
            case "yyyyMMdd": return (at..<(at + 4), (at + 4)..<(at + 6), (at + 6)..<(at + 8))
            case "ddMMyyyy": return ((at + 4)..<(at + 8), (at + 2)..<(at + 4), at..<(at + 2))
            default: return ((at + 4)..<(at + 8), at..<(at + 2), (at + 2)..<(at + 4))
            }
        }
        guard runs.count >= 3, !form.pattern.contains("MMM") else { return (nil, nil, nil) }
        if first.count == 4 { return (runs[0], runs[1], runs[2]) }
        return form.order == .monthFirst ? (runs[2], runs[0], runs[1]) : (runs[2], runs[1], runs[0])
    }

    private func number(_ digits: ArraySlice<Unicode.Scalar>) -> Int {
        digits.reduce(0) { ($0 &* 10) &+ Int($1.value &- 0x30) }
    }

    /// The date so many days earlier; `nil` where it would need another number of digits.
    private func moved(_ year: Int, _ month: Int, _ day: Int, digitsOfYear: Int) -> (year: Int, month: Int, day: Int)? {
        let full = digitsOfYear == 2 ? 2000 + year : year
        guard (1...9999).contains(full) else { return nil }
        let moved = Self.date(ofDay: Self.day(full, month, day) - days)
        return (digitsOfYear == 2 ? moved.year % 100 : moved.year, moved.month, moved.day)
    }

    private func write(_ number: Int, _ range: Range<Int>, _ offset: Int, _ scalars: inout [Unicode.Scalar]) {
        var rest = number
        // A day of one digit stays one where it can: 9 days of a month are written so.
        if range.count == 1, number > 9 { rest = number % 9 + 1 }
        for index in range.reversed() {
            let old = scalars[offset + index]
            let zero = old.value &- UInt32(old.properties.numericValue ?? 0)
            scalars[offset + index] = Unicode.Scalar(zero &+ UInt32(rest % 10)) ?? old
            rest /= 10
        }
    }

    /// The number of a day since 1 March of the year 0 (the civil calendar, counted by eras of 400 years).
    static func day(_ year: Int, _ month: Int, _ day: Int) -> Int {
        let y = month <= 2 ? year - 1 : year
        let era = y / 400
        let yearOfEra = y - era * 400
        let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
        return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    }

    /// The date of such a number.
    static func date(ofDay number: Int) -> (year: Int, month: Int, day: Int) {
        let era = number / 146_097
        let dayOfEra = number - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let shifted = (5 * dayOfYear + 2) / 153
        let month = shifted < 10 ? shifted + 3 : shifted - 9
        return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, dayOfYear - (153 * shifted + 2) / 5 + 1)
    }
}
