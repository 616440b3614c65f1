/// A row a sender may want to mend: where it stands in what they sent, and why it was refused.
public struct RejectedRow: Sendable, Equatable {
    /// The line of the original it begins on, counted from 1.
    public var line: Int
    /// The index of the record in the submission, counted from 0.
    public var record: Int
    /// Why; never the value.
    public var rejection: Rejection
    /// The header of the column to blame, as the sender wrote it, where it is known.
    public var column: String?

    /// Makes a row.
    public init(line: Int, record: Int, rejection: Rejection, column: String? = nil) {
        self.line = line
        self.record = record
        self.rejection = rejection
        self.column = column
    }
}
