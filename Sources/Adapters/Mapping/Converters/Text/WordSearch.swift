/// Looks for words in text, both as ``CodeKey`` forms them; any word that begins so counts.
enum WordSearch {
    /// Gives a text as ``CodeKey`` forms it.
    static func withKey<Result>(of value: TextValue, _ body: (UnsafeRawBufferPointer) -> Result) -> Result {
        withUnsafeTemporaryAllocation(byteCount: max(value.length * 2, 1), alignment: 1) { buffer in
            let length = CodeKey.fold(value.rawBytes, into: buffer)
            return body(UnsafeRawBufferPointer(rebasing: buffer[..<length]))
        }
    }

    /// Whether a word stands in a text.
    static func holds(_ text: UnsafeRawBufferPointer, _ key: [UInt8]) -> Bool {
        guard let first = key.first, text.count >= key.count else { return false }
        for start in 0...(text.count - key.count) where text[start] == first {
            let isWordStart = start == 0 || !isLetter(text[start - 1])
            if isWordStart, text[start..<(start + key.count)].elementsEqual(key) { return true }
        }
        return false
    }

    /// Whether a byte belongs to a word; all that is not ASCII is taken to.
    private static func isLetter(_ byte: UInt8) -> Bool {
        byte >= 0x80 || (byte | 0x20) &- 97 < 26 || byte &- 48 < 10
    }
}
