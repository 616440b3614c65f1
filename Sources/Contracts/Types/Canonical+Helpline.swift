// Generated from Sources/Contracts/Schemas by `setu schema swift`; do not edit.

extension Canonical {
    /// The helplines.
    public enum Helpline: String, CanonicalList {
        /// `1098`
        case code1098 = "1098"
        /// `112`
        case code112 = "112"
        /// `181`
        case code181 = "181"
        /// `111`
        case code111 = "111"
        /// `18001567`
        case code18001567 = "18001567"
        /// `other`
        case other
    }
}
