/// A district of a state of India.
package struct District: Sendable, Hashable {
    /// The state, by its code in ISO 3166-2.
    package let stateISOCode: String
    /// The number in the Local Government Directory.
    package let lgdCode: Int
    /// The number in the Census of 2011; `nil` if it was made later.
    package let census2011Code: Int?
    /// The name in English.
    package let name: String
    /// The name in Hindi.
    package let hindiName: String
    /// Other and earlier spellings.
    package let aliases: [String]

    init(
        _ stateISOCode: String,
        lgd lgdCode: Int,
        census census2011Code: Int?,
        _ name: String,
        _ hindiName: String,
        aliases: [String] = []
    ) {
        self.stateISOCode = stateISOCode
        self.lgdCode = lgdCode
        self.census2011Code = census2011Code
        self.name = name
        self.hindiName = hindiName
        self.aliases = aliases
    }
}
