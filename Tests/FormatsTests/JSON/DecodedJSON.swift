import Formats

/// What a slot of a batch holds, in a form that tests can write down.
indirect enum DecodedJSON: Equatable {
    case absent
    case text(String)
    case number(String)
    case boolean(String)
    case null
    case list([DecodedJSON])
    case structure

    /// What a slot holds.
    init(_ slot: Slot, in batch: RecordBatch) {
        let text =
            slot.kind == .list
            ? "" : String(decoding: batch.text[Int(slot.offset)..<Int(slot.offset) + Int(slot.length)], as: UTF8.self)
        self =
            switch slot.kind {
            case .absent: .absent
            case .text: .text(text)
            case .number: .number(text)
            case .boolean: .boolean(text)
            case .null: .null
            case .structure: .structure
            case .list: .list(Self.items(of: slot, in: batch))
            }
    }

    /// What the tree says should be found at a path.
    init(_ names: some Collection<String>, in value: JSONValue) {
        switch (value, names.first) {
        case (.object, let name?):
            self = value[name].map { DecodedJSON(names.dropFirst(), in: $0) } ?? .absent
        case (.array, _?), (.object, nil): self = .structure
        case (_, _?): self = .absent
        case (.null, nil): self = .null
        case (.boolean(let value), nil): self = .boolean(value ? "true" : "false")
        case (.number(let text), nil): self = .number(text)
        case (.string(let text), nil): self = .text(text)
        case (.array(let elements), nil):
            self = .list(
                elements.map { element in
                    element.arrayValue == nil ? DecodedJSON([String](), in: element) : .structure
                }
            )
        }
    }

    private static func items(of slot: Slot, in batch: RecordBatch) -> [DecodedJSON] {
        var items: [DecodedJSON] = []
        var index = slot.length > 0 ? Int(slot.offset) : -1
        while index >= 0 {
            items.append(DecodedJSON(batch.items[index].slot, in: batch))
            index = Int(batch.items[index].next)
        }
        return items.count == Int(slot.length) ? items : []
    }
}

extension RecordBatch {
    /// The values of a record.
    func values(_ record: Int) -> [DecodedJSON] {
        slots[record * width..<(record + 1) * width].map { DecodedJSON($0, in: self) }
    }

    /// The values of all records.
    var allValues: [[DecodedJSON]] {
        records.indices.map { values($0) }
    }

    /// The rows that a record has in a group of so many fields.
    func rows(_ record: Int, group: Int, width: Int) -> [[DecodedJSON]] {
        let rows = groups[group]
        return (Int(rows.starts[record])..<Int(rows.starts[record + 1])).map { row in
            rows.slots[row * width..<(row + 1) * width].map { DecodedJSON($0, in: self) }
        }
    }
}

extension SourcePath {
    /// The path of members whose names are divided by slashes.
    static func members(_ text: String, up: Int = 0) -> SourcePath {
        SourcePath(up: up, steps: text.isEmpty ? [] : text.split(separator: "/").map { .child(String($0)) })
    }
}

extension JSONFraming {
    /// All records of a text, decoded as one batch for each slice.
    func batches(_ bytes: [UInt8], layout: RecordLayout) throws(FramingError) -> [RecordBatch] {
        let decoder = RecordDecoder(inputs: [InputDescription(format: format, recordsPath: path)], layout: layout)
        return try slices(bytes).map { slice in
            var batch = RecordBatch()
            decoder.decode(slice, into: &batch)
            return batch
        }
    }

    /// The records of a text that makes one slice.
    func batch(_ text: String, layout: RecordLayout) throws -> RecordBatch {
        try batches(bytes(text), layout: layout).first ?? RecordBatch()
    }
}
