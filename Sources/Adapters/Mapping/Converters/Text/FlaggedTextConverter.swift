import Formats

/// `text(flag: words)`: text as it is, with a quality issue where it speaks of what does not belong into it.
///
/// A citizens' portal must not carry what was done to a child, and free text does so all the same: it stays, in its secret
/// field, and subscribers are told.
final class FlaggedTextConverter: TextConverter, @unchecked Sendable {
    /// A word that is looked for, and what it says of the text.
    struct Mark {
        /// As ``CodeKey`` forms it; any word that begins so counts.
        var key: [UInt8]
        var problem: Problem
    }

    private let marks: [Mark]

    init(_ input: InputValue, maximumLength: Int, marks: [Mark]) {
        self.marks = marks
        super.init(input, maximumLength: maximumLength)
    }

    override func write(_ value: TextValue, _ record: RecordReader, to writer: EventWriter) -> WriteOutcome {
        let outcome = super.write(value, record, to: writer)
        if case .written = outcome {
            for problem in problems(in: value) { writer.issues.append(QualityIssue(problem: problem, field: nil)) }
        }
        return outcome
    }

    /// What the text speaks of, each once.
    private func problems(in value: TextValue) -> [Problem] {
        WordSearch.withKey(of: value) { text in
            var found: [Problem] = []
            for mark in marks where !found.contains(mark.problem) && WordSearch.holds(text, mark.key) {
                found.append(mark.problem)
            }
            return found
        }
    }
}
