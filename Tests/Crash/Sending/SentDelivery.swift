/// A delivery, however often it was sent.
struct SentDelivery: Sendable {
    /// The feed it is for.
    var feed: String
    /// Who sent it; a sender sends one delivery after another.
    var sender: Int
    /// Which delivery of its sender it is.
    var number: Int
    /// What is in it, in order.
    var records: [SentRecord]
    /// Its idempotency key, if the sender gives one.
    var idempotencyKey: String?
}
