// Generated from Sources/Contracts/Schemas by `setu schema swift`; do not edit.

extension Canonical {
    /// The kind of an adoption.
    public enum AdoptionRoute: String, CanonicalCodeList {
        /// `inCountry`
        case inCountry
        /// `interCountry`
        case interCountry
        /// `relative`
        case relative
        /// `stepParent`
        case stepParent
        /// `fosterAdoption`
        case fosterAdoption
        /// `other`
        case other
        /// `unknown`
        case unknown
        /// `unmapped`
        case unmapped
    }
}
