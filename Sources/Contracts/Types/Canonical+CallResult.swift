// Generated from Sources/Contracts/Schemas by `setu schema swift`; do not edit.

extension Canonical {
    /// What became of a call to a beneficiary.
    public enum CallResult: String, CanonicalCodeList {
        /// `answered`
        case answered
        /// `noAnswer`
        case noAnswer
        /// `busy`
        case busy
        /// `switchedOff`
        case switchedOff
        /// `notReachable`
        case notReachable
        /// `wrongNumber`
        case wrongNumber
        /// `refused`
        case refused
        /// `callBack`
        case callBack
        /// `unknown`
        case unknown
        /// `unmapped`
        case unmapped
    }
}
