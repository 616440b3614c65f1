// Generated from Sources/Contracts/Schemas by `setu schema swift`; do not edit.

extension Canonical {
    /// What a helpline did.
    public enum ContactAction: String, CanonicalCodeList {
        /// `counselled`
        case counselled
        /// `informationGiven`
        case informationGiven
        /// `transferred`
        case transferred
        /// `dispatched`
        case dispatched
        /// `rescued`
        case rescued
        /// `producedToCwc`
        case producedToCwc
        /// `shelterGiven`
        case shelterGiven
        /// `medicalHelp`
        case medicalHelp
        /// `restored`
        case restored
        /// `firRegistered`
        case firRegistered
        /// `followUp`
        case followUp
        /// `none`
        case none
        /// `other`
        case other
        /// `unknown`
        case unknown
        /// `unmapped`
        case unmapped
    }
}
