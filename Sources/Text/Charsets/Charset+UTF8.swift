extension Charset {
    /// The bytes in UTF-8, or `nil` where they do not decode; for short texts, not for records.
    package func utf8(_ bytes: [UInt8]) -> [UInt8]? {
        if self == .utf8 {
            return UTF8Validation.isValid(bytes) ? bytes : nil
        }
        guard let decoder = CharsetDecoder(self) else { return nil }
        var output: [UInt8] = []
        let invalid = bytes.withUnsafeBytes { decoder.decode($0, into: &output) }
        return invalid == nil ? output : nil
    }

    /// Text in this charset, or `nil` where it cannot be written in it or the charset is neither UTF-8 nor UTF-16.
    package func encoded(_ text: String) -> [UInt8]? {
        switch self {
        case .utf8: Array(text.utf8)
        case .utf16LE: text.utf16.flatMap { [UInt8(truncatingIfNeeded: $0), UInt8($0 >> 8)] }
        case .utf16BE: text.utf16.flatMap { [UInt8($0 >> 8), UInt8(truncatingIfNeeded: $0)] }
        default: nil
        }
    }
}
