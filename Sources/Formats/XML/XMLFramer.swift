/// Cuts an XML document into slices of whole record elements.
///
/// Records are the elements at the input's records path, or the children of the root element. The document is scanned,
/// not parsed, for their boundaries; what stands around them is parsed to know that it is well-formed, records are left
/// to ``XMLRecordDecoder``. The context of a slice is the start tags of the elements around its records as written; a
/// slice ends where one of these elements does. Elements between records that are no records, and text there, stay in
/// the body and are nothing to anyone.
///
/// A DOCTYPE is refused wherever it stands. A charset must keep markup in ASCII bytes or be UTF-16.
package struct XMLFramer: FormatFramer {
    let recognition: Recognition
    let limits: FramingLimits
    var input: XMLInputBuffer
    var scanner = XMLTokenScanner()
    var envelope: XMLEnvelope
    var checker: XMLEnvelopeChecker
    var matcher = XMLRecordMatcher()
    var slices = XMLSliceBuilder()

    /// The record that has begun and not ended: its first unit and the depth inside.
    var open: (start: Int, depth: Int)?
    /// The first unit that is not yet parsed as part of the envelope.
    var checked = 0
    /// Whether anything was parsed since the last record.
    var hasPassedText = true

    /// Whether the root element is another, or the document ended without a record.
    package internal(set) var lacksRecords = false

    /// Bytes taken in at once: what has to be moved when a slice closes is no more.
    private static let pieceBytes = 32 * 1024
    /// Text around records is parsed in runs of so many units, if it is long.
    static let textUnits = 32 * 1024

    /// Makes a framer; `start` bytes of byte order mark were skipped.
    package init(input: InputDescription, recognition: Recognition, limits: FramingLimits, start: Int) {
        self.recognition = recognition
        self.limits = limits
        self.input = XMLInputBuffer(charset: recognition.charset, byteOffset: start)
        envelope = XMLEnvelope(path: XMLRecordsPath(input))
        checker = XMLEnvelopeChecker(charset: recognition.charset)
    }

    /// How many records were framed so far.
    package var records: Int { slices.records }

    /// Takes the next bytes.
    package mutating func consume(
        _ chunk: UnsafeRawBufferPointer,
        into output: inout [FramedSlice]
    ) throws(FramingError) {
        var rest = chunk[...]
        while !rest.isEmpty {
            input.append(UnsafeRawBufferPointer(rebasing: rest.prefix(Self.pieceBytes)))
            rest = rest.dropFirst(Self.pieceBytes)
            try scan(into: &output)
            try leaveBehind(into: &output)
        }
    }

    /// Takes the end of the input.
    package mutating func finish(into output: inout [FramedSlice]) throws(FramingError) {
        if open == nil {
            try check(upTo: scanner.isInsideToken ? scanner.tokenStart : input.count)
        }
        if scanner.isInsideQuote {
            throw error(.unclosedQuote, "a quote that closes the one here", at: scanner.quoteStart)
        }
        if let open {
            throw error(.truncated, "an end to the record that begins here", at: open.start)
        }
        try checkToken(upTo: input.count)
        if scanner.isInsideToken || input.endsInsideUnit {
            let start = scanner.isInsideToken ? scanner.tokenStart : input.count
            throw error(.truncated, "an end to what begins here", at: start)
        }
        if let innermost = envelope.innermost {
            throw FramingError(
                .truncated,
                "an end to the element that begins here",
                line: innermost.line,
                byteOffset: innermost.byteOffset
            )
        }
        try checker.end()
        if let end = slices.lastRecordEnd {
            _ = emit(through: end, into: &output)
        }
        lacksRecords = records == 0
    }
}
