/// A proposed adapter: its table, its code lists, and what is said of each field.
package struct Proposal: Sendable {
    /// What was known beforehand.
    package var settings: ProposalSettings
    /// The event type.
    package var type: String
    /// How the type was chosen.
    package var choice: TypeChoice
    /// What is proposed for each field, in the order of the sample.
    package var fields: [FieldProposal]
    /// The list whose elements are an event each; `nil` where records are.
    package var each: ProposedLine?
    /// Which of them are.
    var when: ProposedLine?
    /// How a record is known, as `id:` says it, and what is said of that.
    var identity: ProposedLine
    /// What tells the newer of two deliveries.
    var version: ProposedLine?
    /// The lines of the map.
    package var lines: [ProposedLine]
    /// The code lists, by name.
    package var codeLists: [String: [CodeMatch]]
    /// The values of coded fields that no list has, by list.
    package var unmapped: [String: [String]]
    /// What is asked about the whole table.
    package var questions: [String]
    /// Words that say nothing in these samples.
    var absentWords: [String]
    /// Whether days come first in dates that could be read both ways.
    package var isDayFirst: Bool
    /// The jurisdiction, locale and zone of the table.
    var jurisdiction: String
    /// The locale of numbers.
    var locale: String
    /// The zone of times without one.
    var timeZone: String

    /// The zone of times without one.
    package var zone: String { timeZone }

    /// How many fields have a verdict.
    package func count(_ verdict: FieldProposal.Verdict) -> Int { fields.count { $0.verdict == verdict } }
}
