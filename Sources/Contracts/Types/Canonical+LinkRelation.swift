// Generated from Sources/Contracts/Schemas by `setu schema swift`; do not edit.

extension Canonical {
    /// What one record is to another.
    public enum LinkRelation: String, CanonicalList {
        /// `samePerson`
        case samePerson
        /// `possiblySamePerson`
        case possiblySamePerson
        /// `notSamePerson`
        case notSamePerson
        /// `duplicateReport`
        case duplicateReport
        /// `callOfCase`
        case callOfCase
        /// `sameIncident`
        case sameIncident
        /// `followsFrom`
        case followsFrom
        /// `siblings`
        case siblings
    }
}
