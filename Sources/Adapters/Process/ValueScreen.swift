import Formats

/// Keeps values of a record out of what its adapter's program says in words: those words end in receipts and logs.
final class ValueScreen {
    /// Shorter values are in too many words by chance, and tell nobody who is meant.
    private static let shortest = 4
    /// A name may be as short as a word of a code.
    private static let shortestWord = 3

    private let record: [UInt8]
    /// The texts and numbers of the record and their words, in small letters; `nil`: it cannot be read.
    ///
    /// Made when it is asked for: few outcomes have words.
    private lazy var values: Set<String>? = (try? JSONValue.parse(record)).map { json in
        var values: Set<String> = []
        Self.collect(json, into: &values)
        return values
    }

    /// Takes a record as one JSON text.
    init(_ record: [UInt8]) {
        self.record = record
    }

    /// A text, unless it repeats a value of the record.
    func withoutValues(_ text: String?) -> String? {
        guard let text, !text.isEmpty, text.utf8.count <= 200, let values,
            !text.unicodeScalars.contains(where: { $0.value < 0x20 })
        else { return nil }
        let lowered = text.lowercased()
        return values.contains { $0.count >= Self.shortest && lowered.contains($0) } ? nil : text
    }

    /// Whether a code of capitals, digits and `_` repeats a value of the record: as one of its words, which may be short.
    func isRepeated(by code: String) -> Bool {
        guard withoutValues(code) != nil, let values else { return true }
        return code.lowercased().split(separator: "_").contains { values.contains(String($0)) }
    }

    private static func collect(_ value: JSONValue, into values: inout Set<String>) {
        switch value {
        case .string(let text), .number(let text):
            let words = [text] + text.split(whereSeparator: \.isWhitespace).map(String.init)
            values.formUnion(words.filter { $0.count >= shortestWord }.map { $0.lowercased() })
        case .array(let elements): for element in elements { collect(element, into: &values) }
        case .object(let members): for member in members { collect(member.value, into: &values) }
        case .null, .boolean: break
        }
    }
}
