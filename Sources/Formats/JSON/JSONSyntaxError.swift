/// Why a text is not one JSON text (RFC 8259), and where.
///
/// Carries a position and what was expected there, never a value of the text.
public struct JSONSyntaxError: Error, Sendable, Equatable, CustomStringConvertible {
    /// What was expected, in words.
    public var expectation: String
    /// The byte at which it was expected, counted from 0.
    public var byteOffset: Int
    /// The line of that byte, counted from 1.
    public var line: Int

    /// Makes an error.
    public init(_ expectation: String, byteOffset: Int, line: Int) {
        self.expectation = expectation
        self.byteOffset = byteOffset
        self.line = line
    }

    /// One line for a person.
    public var description: String {
        "line \(line), byte \(byteOffset): expected \(expectation)"
    }
}
