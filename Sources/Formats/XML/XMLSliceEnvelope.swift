/// What stands around the records of a slice.
struct XMLSliceEnvelope {
    /// How many elements stand around the records.
    let depth: Int
    /// Their end tags.
    let closing: [UInt8]

    /// Reads the context of a slice.
    init(_ slice: UTF8Slice) {
        let names = XMLStartTag.names(in: slice.context)
        depth = names.count
        closing = names.reversed().flatMap { [XMLByte.less, XMLByte.slash] + $0 + [XMLByte.greater] }
    }

    /// Whether an element of a record has more attributes than any may.
    ///
    /// To be known before the record is parsed: the parser compares each attribute with all others.
    static func hasTooManyAttributes(_ body: [UInt8], _ span: RecordSpan) -> Bool {
        let end = Int(span.offset) + Int(span.length)
        guard span.length >= XMLLimits.inspectedBytes, end <= body.count else { return false }
        return body.withUnsafeBufferPointer { units in
            guard let base = units.baseAddress else { return false }
            var scanner = XMLTokenScanner()
            scanner.position = Int(span.offset)
            while let token = scanner.next(base, end) {
                if token.attributes > XMLLimits.attributes {
                    return true
                }
            }
            return false
        }
    }
}
