/// What one step of an emit wrote of a record, and why.
package struct FieldTrace: Sendable, Hashable {
    /// Who fills the field.
    package enum Origin: String, Sendable, Hashable {
        /// A line of the table reads the record.
        case line
        /// A line of the table says it, whatever the record holds.
        case constant
        /// The adapter's program, whose inner steps nobody sees.
        case program
        /// The gateway derives it.
        case derived
    }

    /// What came of it.
    package enum Outcome: Sendable, Hashable {
        /// The JSON that was written.
        case written(String)
        /// The record says nothing.
        case nothing
        /// The record says something that cannot be read: the code and what was expected.
        case unreadable(code: String, expectation: String)
        /// It has to be there and is not: the code and what was expected.
        case missing(code: String, expectation: String)
        /// It was written, and left out again because nothing else is in the object around it.
        case takenBack
    }

    /// The canonical field, dotted, from `data`.
    package var canonical: String
    /// Who fills it.
    package var origin: Origin
    /// What it reads.
    package var sources: [TracedValue]
    /// The way through the converter.
    package var steps: [ConverterStep]
    /// What came of it.
    package var outcome: Outcome
    /// The codes of quality issues it raised.
    package var issues: [String]
    /// Whether the record fails for it.
    package var failsRecord: Bool
}
