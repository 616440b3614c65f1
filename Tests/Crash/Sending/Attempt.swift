/// One time that a delivery was sent.
package struct Attempt: Sendable {
    /// How it ended for the sender.
    package enum Outcome: Sendable, Equatable {
        /// There was no answer, or one that asks to come again.
        case open
        /// The gateway answered with a receipt.
        case answered(submission: String)
    }

    /// Which delivery of the ledger it is.
    package var delivery: Int
    /// How it ended.
    package var outcome = Outcome.open
}
