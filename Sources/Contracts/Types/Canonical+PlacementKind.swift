// Generated from Sources/Contracts/Schemas by `setu schema swift`; do not edit.

extension Canonical {
    /// Where a child may be placed: in an institution, with a family or person, or in a hospital.
    public enum PlacementKind: String, CanonicalCodeList {
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
        /// `fitPerson`
        case fitPerson
        /// `fosterCare`
        case fosterCare
        /// `groupFosterCare`
        case groupFosterCare
        /// `preAdoptionFosterCare`
        case preAdoptionFosterCare
        /// `kin`
        case kin
        /// `parents`
        case parents
        /// `hospital`
        case hospital
        /// `divyangHome`
        case divyangHome
        /// `aftercare`
        case aftercare
        /// `overnightStay`
        case overnightStay
        /// `other`
        case other
        /// `unknown`
        case unknown
        /// `unmapped`
        case unmapped
    }
}
