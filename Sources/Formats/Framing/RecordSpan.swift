/// Where one record lies in a slice's body.
public struct RecordSpan: Sendable, Equatable {
    /// The first byte, counted from the start of the body.
    public var offset: UInt32
    /// The number of bytes.
    public var length: UInt32
    /// The line of the original submission the record begins on, counted from 1.
    public var line: Int

    /// Makes a span.
    public init(offset: UInt32, length: UInt32, line: Int) {
        self.offset = offset
        self.length = length
        self.line = line
    }
}
