/// One time that a delivery was sent.
struct Attempt: Sendable {
    /// How it ended for the sender.
    enum Outcome: Sendable, Equatable {
        /// There was no answer, or one that asks to come again.
        case open
        /// The gateway answered with a receipt.
        case answered(submission: String)
    }

    /// Which delivery of the ledger it is.
    var delivery: Int
    /// How it ended.
    var outcome = Outcome.open
}
