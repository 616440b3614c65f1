// Generated from Sources/Contracts/Schemas by `setu schema swift`; do not edit.

extension Canonical {
    /// Who reports.
    public enum ReportSource: String, CanonicalList {
        /// `police`
        case police
        /// `citizen`
        case citizen
        /// `agency`
        case agency
        /// `unknown`
        case unknown
    }
}
