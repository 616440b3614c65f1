/// Looks for words in text, both as ``CodeKey`` forms them.
enum WordSearch {
    /// Gives a text as ``CodeKey`` forms it.
    static func withKey<Result>(of value: TextValue, _ body: (UnsafeRawBufferPointer) -> Result) -> Result {
        withUnsafeTemporaryAllocation(byteCount: max(value.length * 2, 1), alignment: 1) { buffer in
            let length = CodeKey.fold(value.rawBytes, into: buffer)
            return body(UnsafeRawBufferPointer(rebasing: buffer[..<length]))
        }
    }

    /// Whether a word stands in a text; any word that begins so counts.
    static func holds(_ text: UnsafeRawBufferPointer, _ key: [UInt8]) -> Bool {
        positions(of: key, in: text).contains { isWordStart($0, in: text) }
    }

    /// Whether a word or phrase stands in a text with nothing more of a word before or behind it.
    static func holdsWhole(_ text: UnsafeRawBufferPointer, _ key: [UInt8]) -> Bool {
        positions(of: key, in: text).contains { holdsWhole(text, key, at: $0) }
    }

    /// Whether a word or phrase stands at a place of a text with nothing more of a word before or behind it.
    static func holdsWhole(_ text: UnsafeRawBufferPointer, _ key: [UInt8], at start: Int) -> Bool {
        !key.isEmpty && text.dropFirst(start).starts(with: key) && isWordStart(start, in: text)
            && isWordEnd(start + key.count, in: text)
    }

    /// Whether a text begins with a word or phrase.
    static func begins(_ text: UnsafeRawBufferPointer, with key: [UInt8]) -> Bool { holdsWhole(text, key, at: 0) }

    private static func positions(
        of key: [UInt8],
        in text: UnsafeRawBufferPointer
    ) -> LazyFilterSequence<ClosedRange<Int>> {
        let last = text.count - key.count
        let first = key.first
        return (0...max(last, 0)).lazy.filter { start in
            first != nil && start <= last && first == text[start]
                && text[start..<(start + key.count)].elementsEqual(key)
        }
    }

    private static func isWordStart(_ position: Int, in text: UnsafeRawBufferPointer) -> Bool {
        position == 0 || !isLetter(text[position - 1])
    }

    private static func isWordEnd(_ position: Int, in text: UnsafeRawBufferPointer) -> Bool {
        position == text.count || !isLetter(text[position])
    }

    /// Whether a byte belongs to a word; all that is not ASCII is taken to.
    private static func isLetter(_ byte: UInt8) -> Bool {
        byte >= 0x80 || (byte | 0x20) &- 97 < 26 || byte &- 48 < 10
    }
}
