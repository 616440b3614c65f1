/// Whether values are times.
extension FieldFit {
    /// Whether they are dates or times of day, of the calendar that is read.
    static func date(_ field: FieldProfile, country: String) -> FieldFit {
        if field.kind == .time { return .fits("its values are times of day") }
        guard field.kind == .date else {
            guard let pattern = EpochTime.pattern(of: field.values) else { return .unfit("its values are no dates") }
            return .leans("its values may be \(pattern == "epochSeconds" ? "seconds" : "milliseconds") since 1970")
        }
        if let question = EthiopianCalendar.question(field, country: country) { return .asks(question) }
        // Years far ahead are those of another calendar: Bikram Sambat is 57 years ahead, the Buddhist era 543.
        let years = field.values.flatMap { value in
            DigitForm.ascii(value).split { !$0.isNumber }.filter { $0.count == 4 }.compactMap { Int($0) }
        }
        let count = field.values.count
        guard years.count(where: { $0 >= 2060 }) * 2 <= count else {
            return .asks("its years are not those of the Gregorian calendar, which alone is read: of which are they?")
        }
        return .fits("\(count) of \(count) values are dates")
    }

    /// Whether they are periods of a figure.
    static func period(_ field: FieldProfile) -> FieldFit {
        let isYear = field.mostly { $0.count == 4 && NumberText.isInteger($0) }
        return isYear ? .fits("its values are years") : .leans("its values may be months or quarters")
    }
}
