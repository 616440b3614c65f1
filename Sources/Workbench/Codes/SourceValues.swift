import Contracts
import Formats

/// Reads a few fields of records, by the names the table uses.
struct SourceValues {
    private let decoder: RecordDecoder
    private let reader: NativeRecordReader
    private let paths: [String]

    /// Takes the fields of a feed.
    init(of paths: [SourcePath], as adapter: AdapterDescription) {
        var fields: [SourcePath] = []
        for path in paths where !fields.contains(path) { fields.append(path) }
        let layout = RecordLayout(fields: fields, aliases: adapter.layout.aliases)
        decoder = RecordDecoder(inputs: adapter.inputs, layout: layout)
        reader = NativeRecordReader(layout)
        self.paths = fields.map(\.description)
    }

    /// What each record of a slice says there, by field.
    func read(_ slice: FramedSlice) -> [[String: [String]]] {
        var batch = RecordBatch()
        decoder.decode(slice, into: &batch)
        return batch.records.indices.map { index in
            let record = reader.record(index, of: batch)
            return Dictionary(uniqueKeysWithValues: paths.map { ($0, record.all($0)) })
        }
    }
}
