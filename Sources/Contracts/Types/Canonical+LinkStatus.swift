// Generated from Sources/Contracts/Schemas by `setu schema swift`; do not edit.

extension Canonical {
    /// Whether a link holds.
    public enum LinkStatus: String, CanonicalCodeList {
        /// `proposed`
        case proposed
        /// `confirmed`
        case confirmed
        /// `rejected`
        case rejected
        /// `revoked`
        case revoked
        /// `unknown`
        case unknown
        /// `unmapped`
        case unmapped
    }
}
