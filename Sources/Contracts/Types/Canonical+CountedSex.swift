// Generated from Sources/Contracts/Schemas by `setu schema swift`; do not edit.

extension Canonical {
    /// Which sex is counted.
    public enum CountedSex: String, CanonicalCodeList {
        /// `male`
        case male
        /// `female`
        case female
        /// `transgender`
        case transgender
        /// `other`
        case other
        /// `all`
        case all
        /// `unknown`
        case unknown
        /// `unmapped`
        case unmapped
    }
}
