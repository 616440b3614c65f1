/// One entry of `skip`: records that are declared not to be events (`{when: {Class: [TEST]}, as: non-event}`).
package struct SkipRule: Sendable {
    /// What becomes of such a record.
    package enum Fate: String, Sendable, CaseIterable {
        /// It is counted as a declared non-event.
        case nonEvent = "non-event"
    }

    /// Which records.
    package var when: Condition
    /// What becomes of them.
    package var fate: Fate
    /// Where it stands.
    package var location: SourceLocation
}
