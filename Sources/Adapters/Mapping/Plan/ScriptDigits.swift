import Formats

/// The decimal digits of other scripts than ours, in UTF-8: of Devanagari and the other scripts of India, Arabic and Persian,
/// Thai, Burmese, and the wide ones of East Asia.
///
/// | | |
/// |---|---|
/// | `E0 A5 A6` to `E0 A5 AF`; `A7` … `B5` in the middle | Devanagari; Bengali, Gurmukhi, Gujarati, Odia, Tamil, Telugu, Kannada, Malayalam |
/// | `D9 A0` to `D9 A9`, `DB B0` to `DB B9` | Arabic, Persian and Urdu |
/// | `E0 B9 90`, `E1 81 80`, `EF BC 90` and the nine behind each | Thai, Burmese, wide |
enum ScriptDigits {
    /// Which bytes of a block may be the last but one of a digit; `next` holds those one behind.
    @inline(__always)
    static func candidates(_ block: ByteBlock, next: ByteBlock) -> ByteBlock {
        let indic = block.within(0xa5, 0xb5) & next.within(0xa6, 0xaf)
        let arabic = block.within(0xd9, 0xdb) & next.within(0xa0, 0xb9)
        let eastern = (block.equal(to: 0xb9) | block.equal(to: 0xbc)) & next.within(0x90, 0x99)
        let burmese = block.equal(to: 0x81) & next.within(0x80, 0x89)
        return indic | arabic | eastern | burmese
    }

    /// How many stand in some UTF-8.
    static func count(in bytes: UnsafeBufferPointer<UInt8>) -> Int {
        var count = 0
        var position = 0
        while position < bytes.count {
            if let digit = digit(bytes, at: position) {
                count += 1
                position += digit.width
            } else {
                position += 1
            }
        }
        return count
    }

    /// The value and the bytes of the digit at a position.
    @inline(__always)
    private static func digit(_ bytes: UnsafeBufferPointer<UInt8>, at position: Int) -> (value: UInt8, width: Int)? {
        let lead = bytes[position]
        guard lead >= 0xd9, position + 1 < bytes.count else { return nil }
        let second = bytes[position + 1]
        switch lead {
        case 0xd9: return digit(second, from: 0xa0, width: 2)
        case 0xdb: return digit(second, from: 0xb0, width: 2)
        default: break
        }
        guard position + 2 < bytes.count else { return nil }
        let third = bytes[position + 2]
        switch (lead, second) {
        case (0xe0, 0xa5...0xb5) where second & 1 == 1: return digit(third, from: 0xa6, width: 3)
        case (0xe0, 0xb9), (0xef, 0xbc): return digit(third, from: 0x90, width: 3)
        case (0xe1, 0x81): return digit(third, from: 0x80, width: 3)
        default: return nil
        }
    }

    @inline(__always)
    private static func digit(_ byte: UInt8, from zero: UInt8, width: Int) -> (value: UInt8, width: Int)? {
        byte >= zero && byte < zero + 10 ? (byte - zero, width) : nil
    }

    /// Whether a Devanagari letter or vowel sign ends before a position.
    private static func isLetter(_ bytes: UnsafeBufferPointer<UInt8>, before position: Int) -> Bool {
        guard position >= 3, bytes[position - 3] == 0xe0 else { return false }
        let (second, third) = (bytes[position - 2], bytes[position - 1])
        return second == 0xa4 || second == 0xa5 && third <= 0x8d
    }

    /// Writes text with its digits in ASCII, which never is longer, and gives how many bytes it is; `०` behind a letter is the
    /// mark of an abbreviation (कु०) and stays.
    static func writeASCII(of bytes: UnsafeBufferPointer<UInt8>, to ascii: UnsafeMutableBufferPointer<UInt8>) -> Int {
        precondition(ascii.count >= bytes.count, "there is room for a byte of each")
        var position = 0
        var written = 0
        while position < bytes.count {
            if let digit = digit(bytes, at: position), digit.value > 0 || !isLetter(bytes, before: position) {
                ascii[written] = 48 + digit.value
                position &+= digit.width
            } else {
                ascii[written] = bytes[position]
                position &+= 1
            }
            written &+= 1
        }
        return written
    }
}
