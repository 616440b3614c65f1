/// A name of which only the first letters are given: `N.V.A`, `R. K.`.
enum InitialsOnly {
    /// Whether every part of a name that has full stops is one letter.
    static func isMet(by name: TextValue) -> Bool {
        guard name.length <= 40, name.bytes.contains(UInt8(ascii: ".")) else { return false }
        var letters = 0
        var parts = 0
        for byte in name.bytes {
            if byte == UInt8(ascii: ".") || byte == 0x20 {
                letters = 0
            } else if byte & 0xc0 != 0x80 {
                letters += 1
                parts += letters == 1 ? 1 : 0
                // Letters alone: Devanagari has its vowel signs as characters of their own, so such names are left alone.
                guard letters == 1, byte < 0xe0 || byte == 0xe1 else { return false }
            }
        }
        return parts > 1
    }
}
