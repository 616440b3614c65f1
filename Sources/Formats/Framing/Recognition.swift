public import Text

/// How a submission is to be read: which of the adapter's inputs fits, and what its first bytes settled.
public struct Recognition: Sendable, Equatable {
    /// The index of the input among the adapter's inputs.
    public var input: Int
    /// The charset of the original.
    public var charset: Charset
    /// CSV: the delimiter; 0 for other formats.
    public var delimiter: UInt8
    /// CSV: how many rows of the context stand before the header row.
    public var preambleRows: Int

    /// Makes a recognition.
    public init(input: Int, charset: Charset, delimiter: UInt8 = 0, preambleRows: Int = 0) {
        self.input = input
        self.charset = charset
        self.delimiter = delimiter
        self.preambleRows = preambleRows
    }
}
