/// What a reckoning came to, in records unless it says otherwise.
package struct Balance: Sendable, Equatable {
    /// Sent, once a delivery.
    package var sent = 0
    /// Of deliveries that were answered.
    package var answered = 0
    /// Published, answered or not.
    package var published = 0
    /// In dead letters.
    package var rejected = 0
    /// The same as before.
    package var unchanged = 0
    /// Subjects that were erased.
    package var erased = 0
    /// Answered and found nowhere, or half of a delivery missing, or an event of a record.
    package var lost = 0
    /// Found more than once, or published though nothing had changed.
    package var duplicated = 0
    /// Events and slices before others that were received earlier.
    package var outOfOrder = 0
    /// Receipts that do not say what happened.
    package var misaccounted = 0
    /// What was found wrong, a line each.
    package var problems: [String] = []

    /// Whether everything is as it must be.
    package var isClean: Bool { problems.isEmpty && lost + duplicated + outOfOrder + misaccounted == 0 }

    /// Adds the balance of another data folder.
    mutating func add(_ other: Balance) {
        sent += other.sent
        answered += other.answered
        published += other.published
        rejected += other.rejected
        unchanged += other.unchanged
        erased += other.erased
        lost += other.lost
        duplicated += other.duplicated
        outOfOrder += other.outOfOrder
        misaccounted += other.misaccounted
        problems += other.problems
    }
}
