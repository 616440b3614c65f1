// Generated from Sources/Contracts/Schemas by `setu schema swift`; do not edit.

extension Canonical {
    /// How a child went missing.
    public enum MissingType: String, CanonicalCodeList {
        /// `runaway`
        case runaway
        /// `lost`
        case lost
        /// `abduction`
        case abduction
        /// `familyAbduction`
        case familyAbduction
        /// `trafficking`
        case trafficking
        /// `abandoned`
        case abandoned
        /// `naturalCalamity`
        case naturalCalamity
        /// `other`
        case other
        /// `unknown`
        case unknown
        /// `unmapped`
        case unmapped
    }
}
