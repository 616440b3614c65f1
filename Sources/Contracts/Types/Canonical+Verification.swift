// Generated from Sources/Contracts/Schemas by `setu schema swift`; do not edit.

extension Canonical {
    /// Whether an authority has checked a report.
    public enum Verification: String, CanonicalCodeList {
        /// `unverified`
        case unverified
        /// `verified`
        case verified
        /// `refuted`
        case refuted
        /// `duplicate`
        case duplicate
        /// `unknown`
        case unknown
        /// `unmapped`
        case unmapped
    }
}
