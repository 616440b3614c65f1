// Generated from Sources/Contracts/Schemas by `setu schema swift`; do not edit.

extension Canonical {
    /// For which children an institution is made.
    ///
    /// What would tell a secret of every child in it is secret.
    public enum Specialisation: String, CanonicalCodeList {
        /// `divyang`
        case divyang
        /// `infants`
        case infants
        /// `mentalHealth`
        case mentalHealth
        /// `deaddiction`
        case deaddiction
        /// `trafficking`
        case trafficking
        /// `streetChildren`
        case streetChildren
        /// `childrenOfPrisoners`
        case childrenOfPrisoners
        /// `sexualOffences`
        case sexualOffences
        /// `hivAids`
        case hivAids
        /// `conflictWithLaw`
        case conflictWithLaw
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
