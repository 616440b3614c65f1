/// A province of Viet Nam, or a city that is one, in one of the two divisions of the country.
package struct VietnameseProvince: Sendable, Hashable {
    /// The code of the statistics office, two digits; used again in 2025, partly for other provinces.
    package let code: String
    /// The official name with its word: `Thành phố Hà Nội`.
    package let fullName: String
    /// The code in ISO 3166-2; `nil` where none is known to mean this province with these borders.
    package let isoCode: String?
    /// Other spellings; those without marks need no mention.
    package let aliases: [String]

    init(_ code: String, _ fullName: String, iso isoCode: String? = nil, aliases: [String] = []) {
        self.code = code
        self.fullName = fullName
        self.isoCode = isoCode
        self.aliases = aliases
    }
}
