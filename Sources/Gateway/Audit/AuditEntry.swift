/// One deed in the audit log: what, to what, by whom, why and when, chained to the deed before it.
///
/// Every gateway has a chain of its own, for several may write at once; the entries of a chain are numbered without
/// gaps, and each holds the digest of the one before.
public struct AuditEntry: Sendable, Equatable {
    /// The chain: which data folder's gateway wrote it.
    public var chain: String
    /// Its number in the chain, from 1.
    public var sequence: Int
    /// When, milliseconds since 1970-01-01 UTC.
    public var at: Int64
    /// What was done.
    public var action: AuditAction
    /// By whom, and why.
    public var statement: AuditStatement
    /// To what.
    public var object: AuditObject
    /// The keyed digest of the entry before in the chain, 32 hexadecimal digits; all zeros in the first.
    public var previous: String
}
