/// Why a record could not become its events; never the value.
public struct Rejection: Sendable, Hashable {
    /// A stable code, such as `REQUIRED_MISSING`.
    public var code: String
    /// The source field as the sender names it, where one is to blame.
    public var sourceField: String?
    /// The canonical field, where one is to blame.
    public var canonicalField: String?
    /// What was expected, in words.
    public var expectation: String

    /// Makes a rejection.
    public init(code: String, sourceField: String? = nil, canonicalField: String? = nil, expectation: String) {
        self.code = code
        self.sourceField = sourceField
        self.canonicalField = canonicalField
        self.expectation = expectation
    }
}
