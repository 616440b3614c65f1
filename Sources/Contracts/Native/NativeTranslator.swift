import Formats

/// Translates slices by an adapter in Swift: decodes, asks the adapter record by record, and writes what it says.
final class NativeTranslator: SliceTranslator {
    private let adapter: any NativeAdapter
    private let decoder: RecordDecoder
    private let writer: NativeOutcomeWriter
    private let reader: NativeRecordReader
    private var batch = RecordBatch()

    init(_ adapter: any NativeAdapter, keys: TranslationKeys) {
        self.adapter = adapter
        let layout = adapter.layout
        decoder = RecordDecoder(inputs: adapter.description.inputs, layout: layout)
        writer = NativeOutcomeWriter(adapter.description, keys: keys)
        reader = NativeRecordReader(layout)
    }

    func translate(_ slice: Slice, into result: inout Translation) {
        result.removeAll()
        decoder.decode(slice.framed, into: &batch)
        let origin = writer.origin(of: slice)
        for (index, decoded) in batch.records.enumerated() {
            writer.append(decoded, at: index, of: origin, to: &result) {
                adapter.translate(reader.record(index, of: batch))
            }
        }
        result.settleSecrecy(sharedByRecord: true)
        result.unknownFields = batch.unknownFields
    }
}
