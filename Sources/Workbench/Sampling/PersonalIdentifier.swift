/// Numbers that authorities give to persons, recognised by their form.
package enum PersonalIdentifier: String, Sendable, CaseIterable {
    /// India: twelve digits with a check digit; never collected.
    case aadhaar
    /// Viet Nam: twelve digits, the first three a province.
    case vietNamPersonalID
    /// A passport: a letter or two and six to eight digits.
    case passport
    /// A telephone number.
    case phone
    /// A mail address.
    case email

    /// Those that most of the values look like.
    static func found(in values: [String]) -> [PersonalIdentifier] {
        guard !values.isEmpty else { return [] }
        let texts = values.map(DigitForm.ascii)
        return allCases.filter { identifier in
            texts.count { identifier.fits($0) } * 10 >= texts.count * 7
        }
    }

    private func fits(_ text: String) -> Bool {
        let digits = text.filter(\.isNumber)
        let isNumber = text.allSatisfy { $0.isNumber || $0 == " " || $0 == "-" }
        switch self {
        case .aadhaar: return isNumber && digits.count == 12 && (digits.first.map { $0 > "1" } ?? false)
        case .vietNamPersonalID: return isNumber && digits.count == 12 && digits.hasPrefix("0")
        case .passport:
            let letters = text.prefix { $0.isASCII && $0.isUppercase }
            return (1...2).contains(letters.count) && (6...8).contains(text.count - letters.count)
                && NumberText.isDigits(text.dropFirst(letters.count))
        case .phone: return PhoneText.isOne(text)
        case .email: return text.contains("@") && text.contains(".")
        }
    }
}
