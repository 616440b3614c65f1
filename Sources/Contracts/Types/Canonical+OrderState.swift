// Generated from Sources/Contracts/Schemas by `setu schema swift`; do not edit.

extension Canonical {
    /// How far an order or intervention got.
    public enum OrderState: String, CanonicalCodeList {
        /// `planned`
        case planned
        /// `inProgress`
        case inProgress
        /// `done`
        case done
        /// `refused`
        case refused
        /// `cancelled`
        case cancelled
        /// `unknown`
        case unknown
        /// `unmapped`
        case unmapped
    }
}
