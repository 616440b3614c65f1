/// What an adapter's program was sent of a record, and how long it took.
package struct ProgramExchange: Sendable {
    /// What it was sent: every filled field by name, with its value or, where the caller may not see it, its shape.
    package var sent: [(name: String, value: String)]
    /// How long it took to start; nothing where it was not asked.
    package var starting: Duration
    /// How long it took to answer.
    package var answering: Duration
    /// Whether it gave an answer that can be read.
    package var isAnswered: Bool
    /// The fields it reads, as the table says, that it names as a source of no field, and whose value stands in none.
    package var unused: [String]
}
