import Text

/// A slice in UTF-8, and where its records stand in the original.
struct UTF8Slice {
    /// The context, as ``FramedSlice/context`` but in UTF-8.
    var context: [UInt8]
    /// The body in UTF-8; a byte that does not decode stands in it as `?`, and its record is among the failures.
    var body: [UInt8]
    /// The records in `body`.
    var spans: [RecordSpan]
    /// The records in the original's body, for ``DecodedRecord/span``.
    var originals: [RecordSpan]
    /// Records that failed before decoding, by index: their bytes do not decode in the charset.
    var failures: [Int: RecordFailure]
    /// Where in `body` nothing but settled characters stand, if that was asked for and the original was in UTF-8.
    var settled = SettledMap()
    /// How the submission was recognised.
    var recognition: Recognition
    /// Where the original's body begins in the submission, in bytes.
    var byteOffset: Int

    /// The failure of record `index`, at the place where it begins.
    func failure(
        of index: Int,
        _ code: RecordFailure.Code,
        _ expectation: String,
        field: String? = nil
    ) -> RecordFailure {
        let original = originals[index]
        return RecordFailure(
            code,
            expectation,
            field: field,
            line: original.line,
            byteOffset: byteOffset + Int(original.offset)
        )
    }

    /// The failure of record `index` of a slice whose input is no longer among the adapter's.
    func failureOfInput(of index: Int) -> RecordFailure {
        failure(of: index, .input, "an adapter that still has the input it came by")
    }
}
