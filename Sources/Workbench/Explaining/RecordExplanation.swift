package import Adapters
package import Contracts

/// What became of one record, and how.
package struct RecordExplanation: Sendable {
    /// An emit that gave nothing, and why.
    package struct Unapplied: Sendable {
        /// The type.
        package var type: String
        /// The emit's place in the table.
        package var place: SourceLocation
        /// Why, in words.
        package var reason: String
    }

    /// The record's number in the delivery, counted from 0.
    package var number: Int
    /// Its line in the delivery.
    package var line: Int
    /// Which entry of `inputs` it came by.
    package var input: String
    /// What became of it, in a word.
    package var fate: String
    /// Why it is no event, or could not be decoded, in words.
    package var remark: String?
    /// How urgent it is, and by which rule.
    package var urgency: String
    /// The events, in the order of the table.
    package var events: [ExplainedEvent]
    /// The emits that did not apply.
    package var unapplied: [Unapplied]
    /// Why the record was rejected.
    package var rejections: [Rejection]
    /// Fields of the record that nobody reads: name, and value or shape.
    package var unread: [(name: String, value: String, isIgnored: Bool)]
    /// What was said between Setu and the adapter's program; `nil` where the adapter is no program.
    package var exchange: ProgramExchange?
    /// What the caller may see.
    package var view: Sensitivity
    /// Whether anything is shown as a shape.
    package var isMasked: Bool
    /// Whether what is told here gives, byte for byte, what the translator wrote.
    package var agrees: Bool
}
