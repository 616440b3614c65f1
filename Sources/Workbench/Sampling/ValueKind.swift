/// What the values of a field are, told from all of them together.
package enum ValueKind: String, Sendable {
    /// No value says anything.
    case nothing
    /// Yes or no.
    case boolean
    /// A calendar date, with or without a time of day.
    case date
    /// A time of day alone.
    case time
    /// Whole numbers.
    case integer
    /// Numbers with a decimal mark.
    case decimal
    /// Telephone numbers.
    case phone
    /// Mail addresses.
    case email
    /// Web addresses.
    case url
    /// Random ids (RFC 9562).
    case uuid
    /// Short texts.
    case text
    /// Texts of several sentences or many words.
    case prose

    init(_ values: [String], traits: Set<FieldProfile.Trait>, isDate: Bool) {
        guard !values.isEmpty else {
            self = .nothing
            return
        }
        let texts = values.map(DigitForm.ascii)
        func most(_ test: (String) -> Bool) -> Bool {
            texts.count(where: test) * 10 >= texts.count * 9
        }
        if traits.contains(.boolean) || most(BooleanWord.isOne) {
            self = .boolean
        } else if isDate {
            self = .date
        } else if most(TimeText.isOne) {
            self = .time
        } else if most({ $0.contains("@") && $0.split(separator: "@").count == 2 && !$0.contains(" ") }) {
            self = .email
        } else if most({ $0.hasPrefix("http://") || $0.hasPrefix("https://") }) {
            self = .url
        } else if most(Self.isUUID) {
            self = .uuid
        } else if most(PhoneText.isOne) {
            self = .phone
        } else if most({ NumberText.isInteger($0) }) {
            self = .integer
        } else if most({ NumberText.isDecimal($0) }) {
            self = .decimal
        } else {
            self = texts.contains { $0.split(separator: " ").count > 8 } ? .prose : .text
        }
    }

    private static func isUUID(_ text: String) -> Bool {
        let groups = text.split(separator: "-").map(\.count)
        return groups == [8, 4, 4, 4, 12] && text.allSatisfy { $0.isHexDigit || $0 == "-" }
    }
}
