/// One thing wrong with a schema document.
public struct SchemaProblem: Sendable, Hashable, CustomStringConvertible {
    /// The document: `missing-report/1`, or its place among those given where it has no `$id`.
    public var document: String
    /// Where in it, as a JSON pointer (RFC 6901); empty: the document as a whole.
    public var pointer: String
    /// What was expected there, in words.
    public var expectation: String

    /// Makes a problem.
    public init(document: String, pointer: String, expectation: String) {
        self.document = document
        self.pointer = pointer
        self.expectation = expectation
    }

    /// One line for a person.
    public var description: String { "\(document)#\(pointer): expected \(expectation)" }
}
