// Generated from Sources/Contracts/Schemas by `setu schema swift`; do not edit.

extension Canonical {
    /// Who runs an institution.
    public enum Management: String, CanonicalCodeList {
        /// `government`
        case government
        /// `governmentAided`
        case governmentAided
        /// `ngo`
        case ngo
        /// `private`
        case `private`
        /// `localBody`
        case localBody
        /// `other`
        case other
        /// `unknown`
        case unknown
        /// `unmapped`
        case unmapped
    }
}
