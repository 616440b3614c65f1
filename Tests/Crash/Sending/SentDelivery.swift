/// A delivery, however often it was sent.
package struct SentDelivery: Sendable {
    /// The feed it is for.
    package var feed: String
    /// Who sent it; a sender sends one delivery after another.
    package var sender: Int
    /// Which delivery of its sender it is.
    package var number: Int
    /// What is in it, in order.
    package var records: [SentRecord]
    /// Its idempotency key, if the sender gives one.
    package var idempotencyKey: String?

    /// Makes a delivery.
    package init(feed: String, sender: Int, number: Int, records: [SentRecord], idempotencyKey: String?) {
        self.feed = feed
        self.sender = sender
        self.number = number
        self.records = records
        self.idempotencyKey = idempotencyKey
    }
}
