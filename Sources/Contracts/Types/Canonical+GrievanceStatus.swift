// Generated from Sources/Contracts/Schemas by `setu schema swift`; do not edit.

extension Canonical {
    /// Where a complaint stands.
    public enum GrievanceStatus: String, CanonicalCodeList {
        /// `open`
        case open
        /// `inProgress`
        case inProgress
        /// `resolved`
        case resolved
        /// `rejected`
        case rejected
        /// `unknown`
        case unknown
        /// `unmapped`
        case unmapped
    }
}
