import Formats

/// A decoded record with its values taken out of the batch, to compare.
struct XMLReadRecord: Equatable {
    /// A value.
    enum Value: Equatable, ExpressibleByStringLiteral, ExpressibleByNilLiteral, ExpressibleByArrayLiteral {
        case absent
        case null
        case structure
        case text(String)
        case list([Value])

        init(stringLiteral text: String) { self = .text(text) }
        init(nilLiteral: ()) { self = .absent }
        init(arrayLiteral elements: Value...) { self = .list(elements) }
    }

    var values: [Value]
    var groups: [[[Value]]]
    var failure: RecordFailure?
    var span: RecordSpan

    /// Takes record `index` out of a batch.
    init(_ batch: RecordBatch, _ index: Int, layout: RecordLayout) {
        values = batch.slots[(index * batch.width)..<((index + 1) * batch.width)].map { Self.value($0, batch) }
        groups = batch.groups.enumerated().map { number, group in
            let width = layout.groups[number].fields.count
            return (group.starts[index]..<group.starts[index + 1]).map { row in
                group.slots[(Int(row) * width)..<((Int(row) + 1) * width)].map { Self.value($0, batch) }
            }
        }
        failure = batch.records[index].failure
        span = batch.records[index].span
    }

    private static func value(_ slot: Slot, _ batch: RecordBatch) -> Value {
        switch slot.kind {
        case .absent:
            return .absent
        case .null:
            return .null
        case .structure:
            return .structure
        case .list:
            var items: [Value] = []
            var next = Int32(slot.offset)
            for _ in 0..<slot.length {
                items.append(value(batch.items[Int(next)].slot, batch))
                next = batch.items[Int(next)].next
            }
            return .list(items)
        case .text, .number, .boolean:
            let range = Int(slot.offset)..<Int(slot.offset + slot.length)
            return .text(String(decoding: batch.text[range], as: UTF8.self))
        }
    }
}

extension SourcePath {
    /// A path as a table writes it: `District/@code`, `../@state`.
    init(_ path: String) {
        var parts = path.split(separator: "/")
        let up = parts.prefix { $0 == ".." }.count
        parts.removeFirst(up)
        self.init(
            up: up,
            steps: parts.map { $0.hasPrefix("@") ? .attribute(String($0.dropFirst())) : .child(String($0)) }
        )
    }
}
