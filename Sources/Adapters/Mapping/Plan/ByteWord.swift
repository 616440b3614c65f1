/// Eight bytes looked at together within a 64-bit word, as in Hacker's Delight, chapter 6.
///
/// Plain integers, because the compiler makes scalar code of most 16-byte operations for a baseline processor.
enum ByteWord {
    /// The highest bit of every byte.
    static let highBits: UInt64 = 0x8080_8080_8080_8080
    private static let ones: UInt64 = 0x0101_0101_0101_0101

    /// A word whose bytes from an index on (0 to 7) are spaces.
    @inline(__always)
    static func blank(_ word: UInt64, from index: Int) -> UInt64 {
        let shift = UInt64(truncatingIfNeeded: index) &* 8
        let kept = (1 &<< shift) &- 1
        return (UInt64(littleEndian: word) & kept) | (0x2020_2020_2020_2020 & ~kept)
    }

    /// Not 0 if any byte is one that JSON escapes: a control character, a quote or a backslash.
    @inline(__always)
    static func escapes(in word: UInt64) -> UInt64 {
        let control = (word &- (ones &* 0x20)) & ~word
        let quote = zero(word ^ (ones &* 0x22))
        let backslash = zero(word ^ (ones &* 0x5c))
        return (control | quote | backslash) & highBits
    }

    /// How many bytes are ASCII digits.
    @inline(__always)
    static func digits(in word: UInt64) -> Int {
        let offset = word ^ (ones &* 0x30)
        let isNone = ((offset & ~highBits) &+ (ones &* 0x76)) | offset
        return (~isNone & highBits).nonzeroBitCount
    }

    /// The highest bit of every byte that is equal to one.
    @inline(__always)
    static func equal(_ word: UInt64, to byte: UInt8) -> UInt64 {
        let difference = word ^ (ones &* UInt64(byte))
        return ~(((difference & ~highBits) &+ ~highBits) | difference | ~highBits)
    }

    @inline(__always)
    private static func zero(_ word: UInt64) -> UInt64 { (word &- ones) & ~word }
}
