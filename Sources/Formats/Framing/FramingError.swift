/// Why a whole submission is refused: its record boundaries cannot be told.
///
/// Carries a position, never a value of the submission.
public struct FramingError: Error, Sendable, Equatable, CustomStringConvertible {
    /// What went wrong.
    public struct Code: Sendable, Hashable, RawRepresentable {
        /// The stable code, such as `TRUNCATED`.
        public var rawValue: String

        /// Takes a code.
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// The submission ends inside a record or an envelope.
        public static let truncated = Code(rawValue: "TRUNCATED")
        /// A quote was opened and never closed.
        public static let unclosedQuote = Code(rawValue: "UNCLOSED_QUOTE")
        /// The bytes are not of the declared format.
        public static let notTheFormat = Code(rawValue: "NOT_THE_FORMAT")
        /// No input of the adapter fits.
        public static let unrecognised = Code(rawValue: "UNRECOGNISED")
        /// Byte order mark, declaration and the adapter's list of charsets contradict each other.
        public static let charsetContradiction = Code(rawValue: "CHARSET_CONTRADICTION")
        /// A limit of ``FramingLimits`` is exceeded.
        public static let limitExceeded = Code(rawValue: "LIMIT_EXCEEDED")
        /// A DOCTYPE, which is never accepted.
        public static let doctype = Code(rawValue: "XML_UNSAFE")
        /// The header row does not hold the source names the adapter reads, or holds one twice.
        public static let header = Code(rawValue: "HEADER")
    }

    /// What went wrong.
    public var code: Code
    /// What was expected, in words, without a value of the submission.
    public var expectation: String
    /// The line of the original it began on, counted from 1.
    public var line: Int
    /// The byte of the original it began at, counted from 0.
    public var byteOffset: Int

    /// Makes an error.
    public init(_ code: Code, _ expectation: String, line: Int, byteOffset: Int) {
        self.code = code
        self.expectation = expectation
        self.line = line
        self.byteOffset = byteOffset
    }

    /// One line for a person.
    public var description: String {
        "\(code.rawValue) at line \(line), byte \(byteOffset): \(expectation)"
    }
}
