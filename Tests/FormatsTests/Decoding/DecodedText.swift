import Formats

/// What a decoder makes of slices, for tests: the values of each record by field, or its failure.
struct DecodedText: Equatable {
    var records: [Result<[String?], RecordFailure>] = []
    var spans: [RecordSpan] = []
    var unknownFields = 0

    /// Decodes slices with one decoder and one batch.
    init(
        _ slices: [FramedSlice],
        fields: [String],
        aliases: [String: String] = [:],
        ignored: [String] = [],
        inputs: [InputDescription] = [InputDescription(format: .csv)]
    ) {
        let path = { (name: String) in SourcePath(steps: [.child(name)]) }
        let layout = RecordLayout(fields: fields.map(path), aliases: aliases, ignored: ignored.map(path))
        let decoder = RecordDecoder(inputs: inputs, layout: layout)
        var batch = RecordBatch()
        for slice in slices {
            decoder.decode(slice, into: &batch)
            unknownFields += batch.unknownFields
            for (index, record) in batch.records.enumerated() {
                spans.append(record.span)
                let slots = batch.slots[(index * batch.width)..<((index + 1) * batch.width)]
                records.append(record.failure.map { .failure($0) } ?? .success(slots.map { Self.value($0, in: batch) }))
            }
        }
    }

    /// Frames and decodes CSV.
    init(csv text: String, fields: [String], aliases: [String: String] = [:], ignored: [String] = []) throws {
        let framed = try FramedText(Array(text.utf8))
        self.init(framed.slices, fields: fields, aliases: aliases, ignored: ignored)
    }

    /// The values of the records that could be decoded.
    var values: [[String?]] { records.compactMap { try? $0.get() } }

    /// The failures of the others.
    var failures: [RecordFailure] {
        records.compactMap { record in
            if case .failure(let failure) = record { failure } else { nil }
        }
    }

    /// What stands for a value that is no UTF-8, which never happens.
    static let invalid = "not UTF-8"

    private static func value(_ slot: Slot, in batch: RecordBatch) -> String? {
        guard slot.kind != .absent else { return nil }
        let start = Int(slot.offset)
        return String(validating: batch.text[start..<(start + Int(slot.length))], as: UTF8.self) ?? invalid
    }
}
