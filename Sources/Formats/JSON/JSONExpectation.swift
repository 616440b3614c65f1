/// What the grammar wanted at a position of the text being read; becomes an error with line and offset further out.
struct JSONExpectation: Error {
    /// The index of the byte.
    var position: Int
    /// What was expected, in words.
    var text: String
    /// Whether a limit was passed rather than the grammar broken.
    var isLimit = false

    init(_ text: String, at position: Int, isLimit: Bool = false) {
        self.text = text
        self.position = position
        self.isLimit = isLimit
    }

    static func depth(_ limit: Int, at position: Int) -> JSONExpectation {
        JSONExpectation("at most \(limit) levels of nesting", at: position, isLimit: true)
    }
}
