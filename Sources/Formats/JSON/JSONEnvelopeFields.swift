/// The wanted values that stand around the records: the fields of a layout with `up`.
struct JSONEnvelopeFields {
    private let fields: [(slot: Int, path: SourcePath)]
    private let aliases: [String: String]
    /// The last context seen and the objects in it; the slices of a submission share one.
    private var known: (context: [UInt8], levels: [JSONValue]) = ([], [])

    init(_ layout: RecordLayout) {
        fields = layout.fields.enumerated().filter { $0.element.up > 0 }.map { ($0.offset, $0.element) }
        aliases = layout.spellings
    }

    /// Puts the values of a slice's context into the slots that want them, their text behind `text`.
    mutating func resolve(_ context: [UInt8], into slots: inout [Slot], text: inout [UInt8]) {
        guard !fields.isEmpty else { return }
        if known.context != context { known = (context, JSONContext.levels(context)) }
        for field in fields {
            slots[field.slot] = slot(of: value(at: field.path), text: &text)
        }
    }

    private func value(at path: SourcePath) -> JSONValue? {
        guard path.up <= known.levels.count else { return nil }
        var value: JSONValue? = known.levels[path.up - 1]
        for step in path.steps {
            guard let members = value?.objectValue else { return nil }
            let name = step.memberName
            value = members.first { $0.name == name || aliases[$0.name] == name }?.value
        }
        return value
    }

    private func slot(of value: JSONValue?, text: inout [UInt8]) -> Slot {
        switch value {
        case nil: .absent
        case .null: append("null", .null, to: &text)
        case .boolean(let value): append(value ? "true" : "false", .boolean, to: &text)
        case .number(let number): append(number, .number, to: &text)
        case .string(let string): append(string, .text, to: &text)
        case .array, .object: Slot(offset: 0, length: 0, kind: .structure)
        }
    }

    private func append(_ string: String, _ kind: Slot.Kind, to text: inout [UInt8]) -> Slot {
        let start = text.count
        text.append(contentsOf: string.utf8)
        return Slot(offset: UInt32(clamping: start), length: UInt32(clamping: text.count - start), kind: kind)
    }
}
