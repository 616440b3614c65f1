import Formats

/// Keeps values of a record out of what its adapter's program says in words: those words end in receipts and logs.
struct ValueScreen {
    /// Shorter values are in too many words by chance, and tell nobody who is meant.
    private static let shortest = 4
    /// A name may be as short as a word of a code.
    private static let shortestWord = 3

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

    /// Whether a code of capitals, digits and `_` repeats a value of the record: as one of its words, which may be short.
    func isRepeated(by code: String) -> Bool {
        guard withoutValues(code) != nil, let record = try? JSONValue.parse(record) else { return true }
        let words = Set(code.split(separator: "_").filter { $0.count >= Self.shortestWord }.map { $0.lowercased() })
        return Self.values(of: record, from: Self.shortestWord).contains { words.contains($0.lowercased()) }
    }

    /// The texts and numbers of a value and their words, of some length or more.
    private static func values(of value: JSONValue, from length: Int = shortest) -> [String] {
        switch value {
        case .string(let text), .number(let text):
            let words = [text] + text.split(whereSeparator: \.isWhitespace).map(String.init)
            return words.filter { $0.count >= length }
        case .array(let elements): return elements.flatMap { values(of: $0, from: length) }
        case .object(let members): return members.flatMap { values(of: $0.value, from: length) }
        case .null, .boolean: return []
        }
    }
}
