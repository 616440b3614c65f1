// Generated from Sources/Contracts/Schemas by `setu schema swift`; do not edit.

extension Canonical {
    /// Why a child may be adopted: the five categories of 2025.
    public enum AdoptionCategory: String, CanonicalCodeList {
        /// `orphan`
        case orphan
        /// `abandoned`
        case abandoned
        /// `surrendered`
        case surrendered
        /// `noVisitation`
        case noVisitation
        /// `unfitGuardian`
        case unfitGuardian
        /// `unknown`
        case unknown
        /// `unmapped`
        case unmapped
    }
}
