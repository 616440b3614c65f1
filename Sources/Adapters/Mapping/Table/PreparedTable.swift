/// The text of a table, made ready for a YAML parser by ``TableTextScanner``.
struct PreparedTable {
    /// An expression as it stands in the file: YAML would stumble over the colons, quotes and bars in it.
    struct Expression {
        /// The first line of it, and the lines it goes on in.
        struct Piece {
            /// Where in ``Expression/text`` it begins, in Unicode scalars.
            var offset: Int
            var line: Int
            var column: Int
        }

        /// The text without comments, its lines joined by a space.
        var text: String
        var pieces: [Piece]

        /// The line and column of a place in ``text``.
        func position(at offset: Int) -> (line: Int, column: Int) {
            let piece = pieces.last { $0.offset <= offset } ?? Piece(offset: 0, line: 1, column: 1)
            return (piece.line, piece.column + max(0, offset - piece.offset))
        }
    }

    /// Ends keys that stood in their mapping before; a character no key has.
    static let duplicateMark: Unicode.Scalar = "\u{e000}"

    /// The lines, each where it was; expressions are quoted, repeated keys marked.
    var lines: [String] = []
    /// The expressions, by their first line.
    var expressions: [Int: Expression] = [:]
    /// What was found on the way.
    var problems: [Diagnostic] = []
    /// Whether the lines are safe to give to a parser.
    var isParsable = true
    /// Whether every line is there: one that is told of and left out hides what it would have said.
    var isWhole = true
}
