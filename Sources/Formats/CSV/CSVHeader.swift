import Text

/// The header row of a CSV table.
enum CSVHeader {
    /// The column names of a header row in the original's charset, normalised; `nil` where it does not decode.
    ///
    /// A header row whose quotes are out of order is split at its delimiters all the same.
    static func names(in row: [UInt8], charset: Charset, _ punctuation: CSVPunctuation) -> [String]? {
        guard let text = charset.utf8(row) else { return nil }
        return names(in: text[...], punctuation)
    }

    /// The column names of a header row in UTF-8, normalised.
    static func names(in row: ArraySlice<UInt8>, _ punctuation: CSVPunctuation) -> [String] {
        let cells = CSVCells.splitLeniently(row, punctuation)
        return cells.map { normalised(String(decoding: $0, as: UTF8.self)) }
    }

    /// A name as it is compared: in Normalization Form C, trimmed, each run of white space one space.
    static func normalised(_ name: String) -> String {
        if isNormalised(name) {
            return name
        }
        return NFC.normalized(name)
            .split(whereSeparator: \.isWhitespace)
            .joined(separator: " ")
    }

    /// Whether a name surely is normalised; most are, and a small submission should not pay for the others.
    private static func isNormalised(_ name: String) -> Bool {
        var name = name
        return name.withUTF8 { bytes in
            guard let base = bytes.baseAddress else { return true }
            var last: UInt8 = 0x20
            for byte in bytes {
                // White space beyond ASCII begins with one of these bytes, or is U+1680.
                let isOgham = byte == 0x9A && last == 0xE1
                let maySeparate = byte < 0x20 || byte == 0xC2 || byte == 0xE2 || byte == 0xE3 || isOgham
                guard !maySeparate, byte != 0x20 || last != 0x20 else { return false }
                last = byte
            }
            return last != 0x20 && NFC.isCertain(base, bytes.count)
        }
    }
}
