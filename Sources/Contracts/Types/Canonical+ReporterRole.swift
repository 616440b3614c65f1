// Generated from Sources/Contracts/Schemas by `setu schema swift`; do not edit.

extension Canonical {
    /// What the person who reports is to the child or by office.
    public enum ReporterRole: String, CanonicalCodeList {
        /// `child`
        case child
        /// `parent`
        case parent
        /// `relative`
        case relative
        /// `neighbour`
        case neighbour
        /// `teacher`
        case teacher
        /// `healthWorker`
        case healthWorker
        /// `police`
        case police
        /// `railway`
        case railway
        /// `ngo`
        case ngo
        /// `citizen`
        case citizen
        /// `anganwadi`
        case anganwadi
        /// `official`
        case official
        /// `anonymous`
        case anonymous
        /// `other`
        case other
        /// `unknown`
        case unknown
        /// `unmapped`
        case unmapped
    }
}
