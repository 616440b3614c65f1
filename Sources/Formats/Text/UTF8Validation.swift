/// Whether bytes are UTF-8 as RFC 3629 defines it: no overlong form, no surrogate, nothing above U+10FFFF.
///
/// Written for text in which ASCII runs and runs of three-byte characters (Devanagari, Vietnamese vowels) alternate: both
/// are passed over several bytes at a time.
package enum UTF8Validation {
    /// The index of the first byte that does not belong to a valid character, or `nil`.
    package static func firstInvalid(_ bytes: UnsafeRawBufferPointer) -> Int? {
        guard let base = bytes.baseAddress else { return nil }
        let count = bytes.count
        var index = 0
        while index < count {
            index = endOfASCII(base, from: index, to: count)
            if index == count {
                return nil
            }
            let next = endOfCharacters(base, from: index, to: count)
            if next == index {
                return index
            }
            index = next
        }
        return nil
    }

    /// Whether all of the bytes are UTF-8.
    static func isValid(_ bytes: [UInt8]) -> Bool {
        bytes.withUnsafeBytes { firstInvalid($0) == nil }
    }

    /// The first index from `start` on that holds no ASCII byte, or `end`.
    @inline(__always)
    private static func endOfASCII(_ base: UnsafeRawPointer, from start: Int, to end: Int) -> Int {
        var index = start
        // Every load below reads 16 or 8 bytes that end at or before `end`.
        while index &+ 16 <= end {
            let words = base.loadUnaligned(fromByteOffset: index, as: SIMD2<UInt64>.self)
            let low = words[0].littleEndian & 0x8080_8080_8080_8080
            if low != 0 {
                return index &+ low.trailingZeroBitCount &>> 3
            }
            let high = words[1].littleEndian & 0x8080_8080_8080_8080
            if high != 0 {
                return index &+ 8 &+ high.trailingZeroBitCount &>> 3
            }
            index &+= 16
        }
        while index < end, base.load(fromByteOffset: index, as: UInt8.self) < 0x80 {
            index &+= 1
        }
        return index
    }

    /// The end of the valid characters beyond ASCII that begin at `start`; `start` where the first is not valid.
    @inline(__always)
    private static func endOfCharacters(_ base: UnsafeRawPointer, from start: Int, to end: Int) -> Int {
        var index = start
        // The four bytes read at once end at or before `end`.
        while index &+ 4 <= end {
            let word = base.loadUnaligned(fromByteOffset: index, as: UInt32.self).littleEndian
            let length = characterLength(word)
            if length == 0 {
                return index
            }
            index &+= length
        }
        while index < end {
            var word: UInt32 = 0
            for position in 0..<min(4, end &- index) {
                word |= UInt32(base.load(fromByteOffset: index &+ position, as: UInt8.self)) &<< UInt32(8 &* position)
            }
            let length = characterLength(word)
            // A character cut off by the end has zeros where its last bytes should be, so its length is 0.
            if length == 0 {
                return index
            }
            index &+= length
        }
        return index
    }

    /// The length of the character beyond ASCII that four bytes, the first lowest, begin with; 0 where there is none.
    @inline(__always)
    private static func characterLength(_ word: UInt32) -> Int {
        if word & 0x00C0_C0F0 == 0x0080_80E0 {
            // E0 wants A0 or above next, ED wants 9F or below.
            let prefix = word & 0x200F
            return prefix == 0x0000 || prefix == 0x200D ? 0 : 3
        }
        if word & 0xC0E0 == 0x80C0 {
            // C0 and C1 are overlong.
            return word & 0x1E == 0 ? 0 : 2
        }
        if word & 0xC0C0_C0F8 == 0x8080_80F0 {
            // F0 wants 90 or above next, F4 wants 8F or below, F5 to F7 are beyond Unicode.
            let scalar = (word & 7) &<< 6 | (word &>> 8) & 0x3F
            return scalar >= 0x10 && scalar < 0x110 ? 4 : 0
        }
        return 0
    }
}
