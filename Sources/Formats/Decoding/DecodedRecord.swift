/// One record of a batch: where it stands in the original, and whether it could be decoded.
public struct DecodedRecord: Sendable, Equatable {
    /// Something worth saying about a record that was decoded all the same.
    public struct Issues: OptionSet, Sendable {
        /// The bits.
        public var rawValue: UInt8

        /// Takes the bits.
        public init(rawValue: UInt8) {
            self.rawValue = rawValue
        }

        /// A JSON object names a member twice; the first holds.
        public static let duplicateKey = Issues(rawValue: 1)
    }

    /// Its place in the slice's body and its line in the original.
    public var span: RecordSpan
    /// What is worth saying.
    public var issues: Issues
    /// Why it could not be decoded; its slots are then absent.
    public var failure: RecordFailure?

    /// Makes a record.
    public init(span: RecordSpan, issues: Issues = [], failure: RecordFailure? = nil) {
        self.span = span
        self.issues = issues
        self.failure = failure
    }
}
