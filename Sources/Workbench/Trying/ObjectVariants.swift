import Formats

/// Variants of JSON.
struct ObjectVariants {
    private let anatomy: SampleAnatomy

    /// `nil` where the records cannot be read as text.
    init?(_ anatomy: SampleAnatomy) {
        guard anatomy.isUTF8 else { return nil }
        self.anatomy = anatomy
    }

    /// Members from last to first, in every object of a record.
    var reordered: [UInt8]? {
        // A JSON value can itself be nil, so nothing is said by name.
        changed { Self.isPlain($0) ? .some(Self.reversed($0)) : .none }
    }

    /// A member more, with a JSON text as its value.
    func withExtra(_ json: [UInt8]) -> [UInt8]? {
        anatomy.replacingRecords { bytes in
            guard let end = bytes.lastIndex(of: UInt8(ascii: "}")) else { return nil }
            let isEmpty = bytes[..<end].last { $0 > 0x20 } == UInt8(ascii: "{")
            return bytes[..<end] + Array("\(isEmpty ? "" : ",")\"setuExtra\":".utf8) + json + bytes[end...]
        }
    }

    /// The last record twice; a text that is one record cannot have it twice.
    var duplicated: [UInt8]? {
        guard let last = anatomy.records.last else { return nil }
        let separator: UInt8
        if anatomy.input.format == .ndjson {
            separator = 0x0a
        } else {
            guard anatomy.bytes[..<last.lowerBound].contains(UInt8(ascii: "[")) else { return nil }
            separator = UInt8(ascii: ",")
        }
        let record = anatomy.bytes[last].filter { anatomy.input.format != .ndjson || ($0 != 0x0a && $0 != 0x0d) }
        return anatomy.bytes[..<last.lowerBound] + record + [separator] + record + anatomy.bytes[last.upperBound...]
    }

    private func changed(_ change: (JSONValue) -> JSONValue?) -> [UInt8]? {
        anatomy.replacingRecords { bytes in
            let end = bytes.reversed().prefix { $0 <= 0x20 }.reversed()
            return (try? JSONValue.parse(Array(bytes))).flatMap(change).map { $0.bytes + end }
        }
    }

    /// Whether no object names a member twice, whose order then would matter.
    private static func isPlain(_ value: JSONValue) -> Bool {
        switch value {
        case .object(let members):
            Set(members.map(\.name)).count == members.count && members.allSatisfy { isPlain($0.value) }
        case .array(let elements): elements.allSatisfy(isPlain)
        default: true
        }
    }

    private static func reversed(_ value: JSONValue) -> JSONValue {
        switch value {
        case .object(let members):
            .object(members.reversed().map { JSONValue.Member(name: $0.name, value: reversed($0.value)) })
        case .array(let elements): .array(elements.map(reversed))
        default: value
        }
    }
}
