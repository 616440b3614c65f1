// Generated from Sources/Contracts/Schemas by `setu schema swift`; do not edit.

extension Canonical {
    /// What kind of finding it is.
    public enum FoundKind: String, CanonicalCodeList {
        /// `sighting`
        case sighting
        /// `producedToCwc`
        case producedToCwc
        /// `admittedToCci`
        case admittedToCci
        /// `recovered`
        case recovered
        /// `unknown`
        case unknown
        /// `unmapped`
        case unmapped
    }
}
