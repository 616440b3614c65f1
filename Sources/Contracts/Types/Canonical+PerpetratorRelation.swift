// Generated from Sources/Contracts/Schemas by `setu schema swift`; do not edit.

extension Canonical {
    /// What a person who harms a child is to it.
    public enum PerpetratorRelation: String, CanonicalCodeList {
        /// `parent`
        case parent
        /// `stepParent`
        case stepParent
        /// `sibling`
        case sibling
        /// `spouse`
        case spouse
        /// `relative`
        case relative
        /// `caregiver`
        case caregiver
        /// `teacher`
        case teacher
        /// `employer`
        case employer
        /// `neighbour`
        case neighbour
        /// `peer`
        case peer
        /// `official`
        case official
        /// `stranger`
        case stranger
        /// `other`
        case other
        /// `unknown`
        case unknown
        /// `unmapped`
        case unmapped
    }
}
