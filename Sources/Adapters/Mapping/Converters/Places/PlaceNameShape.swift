/// Tells a text that could be the name of a state or a district from one that surely is none.
///
/// Everyone may see those names. Where no register knows what a source gives as one, an address or a telephone number in its
/// place has to stay secret.
struct PlaceNameShape {
    private static let mostScalars = 60
    private static let mostWords = 8
    private static let marks = " -–'’.()&\u{200C}\u{200D}".unicodeScalars

    /// How many digits a name may have: "Quận 12" is one, and in India there is none.
    private let mostDigits: Int

    init(country: String) {
        mostDigits = country == "IN" ? 0 : 2
    }

    /// Whether the text could be a name: a few words of letters.
    func fits(_ value: TextValue) -> Bool {
        let scalars = String(decoding: value.bytes, as: UTF8.self).unicodeScalars
        guard scalars.count <= Self.mostScalars, scalars.split(separator: " ").count <= Self.mostWords else {
            return false
        }
        var digits = 0
        for scalar in scalars {
            switch scalar.properties.generalCategory {
            case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .nonspacingMark,
                .spacingMark, .enclosingMark:
                continue
            case .decimalNumber:
                digits += 1
            default:
                guard Self.marks.contains(scalar) else { return false }
            }
        }
        return digits <= mostDigits
    }
}
