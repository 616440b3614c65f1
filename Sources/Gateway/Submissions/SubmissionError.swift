import Formats

/// Why a submission was not taken; nothing of it is stored then.
public struct SubmissionError: Error, Sendable, Equatable, CustomStringConvertible {
    /// What went wrong; the codes of framing (`TRUNCATED`, `NOT_THE_FORMAT` …) are among them.
    public struct Code: Sendable, Hashable, RawRepresentable {
        /// The stable name.
        public var rawValue: String

        /// Takes a name.
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// There is no such feed.
        public static let unknownFeed = Code(rawValue: "UNKNOWN_FEED")
        /// The body is compressed in a way the gateway does not read.
        public static let contentEncoding = Code(rawValue: "CONTENT_ENCODING")
        /// The body is not a whole gzip stream.
        public static let gzip = Code(rawValue: "GZIP_INVALID")
        /// The body is larger than the settings allow.
        public static let tooLarge = Code(rawValue: "TOO_LARGE")
        /// The body expands beyond what the settings allow.
        public static let expansion = Code(rawValue: "EXPANSION_LIMIT")
        /// The body is a spreadsheet or another file that has to be exported as text first.
        public static let mediaType = Code(rawValue: "UNSUPPORTED_MEDIA_TYPE")
        /// A submission with the same idempotency key is being received right now.
        public static let idempotencyRunning = Code(rawValue: "IDEMPOTENCY_RUNNING")
        /// The idempotency key was used for another body.
        public static let idempotencyMismatch = Code(rawValue: "IDEMPOTENCY_MISMATCH")
        /// The bus is away, or too many submissions arrive at once: try again later.
        public static let unavailable = Code(rawValue: "UNAVAILABLE")
        /// More of this feed waits to be translated than settings allow: try again later.
        public static let overloaded = Code(rawValue: "OVERLOADED")
        /// The gateway's disk is full or refuses.
        public static let storage = Code(rawValue: "STORAGE")
    }

    /// What went wrong.
    public var code: Code
    /// What was expected, in words, without a value of the submission.
    public var expectation: String
    /// The line of the original it began on, where there is one.
    public var line: Int?
    /// The byte of the original it began at, where there is one.
    public var byteOffset: Int?

    /// Makes an error.
    public init(_ code: Code, _ expectation: String, line: Int? = nil, byteOffset: Int? = nil) {
        self.code = code
        self.expectation = expectation
        self.line = line
        self.byteOffset = byteOffset
    }

    /// Takes what framing says.
    init(_ error: FramingError) {
        self.init(
            Code(rawValue: error.code.rawValue),
            error.expectation,
            line: error.line,
            byteOffset: error.byteOffset
        )
    }

    /// Whether sending the same again later can help.
    public var isRetriable: Bool { code == .unavailable || code == .storage || code == .overloaded }

    /// One line for a person.
    public var description: String {
        let place = line.map { " at line \($0), byte \(byteOffset ?? 0)" } ?? ""
        return "\(code.rawValue)\(place): \(expectation)"
    }
}
