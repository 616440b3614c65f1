// Generated from Sources/Contracts/Schemas by `setu schema swift`; do not edit.

extension Canonical {
    /// What the law calls a child.
    public enum CaseClassification: String, CanonicalCodeList {
        /// `cncp`
        case cncp
        /// `ccl`
        case ccl
        /// `both`
        case both
        /// `specialCircumstances`
        case specialCircumstances
        /// `unknown`
        case unknown
        /// `unmapped`
        case unmapped
    }
}
