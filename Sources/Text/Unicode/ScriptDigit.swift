/// The decimal digits of other scripts than ours, in UTF-8: of Devanagari and the other scripts of India, Arabic and Persian,
/// Thai, Burmese, and the wide ones of East Asia.
///
/// | | |
/// |---|---|
/// | `E0 A5 A6` to `E0 A5 AF`; `A7` … `B5` in the middle | Devanagari; Bengali, Gurmukhi, Gujarati, Odia, Tamil, Telugu, Kannada, Malayalam |
/// | `D9 A0` to `D9 A9`, `DB B0` to `DB B9` | Arabic, Persian and Urdu |
/// | `E0 B9 90`, `E1 81 80`, `EF BC 90` and the nine behind each | Thai, Burmese, wide |
package enum ScriptDigit {
    /// The least byte that such a digit begins with.
    package static let leastLead: UInt8 = 0xd9

    /// The value and the bytes of the digit at a position of a text; `nil`: there is none.
    @inlinable
    @inline(__always)
    package static func at(
        _ position: Int,
        in bytes: UnsafeBufferPointer<UInt8>
    ) -> (value: UInt8, width: Int)? {
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

    @inlinable
    @inline(__always)
    static func digit(_ byte: UInt8, from zero: UInt8, width: Int) -> (value: UInt8, width: Int)? {
        byte >= zero && byte < zero + 10 ? (byte - zero, width) : nil
    }
}
