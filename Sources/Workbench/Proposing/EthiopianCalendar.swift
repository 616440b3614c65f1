/// Dates that may be of the Ethiopian calendar: seven or eight years behind, twelve months of thirty days and a thirteenth of
/// five or six.
enum EthiopianCalendar {
    /// What has to be asked of a field of dates; `nil` where they are of the Gregorian calendar.
    static func question(_ field: FieldProfile, country: String) -> String? {
        let texts = field.values.map(DigitForm.ascii)
        if texts.contains(where: hasThirteenthMonth) {
            return "it has a thirteenth month, as the Ethiopian calendar has: only the Gregorian is read"
        }
        guard country == "ET" || country == "ER" else { return nil }
        // No Ethiopian month has a 31st day, and what a program stamped with its zone is Gregorian.
        let isGregorian = texts.contains { text in
            let parts = text.prefix(10).split { !$0.isNumber }
            return parts.contains("31") || text.hasSuffix("Z") || text.dropFirst(10).contains("+")
        }
        return isGregorian
            ? nil : "are its years those of the Ethiopian calendar, seven or eight behind? Only the Gregorian is read"
    }

    /// `2016-13-04`: a month 13 with at most six days, the year first.
    private static func hasThirteenthMonth(_ text: String) -> Bool {
        let parts = text.prefix(10).split(whereSeparator: { "-/. ".contains($0) })
        guard parts.count >= 3, parts[0].count == 4, NumberText.isDigits(parts[0]), parts[1] == "13" else {
            return false
        }
        return Int(parts[2]).map { (1...6).contains($0) } ?? false
    }
}
