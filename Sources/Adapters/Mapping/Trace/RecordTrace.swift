package import Contracts
package import Formats

/// How a table went over one record: what a ``PlanTranslator`` does, told step by step.
package struct RecordTrace: Sendable {
    /// Its number in the submission, counted from 0.
    package var number: Int
    /// Where it stands.
    package var span: RecordSpan
    /// Why it could not be decoded, if it could not.
    package var failure: Rejection?
    /// How the rules of `skip` went, up to the first that holds.
    package var skips: [ConditionTrace]
    /// How the rules of `urgency` went, up to the first that holds.
    package var urgencyRules: [ConditionTrace]
    /// How soon somebody must act.
    package var urgency: Urgency
    /// Whether it counts as U2 because something about its urgency could not be read.
    package var isUrgencyUnreadable: Bool
    /// What the record holds of the fields the table reads.
    package var values: [TracedValue]
    /// How each emit went, one for each row where it has rows.
    package var emits: [EmitTrace]

    /// Whether a rule of `skip` says that it is no event.
    package var isSkipped: Bool { skips.last?.holds ?? false }
}
