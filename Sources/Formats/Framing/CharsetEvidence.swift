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

    /// In UTF-16 the upper byte of ASCII characters (delimiters, digits, line ends, tags) is NUL.
    private static func pattern(of prefix: [UInt8]) -> Charset? {
        var zeros = (even: 0, odd: 0)
        for (index, byte) in prefix.prefix(4096).enumerated() where byte == 0 {
            if index.isMultiple(of: 2) {
                zeros.even += 1
            } else {
                zeros.odd += 1
            }
        }
        // One letter in a few dozen is far more than text of 8 bits holds, which is none at all.
        let expected = max(1, min(prefix.count, 4096) / 64)
        if zeros.odd >= expected, zeros.odd > 8 * zeros.even {
            return .utf16LE
        }
        if zeros.even >= expected, zeros.even > 8 * zeros.odd {
            return .utf16BE
        }
        return nil
    }
}
