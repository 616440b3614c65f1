/// The script of a text's letters, told from its first letter; as ISO 15924 calls it.
enum Script: String {
    case latin = "Latn"
    case devanagari = "Deva"

    /// The script of a text; `nil` for what is neither.
    init?(of value: TextValue) {
        guard value.flags.contains(.nonASCII) else {
            self = .latin
            return
        }
        for index in 0..<value.length {
            let byte = value.base[index]
            let next = index + 1 < value.length ? value.base[index + 1] : 0
            if byte == 0xe0, (0xa4...0xa5).contains(next) {
                self = .devanagari
                return
            }
            if (byte | 0x20) &- 97 < 26 || (0xc3...0xc6).contains(byte) || (byte == 0xe1 && next >= 0xb8) {
                self = .latin
                return
            }
        }
        return nil
    }
}
