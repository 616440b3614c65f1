// Generated from Sources/Contracts/Schemas by `setu schema swift`; do not edit.

extension Canonical {
    /// The recorded sex; ISO 5218 has no third value, so the list is our own.
    public enum Sex: String, CanonicalCodeList {
        /// `male`
        case male
        /// `female`
        case female
        /// `transgender`
        case transgender
        /// `other`
        case other
        /// `unknown`
        case unknown
        /// `unmapped`
        case unmapped
    }
}
