/// Shows the records of slices whole, each as one line of JSON: for people and dead letters, not for the hot path.
public struct RecordPrinter {
    private let inputs: [InputDescription]
    private var transcoder = SliceTranscoder()

    /// Makes a printer for a feed.
    public init(inputs: [InputDescription]) {
        self.inputs = inputs
    }

    /// Each record of a slice: its place in the original, and its JSON in UTF-8 without a line end or why there is none.
    ///
    /// CSV: an object of strings by header; JSON: the text itself; XML: an object by element.
    public mutating func print(_ slice: FramedSlice) -> [(span: RecordSpan, json: Result<[UInt8], RecordFailure>)] {
        let text = transcoder.utf8(slice, of: inputs)
        guard let printer = FormatPrinters.printer(for: slice.recognition.input, of: inputs) else {
            return slice.records.indices.map { index in
                (slice.records[index], .failure(text.failureOfInput(of: index)))
            }
        }
        return zip(slice.records, printer.print(text)).map { (span: $0, json: $1) }
    }
}
