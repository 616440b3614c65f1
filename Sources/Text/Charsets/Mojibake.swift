import Glibc

/// Text that was in UTF-8 once and was read as Windows-1252 on its way: `HÃ  Ná»™i` for Hà Nội.
public enum Mojibake {
    /// A byte without which no text is such: the first byte of a character is C2 to F4, which are `C3 82` to `C3 B4` here.
    public static let lead: UInt8 = 0xC3

    /// Whether all that is not ASCII in some valid UTF-8 is such text.
    ///
    /// It is when every character beyond ASCII stands for a byte of Windows-1252 and these bytes are UTF-8. `Ã` before a
    /// space counts where there is more: its second byte was a no-break space.
    public static func isFound(in text: UnsafeBufferPointer<UInt8>) -> Bool {
        guard let base = text.baseAddress, memchr(base, Int32(lead), text.count) != nil else { return false }
        var place = 0
        var characters = 0
        while place < text.count {
            if text[place] < 0x80 {
                place += 1
                continue
            }
            guard let first = byte(text, at: place), let length = length(after: first.value) else { return false }
            place += first.width
            if first.value == 0xC3, place == text.count || text[place] == 0x20 { continue }
            var isSpace = first.value == 0xC3
            for _ in 1..<length {
                guard let next = byte(text, at: place), next.value & 0xC0 == 0x80 else { return false }
                isSpace = isSpace && next.value == 0xA0
                place += next.width
            }
            characters += isSpace ? 0 : 1
        }
        return characters > 0
    }

    /// How many bytes a character has that begins with one.
    private static func length(after first: UInt8) -> Int? {
        switch first {
        case 0xC2...0xDF: 2
        case 0xE0...0xEF: 3
        case 0xF0...0xF4: 4
        default: nil
        }
    }

    /// The byte of Windows-1252 that the character at a place stands for, and how many bytes it takes in UTF-8.
    private static func byte(_ text: UnsafeBufferPointer<UInt8>, at place: Int) -> (value: UInt8, width: Int)? {
        guard place + 1 < text.count else { return nil }
        let lead = text[place]
        let second = UInt32(text[place + 1] & 0x3F)
        if lead & 0xE0 == 0xC0 {
            let scalar = UInt32(lead & 0x1F) << 6 | second
            return scalar < 0x100 ? (UInt8(scalar), 2) : high(scalar).map { ($0, 2) }
        }
        guard lead & 0xF0 == 0xE0, place + 2 < text.count else { return nil }
        return high(UInt32(lead & 0xF) << 12 | second << 6 | UInt32(text[place + 2] & 0x3F)).map { ($0, 3) }
    }

    /// The byte 80 to 9F that a character beyond Latin-1 stands for.
    private static func high(_ scalar: UInt32) -> UInt8? {
        guard scalar >= 0x152, scalar <= 0x2122, let place = high.firstIndex(of: scalar) else { return nil }
        return 0x80 + UInt8(place)
    }

    /// What the bytes 80 to 9F are: €‚ƒ„…†‡ˆ‰Š‹Œ, Ž, ‘’“”•–—˜™š›œ and žŸ, and control characters of those numbers.
    private static let high: [UInt32] = [
        0x20AC, 0x0081, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0x008D,
        0x017D, 0x008F, 0x0090, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A,
        0x0153, 0x009D, 0x017E, 0x0178,
    ]
}
