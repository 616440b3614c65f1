import Text

/// A piece of the original that a parser was given and may not have read yet, kept to tell the place of a complaint.
struct XMLPassedText {
    /// Where the piece begins in all that was parsed.
    let parsedOffset: Int
    /// The line it begins on.
    let line: Int
    /// Where it begins in the original.
    let byteOffset: Int
    /// The piece in UTF-8, as the parser was given it.
    let text: [UInt8]
    /// The piece as it stands in the original; empty for what stands in place of something else.
    let original: [UInt8]

    /// Where the piece ends in all that was parsed.
    var parsedEnd: Int { parsedOffset + text.count }

    /// Where in the original an offset into what was parsed stands; what stands for something else has one place.
    func place(_ parsed: Int, decoder: CharsetDecoder) -> (line: Int, byteOffset: Int) {
        guard !original.isEmpty else { return (line, byteOffset) }
        let count = min(max(parsed - parsedOffset, 0), text.count)
        let lines = text[..<count].count { $0 == XMLByte.lineFeed }
        return (line + lines, byteOffset + originalCount(of: count, decoder))
    }

    /// How many bytes of the original give so many of the text.
    private func originalCount(of count: Int, _ decoder: CharsetDecoder) -> Int {
        var low = 0
        var high = original.count
        while low < high {
            let middle = (low + high) / 2
            var decoded: [UInt8] = []
            _ = original[..<middle].withUnsafeBytes { decoder.decode($0, into: &decoded) }
            if decoded.count < count {
                low = middle + 1
            } else {
                high = middle
            }
        }
        return low
    }
}
