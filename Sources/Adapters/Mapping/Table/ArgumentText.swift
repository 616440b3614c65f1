package import Formats

/// The text of an argument, as it is written.
///
/// Whether it is a source or a literal is declared by the converter. Text that holds a comma, a bracket, a bar or a
/// quote is written in double quotes, with `\"` and `\\` inside.
package struct ArgumentText: Sendable, Hashable {
    /// The text with its quotes, white space around it removed.
    package var raw: String
    /// Where it begins.
    package var location: SourceLocation

    /// Whether the whole text is one quoted string.
    package var isQuoted: Bool { QuotedText(whole: raw) != nil }

    /// The text as a literal: without its quotes, if it is one quoted string.
    package var literal: String { QuotedText(whole: raw)?.content ?? raw }

    /// The text as the name of a source field.
    ///
    /// - Throws: ``SourcePathError``, where it is not one.
    package func sourcePath() throws(SourcePathError) -> SourcePath {
        try SourcePathParser.parse(raw)
    }
}
