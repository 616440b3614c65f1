/// A few words to be recognised in text, compared as code lists compare.
struct Words: Sendable {
    private let table: CodeKeyTable

    init(_ words: [String]) {
        table = CodeKeyTable(words.map { CodeKey.bytes(of: $0) })
    }

    /// Whether the whole text is one of them.
    func contains(_ text: TextValue) -> Bool { table.lookup(text.rawBytes) != nil }

    /// The rest of the text if its first word is one of them; a mark that ends in a full stop needs no space after it.
    func restAfterFirstWord(_ text: TextValue) -> TextValue? {
        for position in 0..<text.length {
            let byte = text.base[position]
            let end = byte == 0x20 ? position : byte == UInt8(ascii: ".") ? position + 1 : -1
            guard end > 0 else { continue }
            let first = text.part(from: 0, to: end)
            let rest = text.part(from: end, to: text.length).trimmed()
            if contains(first), rest.isPresent { return rest }
            if byte == 0x20 { return nil }
        }
        return nil
    }

    /// What stands before and after the first word that is one of them; `@` also counts without spaces around it.
    func split(_ text: TextValue) -> (TextValue, TextValue)? {
        var start = 0
        for position in 0...text.length {
            let isEnd = position == text.length
            if !isEnd, text.base[position] == UInt8(ascii: "@") { return cut(text, position, position + 1) }
            guard isEnd || text.base[position] == 0x20 else { continue }
            if start > 0, position > start, contains(text.part(from: start, to: position)) {
                return cut(text, start, position)
            }
            start = position + 1
        }
        return nil
    }

    private func cut(_ text: TextValue, _ start: Int, _ end: Int) -> (TextValue, TextValue) {
        (text.part(from: 0, to: start).trimmed(), text.part(from: end, to: text.length).trimmed())
    }
}
