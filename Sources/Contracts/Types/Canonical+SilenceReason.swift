// Generated from Sources/Contracts/Schemas by `setu schema swift`; do not edit.

extension Canonical {
    /// Why nothing or less came.
    public enum SilenceReason: String, CanonicalCodeList {
        /// `noCases`
        case noCases
        /// `technical`
        case technical
        /// `staffing`
        case staffing
        /// `network`
        case network
        /// `deadlineMissed`
        case deadlineMissed
        /// `formatRefused`
        case formatRefused
        /// `other`
        case other
        /// `unknown`
        case unknown
        /// `unmapped`
        case unmapped
    }
}
