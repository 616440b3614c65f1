/// Cuts the original of one format into slices while it comes in.
///
/// Works on the original's code units and keeps at most one slice, one record and one context in memory. Every chunking
/// of the same bytes gives the same slices. After an error a framer is not used again.
protocol FormatFramer {
    /// Takes the next bytes, after the byte order mark, and appends the slices that closed.
    /// - Throws: ``FramingError`` when record boundaries cannot be told or a limit is exceeded.
    mutating func consume(_ chunk: UnsafeRawBufferPointer, into slices: inout [FramedSlice]) throws(FramingError)

    /// Takes the end of the input and appends the last slice, if records are left.
    /// - Throws: ``FramingError`` when the input ends inside a record or an envelope.
    mutating func finish(into slices: inout [FramedSlice]) throws(FramingError)

    /// How many records were framed so far.
    var records: Int { get }

    /// Whether the submission turned out to be well-formed so far, but to have no records where the input says they are.
    ///
    /// Another input may then fit it. Known once an error was thrown or the input was taken to its end.
    var lacksRecords: Bool { get }
}
