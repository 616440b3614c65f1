/// A state or union territory of India.
package struct IndianState: Sendable, Hashable {
    /// The code in ISO 3166-2: `IN-UK`.
    package let isoCode: String
    /// Codes it, or what it was made of, had in earlier editions of the standard.
    package let earlierISOCodes: [RetiredCode]
    /// The number in the Local Government Directory.
    package let lgdCode: Int
    /// The numbers in the Census of 2011 of what it now is; none if it was made later.
    package let census2011Codes: [Int]
    /// The name in English.
    package let name: String
    /// The name in Hindi.
    package let hindiName: String
    /// Other and earlier spellings.
    package let aliases: [String]

    init(
        _ isoCode: String,
        lgd lgdCode: Int,
        census census2011Codes: [Int],
        _ name: String,
        _ hindiName: String,
        aliases: [String] = [],
        earlier earlierISOCodes: [RetiredCode] = []
    ) {
        self.isoCode = isoCode
        self.earlierISOCodes = earlierISOCodes
        self.lgdCode = lgdCode
        self.census2011Codes = census2011Codes
        self.name = name
        self.hindiName = hindiName
        self.aliases = aliases
    }
}
