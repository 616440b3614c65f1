/// Decodes slices of a feed into slots; reusable, one a worker, used by one task at a time.
public final class RecordDecoder {
    private let inputs: [InputDescription]
    private let layout: RecordLayout
    private var transcoder = SliceTranscoder()
    /// One for each input, made when first needed.
    private var decoders: [(any FormatDecoder)?]

    /// Makes a decoder for the wanted values of a feed.
    public init(inputs: [InputDescription], layout: RecordLayout) {
        self.inputs = inputs
        self.layout = layout
        self.decoders = Array(repeating: nil, count: inputs.count)
    }

    /// Decodes the records of a slice; the batch is emptied first and has one record for each of the slice, in order.
    ///
    /// Never throws for what is in the slice: a record that cannot be read carries its failure.
    public func decode(_ slice: FramedSlice, into batch: inout RecordBatch) {
        batch.removeAll(width: layout.fields.count, groups: layout.groups.count)
        // Of XML the batch holds the wanted values alone, so that the body's places say nothing.
        let input = slice.recognition.input
        let keepsBody = inputs.indices.contains(input) && inputs[input].format != .xml
        let text = transcoder.utf8(slice, of: inputs, marksSettled: keepsBody)
        batch.settled = text.settled
        if let decoder = decoder(for: slice.recognition.input) {
            decoder.decode(text, into: &batch)
        } else {
            fail(text, into: &batch)
        }
    }

    private func decoder(for input: Int) -> (any FormatDecoder)? {
        guard inputs.indices.contains(input) else { return nil }
        if let made = decoders[input] {
            return made
        }
        let made = makeDecoder(inputs[input])
        decoders[input] = made
        return made
    }

    private func makeDecoder(_ input: InputDescription) -> (any FormatDecoder)? {
        switch input.format {
        case .csv: CSVDecoder(input: input, layout: layout)
        case .json, .ndjson: JSONRecordDecoder(layout: layout)
        case .xml: XMLRecordDecoder(input: input, layout: layout)
        }
    }

    /// A slice framed with an adapter that had other inputs has records, and none of them can be read.
    private func fail(_ slice: UTF8Slice, into batch: inout RecordBatch) {
        let count = slice.spans.count
        batch.slots.append(contentsOf: repeatElement(.absent, count: count * layout.fields.count))
        for group in batch.groups.indices {
            batch.groups[group].starts.append(contentsOf: repeatElement(0, count: count + 1))
        }
        for index in 0..<count {
            let failure = slice.failureOfInput(of: index)
            batch.records.append(DecodedRecord(span: slice.originals[index], failure: failure))
        }
    }
}
