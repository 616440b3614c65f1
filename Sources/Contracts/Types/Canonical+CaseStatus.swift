// Generated from Sources/Contracts/Schemas by `setu schema swift`; do not edit.

extension Canonical {
    /// Where a case or a concern stands.
    public enum CaseStatus: String, CanonicalCodeList {
        /// `open`
        case open
        /// `closed`
        case closed
        /// `transferred`
        case transferred
        /// `reopened`
        case reopened
        /// `duplicate`
        case duplicate
        /// `unknown`
        case unknown
        /// `unmapped`
        case unmapped
    }
}
