import Text

/// The text of a sample file.
enum SampleText {
    /// The bytes as text, without a byte order mark; what does not decode is replaced.
    static func decoded(_ bytes: [UInt8], _ charset: Charset) -> String {
        var body = bytes[...]
        for mark in [[0xEF, 0xBB, 0xBF], [0xFF, 0xFE], [0xFE, 0xFF]] as [[UInt8]] where body.starts(with: mark) {
            body = body.dropFirst(mark.count)
        }
        return String(decoding: charset.utf8(Array(body)) ?? Array(body), as: UTF8.self)
    }
}
