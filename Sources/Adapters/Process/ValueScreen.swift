import Formats

/// Keeps values of a record out of what its adapter's program says in words: those words end in receipts and logs.
struct ValueScreen {
    /// Shorter values are in too many words by chance, and tell nobody who is meant.
    private static let shortest = 4

    private let record: [UInt8]

    /// Takes a record as one JSON text.
    init(_ record: [UInt8]) {
        self.record = record
    }

    /// A text, unless it repeats a value of the record.
    func withoutValues(_ text: String?) -> String? {
        guard let text, !text.isEmpty, text.utf8.count <= 200, !text.unicodeScalars.contains(where: { $0.value < 0x20 })
        else { return nil }
        guard let record = try? JSONValue.parse(record) else { return nil }
        let lowered = text.lowercased()
        return Self.values(of: record).contains { lowered.contains($0.lowercased()) } ? nil : text
    }

    private static func values(of value: JSONValue) -> [String] {
        switch value {
        case .string(let text), .number(let text):
            let words = [text] + text.split(whereSeparator: \.isWhitespace).map(String.init)
            return words.filter { $0.count >= shortest }
        case .array(let elements): return elements.flatMap(values)
        case .object(let members): return members.flatMap { values(of: $0.value) }
        case .null, .boolean: return []
        }
    }
}
