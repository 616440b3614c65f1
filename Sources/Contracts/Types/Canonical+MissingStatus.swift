// Generated from Sources/Contracts/Schemas by `setu schema swift`; do not edit.

extension Canonical {
    /// What became of a missing child; missing, traced and found are terms of the procedure of 2016.
    public enum MissingStatus: String, CanonicalCodeList {
        /// `missing`
        case missing
        /// `traced`
        case traced
        /// `recovered`
        case recovered
        /// `found`
        case found
        /// `closed`
        case closed
        /// `duplicate`
        case duplicate
        /// `believedDead`
        case believedDead
        /// `unknown`
        case unknown
        /// `unmapped`
        case unmapped
    }
}
