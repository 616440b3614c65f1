package import Formats

/// Reads the records of a batch for adapters in Swift.
package struct NativeRecordReader {
    private let width: Int
    private let indices: [String: Int]

    /// Takes the fields to read.
    package init(_ layout: RecordLayout) {
        width = layout.fields.count
        let paths = layout.fields.enumerated().map { ($1.description, $0) }
        indices = Dictionary(paths, uniquingKeysWith: { first, _ in first })
    }

    /// One record.
    package func record(_ index: Int, of batch: RecordBatch) -> NativeRecord {
        let values = (0..<width).map { field -> NativeRecord.Value in
            let place = index * batch.width + field
            guard batch.slots.indices.contains(place) else { return .nothing }
            return value(batch.slots[place], in: batch)
        }
        return NativeRecord(values: values, indices: indices)
    }

    private func value(_ slot: Slot, in batch: RecordBatch) -> NativeRecord.Value {
        switch slot.kind {
        case .absent, .null: return .nothing
        case .structure: return .structure
        case .text, .number, .boolean: return text(slot, in: batch).map { .texts([$0]) } ?? .nothing
        case .list:
            var texts: [String] = []
            var next = Int(slot.offset)
            for _ in 0..<slot.length {
                guard batch.items.indices.contains(next) else { break }
                if let text = text(batch.items[next].slot, in: batch) { texts.append(text) }
                next = Int(batch.items[next].next)
            }
            return texts.isEmpty ? .nothing : .texts(texts)
        }
    }

    /// A scalar, trimmed and in NFC; `nil` for one that says nothing.
    private func text(_ slot: Slot, in batch: RecordBatch) -> String? {
        guard ![.absent, .null, .structure, .list].contains(slot.kind) else { return nil }
        let start = Int(slot.offset)
        let end = start + Int(slot.length)
        guard end <= batch.text.count else { return nil }
        return NativeText.cleaned(String(decoding: batch.text[start..<end], as: UTF8.self))
    }
}
