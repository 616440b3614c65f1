/// A few words to be recognised in text, compared as code lists compare.
struct Words: Sendable {
    /// The words as ``CodeKey`` forms them.
    let keys: [[UInt8]]
    private let table: CodeKeyTable
    /// What the words begin with, so that most texts need no folding: the first byte in ASCII without case, else the third,
    /// in which letters of one script differ.
    private let beginnings: ByteSet
    private let longest: Int

    init(_ words: [String]) {
        keys = words.map { CodeKey.bytes(of: $0) }
        table = CodeKeyTable(keys)
        beginnings = ByteSet(keys.map { key in key.withUnsafeBufferPointer { Self.beginning($0) } })
        // Folding can make a text shorter by what it leaves out; a word has little of that.
        longest = (keys.map(\.count).max() ?? 0) + 8
    }

    /// Whether the whole text is one of them.
    func contains(_ text: TextValue) -> Bool {
        guard text.length <= longest, beginnings.contains(Self.beginning(text.bytes)) else { return false }
        return table.lookup(text.rawBytes) != nil
    }

    private static func beginning(_ bytes: UnsafeBufferPointer<UInt8>) -> UInt8 {
        guard let first = bytes.first else { return 0 }
        if first < 0xe0 { return first < 0x80 ? first | 0x20 : first }
        guard bytes.count > 2 else { return first }
        // Of Vietnamese letters the capital and the small one differ in the last bit.
        return first == 0xe1 ? bytes[2] | 1 : bytes[2]
    }

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

    /// The rest of the text if its first word, or its first two, are one of them.
    func restAfterFirstWords(_ text: TextValue) -> TextValue? {
        var spaces = 0
        for position in 0..<text.length where text.base[position] == 0x20 {
            spaces += 1
            let rest = text.part(from: position, to: text.length).trimmed()
            if contains(text.part(from: 0, to: position)), rest.isPresent { return rest }
            if spaces == 2 { return nil }
        }
        return nil
    }

    /// What stands before and after the first word that is one of them; `@` also counts without spaces around it, where it
    /// is one of them.
    func split(_ text: TextValue, atSign: Bool = true) -> (TextValue, TextValue)? {
        var start = 0
        for position in 0...text.length {
            let isEnd = position == text.length
            if !isEnd, atSign, text.base[position] == UInt8(ascii: "@") { return cut(text, position, position + 1) }
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
