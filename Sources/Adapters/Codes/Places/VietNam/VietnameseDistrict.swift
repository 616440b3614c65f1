/// A district of Viet Nam; there are none since 1 July 2025.
package struct VietnameseDistrict: Sendable, Hashable {
    /// The province, by its code before July 2025.
    package let provinceCode: String
    /// The code of the statistics office, three digits.
    package let code: String
    /// The official name with its word: `Quận Bắc Từ Liêm`.
    package let fullName: String

    init(_ provinceCode: String, _ code: String, _ fullName: String) {
        self.provinceCode = provinceCode
        self.code = code
        self.fullName = fullName
    }
}
