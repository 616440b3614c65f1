// Generated from Sources/Contracts/Schemas by `setu schema swift`; do not edit.

extension Canonical {
    /// Why a case is closed.
    ///
    /// The death of a child has no code here: who may know of it reads it where it is secret.
    public enum CaseClosureReason: String, CanonicalCodeList {
        /// `restored`
        case restored
        /// `adopted`
        case adopted
        /// `familyCare`
        case familyCare
        /// `afterCare`
        case afterCare
        /// `ageOfMajority`
        case ageOfMajority
        /// `transferred`
        case transferred
        /// `repatriated`
        case repatriated
        /// `untraceable`
        case untraceable
        /// `formalClosing`
        case formalClosing
        /// `duplicate`
        case duplicate
        /// `notEligible`
        case notEligible
        /// `other`
        case other
        /// `unknown`
        case unknown
        /// `unmapped`
        case unmapped
    }
}
