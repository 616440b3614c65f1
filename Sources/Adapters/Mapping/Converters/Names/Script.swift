/// The ISO 15924 code of a text's letters, told from its first letter.
enum Script {
    /// `Latn` or `Deva`; `nil` for what is neither.
    static func code(of value: TextValue) -> StaticString? {
        guard value.flags.contains(.nonASCII) else { return "Latn" }
        for index in 0..<value.length {
            let byte = value.base[index]
            if (byte | 0x20) &- 97 < 26 { return "Latn" }
            if byte == 0xe0, index + 1 < value.length, (0xa4...0xa5).contains(value.base[index + 1]) { return "Deva" }
            if (0xc3...0xc6).contains(byte)
                || (byte == 0xe1 && index + 1 < value.length && value.base[index + 1] >= 0xb8)
            {
                return "Latn"
            }
        }
        return nil
    }
}
