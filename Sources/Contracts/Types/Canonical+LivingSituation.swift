// Generated from Sources/Contracts/Schemas by `setu schema swift`; do not edit.

extension Canonical {
    /// With whom a child lives.
    public enum LivingSituation: String, CanonicalCodeList {
        /// `withParents`
        case withParents
        /// `withOneParent`
        case withOneParent
        /// `withRelatives`
        case withRelatives
        /// `withGuardian`
        case withGuardian
        /// `withEmployer`
        case withEmployer
        /// `withSpouse`
        case withSpouse
        /// `institution`
        case institution
        /// `street`
        case street
        /// `alone`
        case alone
        /// `other`
        case other
        /// `unknown`
        case unknown
        /// `unmapped`
        case unmapped
    }
}
