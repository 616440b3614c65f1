import Contracts

/// The subjects a slice of a snapshot holds, by event type.
struct SnapshotSubjects: Sendable, Equatable {
    private static let format: UInt8 = 1

    /// The tokens of the subjects, by the type's reference such as `missing-report/1`.
    var tokens: [String: [Token]] = [:]

    init() {}

    /// Takes the subjects of a translated slice, less those that were erased.
    init(_ translation: Translation, of adapter: AdapterDescription, without isErased: (TranslatedEvent) -> Bool) {
        for event in translation.events where !isErased(event) {
            tokens[adapter.emits[event.type].reference, default: []].append(event.subject)
        }
    }

    /// Takes a subject out; `false` where it is not here.
    mutating func remove(_ subject: Token) -> Bool {
        var isFound = false
        for (type, held) in tokens where held.contains(subject) {
            isFound = true
            let left = held.filter { $0 != subject }
            tokens[type] = left.isEmpty ? nil : left
        }
        return isFound
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
