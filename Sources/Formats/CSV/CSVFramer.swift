import Text

/// Cuts a CSV original into slices of whole rows (RFC 4180 and the habits of spreadsheets).
package struct CSVFramer: FormatFramer {
    /// Exactly one of the two, by the size of a code unit; both concrete, so that the compiler specialises their loops.
    private var bytes: CSVScanner<UInt8>?
    private var words: CSVScanner<UInt16>?

    package var records: Int { bytes?.records ?? words?.records ?? 0 }

    /// Its header row was found already.
    package var lacksRecords: Bool { false }

    /// Makes a framer for an input that was recognised as CSV.
    ///
    /// `start` is the bytes of the byte order mark, which the framer is not shown.
    /// - Throws: ``FramingError`` when the input's `until` is not a pattern.
    package init(
        input: InputDescription,
        recognition: Recognition,
        limits: FramingLimits,
        start: Int
    ) throws(FramingError) {
        if recognition.charset.isUTF16 {
            words = try CSVScanner(input: input, recognition: recognition, limits: limits, start: start)
        } else {
            bytes = try CSVScanner(input: input, recognition: recognition, limits: limits, start: start)
        }
    }

    package mutating func consume(
        _ chunk: UnsafeRawBufferPointer,
        into slices: inout [FramedSlice]
    ) throws(FramingError) {
        try bytes?.consume(chunk, into: &slices)
        try words?.consume(chunk, into: &slices)
    }

    package mutating func finish(into slices: inout [FramedSlice]) throws(FramingError) {
        try bytes?.finish(into: &slices)
        try words?.finish(into: &slices)
    }
}
