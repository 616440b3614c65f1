/// Why what was said of a deed is not taken into the audit log.
public struct AuditRefusal: Error, Sendable, Equatable, CustomStringConvertible {
    /// What was expected, in words.
    public var expectation: String

    /// Makes a refusal.
    init(_ expectation: String) {
        self.expectation = expectation
    }

    /// One line for a person.
    public var description: String { "expected: \(expectation)" }
}
