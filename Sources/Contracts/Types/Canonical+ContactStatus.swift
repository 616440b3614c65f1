// Generated from Sources/Contracts/Schemas by `setu schema swift`; do not edit.

extension Canonical {
    /// Where a helpline's work on a contact stands.
    public enum ContactStatus: String, CanonicalCodeList {
        /// `open`
        case open
        /// `passive`
        case passive
        /// `closed`
        case closed
        /// `duplicate`
        case duplicate
        /// `unknown`
        case unknown
        /// `unmapped`
        case unmapped
    }
}
