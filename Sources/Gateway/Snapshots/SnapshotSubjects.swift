import Contracts

/// The subjects a slice of a snapshot holds, by event type.
struct SnapshotSubjects: Sendable, Equatable {
    private static let format: UInt8 = 1

    /// The tokens of the subjects, by the type's reference such as `missing-report/1`.
    var tokens: [String: [Token]] = [:]

    init() {}

    /// Takes the subjects of a translated slice.
    init(_ translation: Translation, of adapter: AdapterDescription) {
        for event in translation.events {
            tokens[adapter.emits[event.type].reference, default: []].append(event.subject)
        }
    }

    /// The subjects as bytes.
    func encoded() -> [UInt8] {
        var writer = BinaryWriter(capacity: 64 + tokens.values.reduce(0) { $0 + $1.count * 20 })
        writer.byte(Self.format)
        writer.count(tokens.count)
        for (type, tokens) in tokens.sorted(by: { $0.key < $1.key }) {
            writer.text(type)
            writer.count(tokens.count)
            for token in tokens {
                writer.unsigned(token.high)
                writer.unsigned(token.low)
            }
        }
        return writer.bytes
    }

    /// The subjects of bytes that ``encoded()`` gave.
    init(decoding bytes: [UInt8]) throws(BinaryFormatError) {
        var reader = BinaryReader(bytes)
        guard try reader.byte() == Self.format else { throw BinaryFormatError("not subjects of a known version") }
        for _ in 0..<(try reader.count()) {
            let type = try reader.text()
            var found: [Token] = []
            for _ in 0..<(try reader.count()) {
                found.append(Token(high: try reader.unsigned(), low: try reader.unsigned()))
            }
            tokens[type] = found
        }
        try reader.end()
    }
}
