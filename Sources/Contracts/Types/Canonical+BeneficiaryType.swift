// Generated from Sources/Contracts/Schemas by `setu schema swift`; do not edit.

extension Canonical {
    /// The groups of beneficiaries of the nutrition programme.
    public enum BeneficiaryType: String, CanonicalCodeList {
        /// `pregnantWoman`
        case pregnantWoman
        /// `lactatingMother`
        case lactatingMother
        /// `child0To6Months`
        case child0To6Months
        /// `child6MonthsTo3Years`
        case child6MonthsTo3Years
        /// `child3To6Years`
        case child3To6Years
        /// `adolescentGirl`
        case adolescentGirl
        /// `other`
        case other
        /// `unknown`
        case unknown
        /// `unmapped`
        case unmapped
    }
}
