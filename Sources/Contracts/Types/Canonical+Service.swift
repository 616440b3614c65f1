// Generated from Sources/Contracts/Schemas by `setu schema swift`; do not edit.

extension Canonical {
    /// A helpline or authority that takes a child's matter over.
    public enum Service: String, CanonicalCodeList {
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
        /// `police`
        case police
        /// `cwc`
        case cwc
        /// `jjb`
        case jjb
        /// `dcpu`
        case dcpu
        /// `hospital`
        case hospital
        /// `ngo`
        case ngo
        /// `other`
        case other
        /// `unknown`
        case unknown
        /// `unmapped`
        case unmapped
    }
}
