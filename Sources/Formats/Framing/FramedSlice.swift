/// An exact byte range of whole records of a submission, with what a decoder must have read before.
///
/// Context + body + closing is again a valid document of the same format and charset.
public struct FramedSlice: Sendable, Equatable {
    /// Which slice of the submission this is, counted from 0.
    public var index: Int
    /// What of the original came before and still applies, in the original's charset, without a byte order mark.
    ///
    /// CSV: the preamble and header rows, and the row that ended the records where the slice comes after it; XML: the
    /// open tags with their attributes and namespaces; JSON: an object that holds the scalar members of the envelope
    /// read so far, left open where the records stand. Empty where there is none.
    public var context: [UInt8]
    /// The bytes of the records and what stands between them, as sent.
    public var body: [UInt8]
    /// Where the body begins in the original submission.
    public var byteOffset: Int
    /// The index of the first record in the submission, counted from 0.
    public var firstRecord: Int
    /// The records, in order.
    public var records: [RecordSpan]
    /// How the submission was recognised.
    public var recognition: Recognition

    /// Makes a slice.
    public init(
        index: Int,
        context: [UInt8],
        body: [UInt8],
        byteOffset: Int,
        firstRecord: Int,
        records: [RecordSpan],
        recognition: Recognition
    ) {
        self.index = index
        self.context = context
        self.body = body
        self.byteOffset = byteOffset
        self.firstRecord = firstRecord
        self.records = records
        self.recognition = recognition
    }
}
