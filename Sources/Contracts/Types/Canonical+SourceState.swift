// Generated from Sources/Contracts/Schemas by `setu schema swift`; do not edit.

extension Canonical {
    /// What came of what was expected of a source.
    public enum SourceState: String, CanonicalList {
        /// `reported`
        case reported
        /// `declaredNil`
        case declaredNil
        /// `silent`
        case silent
        /// `rejected`
        case rejected
        /// `partial`
        case partial
        /// `unknown`
        case unknown
    }
}
