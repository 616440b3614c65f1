// Generated from Sources/Contracts/Schemas by `setu schema swift`; do not edit.

extension Canonical {
    /// Why a placement ended.
    ///
    /// The death of a child has no code here.
    public enum PlacementEnd: String, CanonicalCodeList {
        /// `restored`
        case restored
        /// `transferred`
        case transferred
        /// `adopted`
        case adopted
        /// `fosterCare`
        case fosterCare
        /// `aftercare`
        case aftercare
        /// `ageOfMajority`
        case ageOfMajority
        /// `released`
        case released
        /// `leftWithoutLeave`
        case leftWithoutLeave
        /// `repatriated`
        case repatriated
        /// `other`
        case other
        /// `unknown`
        case unknown
        /// `unmapped`
        case unmapped
    }
}
