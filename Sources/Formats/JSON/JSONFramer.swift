/// Frames JSON: one text with its records in it, or a text a line.
///
/// Strict about what carries the boundaries (quotes, brackets, the commas between records, the envelope around them);
/// what is wrong inside one record is left to its decoder. UTF-16 is framed over 16-bit code units, every other charset
/// over bytes.
package struct JSONFramer: FormatFramer {
    // One of the two is there; both in place, so that the buffers inside are never copied.
    private var document: JSONDocumentFramer?
    private var lines: JSONLineFramer?

    /// Begins behind the byte order mark, `start` bytes into the submission.
    ///
    /// A `recordsPath` that is none (see ``JSONRecordsPath``) is no fault of the sender's: whoever reads an adapter
    /// refuses it before; here it finds nothing.
    package init(input: InputDescription, recognition: Recognition, limits: FramingLimits, start: Int) {
        if input.format == .ndjson {
            lines = JSONLineFramer(recognition: recognition, limits: limits, start: start)
        } else {
            let path = input.recordsPath.map { JSONRecordsPath($0) ?? JSONRecordsPath(names: [$0], isList: true) }
            document = JSONDocumentFramer(path: path, recognition: recognition, limits: limits, start: start)
        }
    }

    package var records: Int { document?.records ?? lines?.records ?? 0 }

    package var lacksRecords: Bool { document?.lacksRecords ?? false }

    package mutating func consume(
        _ chunk: UnsafeRawBufferPointer,
        into slices: inout [FramedSlice]
    ) throws(FramingError) {
        try document?.consume(chunk, into: &slices)
        try lines?.consume(chunk, into: &slices)
    }

    package mutating func finish(into slices: inout [FramedSlice]) throws(FramingError) {
        try document?.finish(into: &slices)
        try lines?.finish(into: &slices)
    }
}
