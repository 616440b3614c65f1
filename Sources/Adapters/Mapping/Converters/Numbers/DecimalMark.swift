/// Which mark stands before the decimals of a number; the other one groups its digits.
enum DecimalMark {
    case dot
    case comma

    /// The mark of a locale, as CLDR has it.
    ///
    /// - Parameter locale: BCP 47, such as `hi-IN` or `vi-VN`.
    init(locale: String) {
        let parts = locale.split { $0 == "-" || $0 == "_" }.map { $0.lowercased() }
        let language = parts.first ?? ""
        let isOther = parts.dropFirst().contains { Self.regionsOfTheDot[language]?.contains($0) ?? false }
        self = Self.languagesOfTheComma.contains(language) && !isOther ? .comma : .dot
    }

    private static let languagesOfTheComma = Set(
        """
        af az be bg bs ca cs da de el es et fi fr hr hu hy id is it ka kk ky lt lv mk nb nl nn no pl pt ro ru sk sl sq sr \
        sv tk tr uk uz vi
        """.split(separator: " ").map(String.init)
    )

    /// Where one of those languages is written with a dot.
    private static let regionsOfTheDot: [String: Set<String>] = [
        "de": ["ch", "li"],
        "es": ["419", "cu", "do", "gt", "hn", "mx", "ni", "pa", "pe", "pr", "sv", "us"],
        "it": ["ch"],
    ]
}
