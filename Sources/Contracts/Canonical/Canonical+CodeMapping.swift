extension Canonical {
    /// How a canonical code relates to the source's value.
    public enum CodeMapping: String, CanonicalList {
        /// The same.
        case exact
        /// Broader than it.
        case broader
        /// Narrower than it.
        case narrower
        /// Set by the adapter without one.
        case `default`
        /// Not found.
        case unmapped
    }
}
