import Text

/// What the first bytes of a submission say of its charset by themselves.
struct CharsetEvidence: Equatable {
    /// The charset a byte order mark names.
    let mark: Charset?
    /// The bytes of the byte order mark.
    let markLength: Int
    /// UTF-16 without a byte order mark, told by where NUL bytes stand.
    let pattern: Charset?

    /// Looks at the first bytes.
    init(_ prefix: [UInt8]) {
        let marks: [(bytes: [UInt8], charset: Charset)] = [
            ([0xEF, 0xBB, 0xBF], .utf8),
            ([0xFF, 0xFE], .utf16LE),
            ([0xFE, 0xFF], .utf16BE),
        ]
        let found = marks.first { prefix.starts(with: $0.bytes) }
        mark = found?.charset
        markLength = found?.bytes.count ?? 0
        pattern = found == nil ? Self.pattern(of: prefix) : nil
    }

    /// In UTF-16 the upper byte of ASCII characters (delimiters, digits, line ends, tags) is NUL, and that of nearly all
    /// others that feeds are written in is small; in text of 8 bits few bytes of either place are.
    private static func pattern(of prefix: [UInt8]) -> Charset? {
        var zeros = (even: 0, odd: 0)
        var small = (even: 0, odd: 0)
        let bytes = prefix.prefix(4096)
        for (index, byte) in bytes.enumerated() where byte < 0x30 {
            if index.isMultiple(of: 2) {
                zeros.even += byte == 0 ? 1 : 0
                small.even += 1
            } else {
                zeros.odd += byte == 0 ? 1 : 0
                small.odd += 1
            }
        }
        let units = bytes.count / 2
        if zeros.odd > 8 * zeros.even, small.odd * 10 >= units * 9 {
            return .utf16LE
        }
        if zeros.even > 8 * zeros.odd, small.even * 10 >= units * 9 {
            return .utf16BE
        }
        return nil
    }
}
