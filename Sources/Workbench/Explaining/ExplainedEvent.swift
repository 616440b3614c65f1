package import Adapters

/// How one event came to be, or why an emit whose condition holds gave none.
package struct ExplainedEvent: Sendable {
    /// The type, such as `missing-report/1`.
    package var type: String
    /// The emit's place in the table.
    package var place: SourceLocation
    /// Which row within the record, counted from 0; `nil`: the record itself.
    package var row: Int?
    /// The event's id; `nil` where it did not go out.
    package var eventID: String?
    /// The event's subject; `nil` where it did not go out.
    package var subject: String?
    /// Why the emit applies, test by test.
    package var condition: [String]
    /// What the subject's id is made of, in words.
    package var identity: String
    /// What the version was read as, in words; `nil`: the table names none.
    package var version: String?
    /// What is told of the event as a whole besides, such as `OBSERVATION_UNREAD`.
    package var issues: [String]
    /// Every field, in the order it is written.
    package var fields: [ExplainedField]
}
