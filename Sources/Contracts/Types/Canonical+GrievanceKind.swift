// Generated from Sources/Contracts/Schemas by `setu schema swift`; do not edit.

extension Canonical {
    /// What a complaint is about.
    public enum GrievanceKind: String, CanonicalCodeList {
        /// `serviceNotReceived`
        case serviceNotReceived
        /// `poorQuality`
        case poorQuality
        /// `shortQuantity`
        case shortQuantity
        /// `centreClosed`
        case centreClosed
        /// `staffBehaviour`
        case staffBehaviour
        /// `bribe`
        case bribe
        /// `infrastructure`
        case infrastructure
        /// `other`
        case other
        /// `unknown`
        case unknown
        /// `unmapped`
        case unmapped
    }
}
