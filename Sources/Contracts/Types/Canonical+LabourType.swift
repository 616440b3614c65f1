// Generated from Sources/Contracts/Schemas by `setu schema swift`; do not edit.

extension Canonical {
    /// The kind of work a child does.
    public enum LabourType: String, CanonicalCodeList {
        /// `child`
        case child
        /// `bonded`
        case bonded
        /// `domestic`
        case domestic
        /// `hazardous`
        case hazardous
        /// `family`
        case family
        /// `other`
        case other
        /// `unknown`
        case unknown
        /// `unmapped`
        case unmapped
    }
}
