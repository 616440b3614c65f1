/// What a look over the audit log found.
public struct AuditReport: Sendable, Equatable {
    /// One chain of it.
    public struct Chain: Sendable, Equatable {
        /// Its name: which data folder's gateway wrote it.
        public var name: String
        /// Its last entry, for an operator to keep elsewhere; as many entries are in the chain.
        public var head: AuditChainHead
    }

    /// The chains as far as they fit, by name.
    public var chains: [Chain]
    /// The first entry that does not fit; `nil` where all do.
    public var fault: AuditFault?

    /// How many entries fit.
    public var entries: Int { chains.reduce(0) { $0 + $1.head.sequence } }
}
