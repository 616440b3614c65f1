/// Why one record could not be decoded while its siblings could.
///
/// Carries positions and names of columns or elements, never a value.
public struct RecordFailure: Error, Sendable, Equatable {
    /// What went wrong.
    public struct Code: Sendable, Hashable, RawRepresentable {
        /// The stable code, such as `CSV_RAGGED`.
        public var rawValue: String

        /// Takes a code.
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// A row with more or fewer cells than the header.
        public static let ragged = Code(rawValue: "CSV_RAGGED")
        /// A CSV quote where none may stand.
        public static let quote = Code(rawValue: "CSV_QUOTE")
        /// A row after the one that ends the table.
        public static let afterEnd = Code(rawValue: "CSV_AFTER_END")
        /// A byte that does not decode in the submission's charset.
        public static let encoding = Code(rawValue: "ENC_INVALID")
        /// Not one JSON text (RFC 8259).
        public static let json = Code(rawValue: "JSON_SYNTAX")
        /// Not well-formed XML.
        public static let xml = Code(rawValue: "XML_SYNTAX")
        /// The input it was framed with is no longer among the adapter's.
        public static let input = Code(rawValue: "INPUT_UNKNOWN")
        /// A limit on nesting, text or attributes is exceeded.
        public static let limit = Code(rawValue: "LIMIT_EXCEEDED")
    }

    /// What went wrong.
    public var code: Code
    /// What was expected, in words.
    public var expectation: String
    /// The source field, where known.
    public var field: String?
    /// The line of the original, counted from 1.
    public var line: Int
    /// The byte of the original, counted from 0.
    public var byteOffset: Int

    /// Makes a failure.
    public init(_ code: Code, _ expectation: String, field: String? = nil, line: Int, byteOffset: Int) {
        self.code = code
        self.expectation = expectation
        self.field = field
        self.line = line
        self.byteOffset = byteOffset
    }
}
