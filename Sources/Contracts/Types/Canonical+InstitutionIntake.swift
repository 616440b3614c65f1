// Generated from Sources/Contracts/Schemas by `setu schema swift`; do not edit.

extension Canonical {
    /// Whom an institution takes in.
    public enum InstitutionIntake: String, CanonicalCodeList {
        /// `boys`
        case boys
        /// `girls`
        case girls
        /// `all`
        case all
        /// `unknown`
        case unknown
        /// `unmapped`
        case unmapped
    }
}
