/// One problem in an adapter's files: where it is, what was expected, and what would mend it.
public struct Diagnostic: Sendable, Hashable, CustomStringConvertible {
    /// How bad it is.
    public enum Severity: String, Sendable, Hashable {
        /// The adapter is refused.
        case error
        /// The adapter works, but something in it is probably not what was meant.
        case warning
    }

    /// How bad it is.
    public var severity: Severity
    /// A stable code, such as `TABLE_UNKNOWN_KEY`.
    public var code: String
    /// Where it is.
    public var location: SourceLocation
    /// What is wrong and what was expected.
    public var message: String
    /// The nearest name that would have been right.
    public var suggestion: String?
    /// What to write instead.
    public var fix: String?

    /// Makes a diagnostic.
    public init(
        severity: Severity = .error,
        code: String,
        location: SourceLocation,
        message: String,
        suggestion: String? = nil,
        fix: String? = nil
    ) {
        self.severity = severity
        self.code = code
        self.location = location
        self.message = message
        self.suggestion = suggestion
        self.fix = fix
    }

    /// One line: `file:line:column: error: CODE: message; did you mean …? fix`.
    public var description: String {
        var line = "\(location): \(severity.rawValue): \(code): \(message)"
        if let suggestion { line += "; did you mean '\(suggestion)'?" }
        if let fix { line += " (\(fix))" }
        return line
    }
}
