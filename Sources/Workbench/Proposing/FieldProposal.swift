/// What is proposed for one source field.
package struct FieldProposal: Sendable {
    /// How sure it is.
    package enum Verdict: String, Sendable {
        /// Name and values say the same.
        case sure
        /// A line is written, and marked as a question.
        case likely
        /// No line is written; the question is.
        case asked
        /// The contract has no place for it, or another field says it.
        case ignored
        /// Nobody knows what it is.
        case unknown
    }

    /// The field.
    package var field: FieldProfile
    /// How sure it is.
    package var verdict: Verdict
    /// The canonical field, with the argument of a line of several sources behind a slash; `nil` where there is none.
    package var target: String?
    /// Other canonical fields it may belong in.
    package var others: [String] = []
    /// Why, for a person; without a value of a person.
    package var reason: String
    /// Whether it is asked about because nobody knows whose it is.
    var isOfUnknownGroup = false
    /// How well the name fits, to choose between fields for the same place.
    var score = 0
}
