// Generated from Sources/Contracts/Schemas by `setu schema swift`; do not edit.

extension Canonical {
    /// What the person or family is that takes care of a child.
    public enum CarerType: String, CanonicalCodeList {
        /// `parents`
        case parents
        /// `kin`
        case kin
        /// `guardian`
        case guardian
        /// `fitPerson`
        case fitPerson
        /// `fosterFamily`
        case fosterFamily
        /// `groupFosterCare`
        case groupFosterCare
        /// `preAdoptiveFamily`
        case preAdoptiveFamily
        /// `adoptiveFamily`
        case adoptiveFamily
        /// `sponsor`
        case sponsor
        /// `institution`
        case institution
        /// `other`
        case other
        /// `unknown`
        case unknown
        /// `unmapped`
        case unmapped
    }
}
