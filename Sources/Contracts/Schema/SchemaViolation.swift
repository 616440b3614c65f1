/// One way in which a value does not keep to its schema; never the value.
public struct SchemaViolation: Sendable, Hashable, CustomStringConvertible {
    /// Where in the value, as a JSON pointer (RFC 6901).
    public var pointer: String
    /// The keyword it does not keep, such as `required`.
    public var keyword: String
    /// What was expected, in words.
    public var expectation: String

    /// Makes a violation.
    public init(pointer: String, keyword: String, expectation: String) {
        self.pointer = pointer
        self.keyword = keyword
        self.expectation = expectation
    }

    /// One line for a person.
    public var description: String { "\(pointer): expected \(expectation) (\(keyword))" }
}
