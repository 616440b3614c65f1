/// What sixteen bytes that were compared say: a mask with a lane for each.
enum ByteLanes {
    /// The first lane that is set, or 16.
    @inline(__always)
    static func first(_ mask: SIMDMask<SIMD16<Int8>>) -> Int {
        // A set lane is all ones, so counting zero bits in two words is cheaper than asking lane by lane.
        let words = unsafeBitCast(mask, to: SIMD2<UInt64>.self)
        if words[0] != 0 { return UInt64(littleEndian: words[0]).trailingZeroBitCount &>> 3 }
        if words[1] != 0 { return 8 &+ (UInt64(littleEndian: words[1]).trailingZeroBitCount &>> 3) }
        return 16
    }

    /// Whether an odd number of lanes is set.
    @inline(__always)
    static func isOdd(_ mask: SIMDMask<SIMD16<Int8>>) -> Bool {
        let words = unsafeBitCast(mask, to: SIMD2<UInt64>.self)
        // Each byte is all ones or zero; a multiplication adds the eight lowest bits up in the highest byte.
        let ones: UInt64 = 0x0101_0101_0101_0101
        return (((words[0] ^ words[1]) & ones) &* ones) &>> 56 & 1 != 0
    }

    /// One bit a lane, the first lane in the lowest.
    @inline(__always)
    static func bits(_ mask: SIMDMask<SIMD16<Int8>>) -> UInt64 {
        // Lane i of each half keeps bit i alone; a multiplication adds the eight lanes up in the highest byte.
        let weights = SIMD2<UInt64>(repeating: UInt64(littleEndian: 0x8040_2010_0804_0201))
        let words = unsafeBitCast(mask, to: SIMD2<UInt64>.self) & weights
        let ones: UInt64 = 0x0101_0101_0101_0101
        return (words[0] &* ones) &>> 56 | ((words[1] &* ones) &>> 56) &<< 8
    }
}
