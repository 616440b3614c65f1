/// Why some text is not the right side of a line.
struct ExpressionError: Error {
    var message: String
    /// Where in the text, in Unicode scalars from its start.
    var offset: Int
    var problem = TableProblem.badExpression
    var fix: String?
}
