/// A line of the proposed table.
package struct ProposedLine: Sendable {
    /// The canonical field.
    package var target: String
    /// What fills it: `source | converter(arguments)`.
    package var expression: String
    /// Whether it is marked as a question.
    package var isQuestion: Bool
    /// What is said of it.
    package var comment: String
    /// The fields it reads.
    package var sources: [[String]]

    /// Makes a line.
    package init(
        _ target: String,
        _ expression: String,
        sources: [[String]] = [],
        isQuestion: Bool = false,
        _ comment: String
    ) {
        self.target = target
        self.expression = expression
        self.sources = sources
        self.isQuestion = isQuestion
        self.comment = comment
    }
}
