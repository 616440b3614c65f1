/// The ways one text can be read as a date.
enum DateText {
    private static let monthNames: Set<String> = [
        "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec", "january",
        "february",
        "march", "april", "june", "july", "august", "september", "october", "november", "december",
    ]

    /// The patterns that fit, such as `dd/MM/yyyy` and `MM/dd/yyyy`; `iso` for ISO 8601.
    static func forms(_ text: String) -> [DateForm] {
        guard text.count <= 40, let first = text.first, first.isNumber || first.isLetter else { return [] }
        if let iso = isoForm(text) { return [iso] }
        if NumberText.isDigits(text) { return compactForms(text) }
        let (day, time) = splitTime(text)
        guard let time else { return [] }
        return dayForms(day).map { DateForm(pattern: $0.pattern + time, order: $0.order, hasTime: !time.isEmpty) }
    }

    private static func isoForm(_ text: String) -> DateForm? {
        let parts = text.prefix(10).split(separator: "-", omittingEmptySubsequences: false)
        guard parts.count == 3, parts.map(\.count) == [4, 2, 2], parts.allSatisfy({ NumberText.isDigits($0) }),
            isYear(parts[0]), isMonth(parts[1]), isDay(parts[2])
        else { return nil }
        let rest = text.dropFirst(10)
        guard !rest.isEmpty else { return DateForm(pattern: "iso", order: .settled, hasTime: false) }
        guard let mark = rest.first, mark == "T" || mark == " ", rest.dropFirst().first?.isNumber == true,
            rest.contains(":"), rest.dropFirst().allSatisfy({ $0.isNumber || ":.+-Z ".contains($0) })
        else { return nil }
        return DateForm(pattern: "iso", order: .settled, hasTime: true)
    }

    private static func compactForms(_ text: String) -> [DateForm] {
        guard text.count == 8 else { return [] }
        if isYear(text.prefix(4)), isMonth(text.dropFirst(4).prefix(2)), isDay(text.dropFirst(6)) {
            return [DateForm(pattern: "yyyyMMdd", order: .settled, hasTime: false)]
        }
        guard isYear(text.dropFirst(4)) else { return [] }
        let first = text.prefix(2)
        let second = text.dropFirst(2).prefix(2)
        return orders(first, second).map {
            DateForm(pattern: $0 == .dayFirst ? "ddMMyyyy" : "MMddyyyy", order: $0, hasTime: false)
        }
    }

    /// The day, and the pattern of the time behind it: empty where there is none, `nil` where what is there is no time.
    private static func splitTime(_ text: String) -> (day: String, time: String?) {
        guard let colon = text.firstIndex(of: ":") else { return (text, "") }
        let before = text[..<colon]
        guard let gap = before.lastIndex(where: { $0 == " " || $0 == "T" || $0 == "," }) else { return (text, nil) }
        let time = String(text[text.index(after: gap)...])
        guard let pattern = TimeText.pattern(time) else { return (text, nil) }
        let mark = text[gap] == " " ? " " : text[gap] == "T" ? "'T'" : ","
        return (String(text[..<gap]), mark + pattern)
    }

    private static func dayForms(_ text: String) -> [DateForm] {
        let separators = Set(text.filter { !$0.isNumber && !$0.isLetter })
        guard separators.count == 1, let separator = separators.first, "/-. ".contains(separator) else {
            return text.contains(",") ? longForms(text) : []
        }
        let parts = text.split(separator: separator, omittingEmptySubsequences: false)
        guard parts.count == 3 else { return [] }
        let mark = String(separator)
        if monthNames.contains(parts[1].lowercased()), isDay(parts[0]), let year = year(parts[2]) {
            return [
                DateForm(
                    pattern: [day(parts[0]), "MMM", year].joined(separator: mark),
                    order: .settled,
                    hasTime: false
                )
            ]
        }
        guard parts.allSatisfy({ NumberText.isDigits($0) }) else { return [] }
        if parts[0].count == 4, isYear(parts[0]), isMonth(parts[1]), isDay(parts[2]) {
            let pattern = ["yyyy", month(parts[1]), day(parts[2])].joined(separator: mark)
            return [DateForm(pattern: pattern, order: .settled, hasTime: false)]
        }
        guard let year = year(parts[2]) else { return [] }
        return orders(parts[0], parts[1]).map { order in
            let both = order == .dayFirst ? [day(parts[0]), month(parts[1])] : [month(parts[0]), day(parts[1])]
            return DateForm(pattern: (both + [year]).joined(separator: mark), order: order, hasTime: false)
        }
    }

    /// `March 3, 2024`.
    private static func longForms(_ text: String) -> [DateForm] {
        let parts = text.split(whereSeparator: { $0 == " " || $0 == "," })
        guard parts.count == 3, monthNames.contains(parts[0].lowercased()), isDay(parts[1]), isYear(parts[2]) else {
            return []
        }
        return [DateForm(pattern: "MMM \(day(parts[1])), yyyy", order: .settled, hasTime: false)]
    }

    private static func orders(_ first: some StringProtocol, _ second: some StringProtocol) -> [DateForm.Order] {
        (isDay(first) && isMonth(second) ? [.dayFirst] : []) + (isMonth(first) && isDay(second) ? [.monthFirst] : [])
    }

    private static func day(_ text: some StringProtocol) -> String { text.count == 1 ? "d" : "dd" }
    private static func month(_ text: some StringProtocol) -> String { text.count == 1 ? "M" : "MM" }
    private static func year(_ text: some StringProtocol) -> String? {
        isYear(text) ? "yyyy" : text.count == 2 && NumberText.isDigits(text) ? "yy" : nil
    }
    private static func isYear(_ text: some StringProtocol) -> Bool { text.count == 4 && inRange(text, 1900...2100) }
    private static func isMonth(_ text: some StringProtocol) -> Bool { text.count <= 2 && inRange(text, 1...12) }
    private static func isDay(_ text: some StringProtocol) -> Bool { text.count <= 2 && inRange(text, 1...31) }
    private static func inRange(_ text: some StringProtocol, _ range: ClosedRange<Int>) -> Bool {
        NumberText.isDigits(text) && (Int(text).map(range.contains) ?? false)
    }
}
