import Contracts

/// What is known of a submission before its first byte is read.
struct SubmissionHead: Sendable, Equatable {
    /// The feed it is for.
    var feed: String
    /// Its id.
    var submission: String
    /// When it was received, milliseconds since 1970-01-01 UTC.
    var receivedAt: Int64
    /// The sender's trace (W3C Trace Context), if it named one.
    var traceparent: String?
    /// What the sender's idempotency key is kept under, if it gave one.
    var idempotencyKey: StateKey?
}
