// Generated from Sources/Contracts/Schemas by `setu schema swift`; do not edit.

extension Canonical {
    /// Among whom something is counted.
    public enum Population: String, CanonicalCodeList {
        /// `allChildren`
        case allChildren
        /// `specialCircumstances`
        case specialCircumstances
        /// `difficultCircumstances`
        case difficultCircumstances
        /// `highRisk`
        case highRisk
        /// `inInstitutions`
        case inInstitutions
        /// `boys`
        case boys
        /// `girls`
        case girls
        /// `beneficiaries`
        case beneficiaries
        /// `other`
        case other
        /// `unknown`
        case unknown
        /// `unmapped`
        case unmapped
    }
}
