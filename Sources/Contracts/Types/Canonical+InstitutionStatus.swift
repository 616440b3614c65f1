// Generated from Sources/Contracts/Schemas by `setu schema swift`; do not edit.

extension Canonical {
    /// Whether an institution works.
    public enum InstitutionStatus: String, CanonicalCodeList {
        /// `open`
        case open
        /// `closed`
        case closed
        /// `suspended`
        case suspended
        /// `deregistered`
        case deregistered
        /// `unknown`
        case unknown
        /// `unmapped`
        case unmapped
    }
}
