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
}
