// Generated from Sources/Contracts/Schemas by `setu schema swift`; do not edit.

extension Canonical {
    /// How great the risk to a child is.
    public enum RiskLevel: String, CanonicalCodeList {
        /// `low`
        case low
        /// `medium`
        case medium
        /// `high`
        case high
        /// `unknown`
        case unknown
        /// `unmapped`
        case unmapped
    }
}
