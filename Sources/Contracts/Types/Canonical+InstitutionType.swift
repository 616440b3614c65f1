// Generated from Sources/Contracts/Schemas by `setu schema swift`; do not edit.

extension Canonical {
    /// The kind of an institution that takes children in: those of the JJ Act 2015, then others that do.
    public enum InstitutionType: String, CanonicalCodeList {
        /// `childrenHome`
        case childrenHome
        /// `openShelter`
        case openShelter
        /// `observationHome`
        case observationHome
        /// `specialHome`
        case specialHome
        /// `placeOfSafety`
        case placeOfSafety
        /// `saa`
        case saa
        /// `fitFacility`
        case fitFacility
        /// `divyangHome`
        case divyangHome
        /// `afterCareHome`
        case afterCareHome
        /// `oneStopCentre`
        case oneStopCentre
        /// `socialProtectionCentre`
        case socialProtectionCentre
        /// `hospital`
        case hospital
        /// `other`
        case other
        /// `unknown`
        case unknown
        /// `unmapped`
        case unmapped
    }
}
