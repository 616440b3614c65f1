public import CVector

/// What sixteen bytes that were compared say, lane by lane.
///
/// Swift has no word for gathering a bit of each lane, so on x86-64 the instruction for it is named (SSE2, which all of them
/// have); elsewhere multiplications do the same.
public enum ByteLanes {
    /// The highest bit of each lane, the first lane's in the lowest: of a mask, which lanes are set.
    @inlinable
    @inline(__always)
    public static func bits(_ lanes: SIMD16<UInt8>) -> UInt32 {
        #if arch(x86_64)
        return UInt32(truncatingIfNeeded: _mm_movemask_epi8(unsafeBitCast(lanes, to: SIMD2<Int64>.self)))
        #else
        return bitsByMultiplication(lanes)
        #endif
    }

    /// What ``bits(_:)-(SIMD16<UInt8>)`` says, without its instruction.
    @inlinable
    public static func bitsByMultiplication(_ lanes: SIMD16<UInt8>) -> UInt32 {
        // Lane i of each half keeps bit i alone; a multiplication adds the eight lanes up in the highest byte.
        let words = unsafeBitCast(lanes, to: SIMD2<UInt64>.self)
        return eighth(of: words[0]) | eighth(of: words[1]) &<< 8
    }

    @inlinable
    static func eighth(of word: UInt64) -> UInt32 {
        let ones = (UInt64(littleEndian: word) &>> 7) & 0x0101_0101_0101_0101
        return UInt32(truncatingIfNeeded: (ones &* 0x0102_0408_1020_4080) &>> 56)
    }

    /// The lanes of a mask that are set, one bit a lane, the first lane in the lowest.
    @inlinable
    @inline(__always)
    public static func bits(_ mask: SIMDMask<SIMD16<Int8>>) -> UInt32 {
        bits(unsafeBitCast(mask, to: SIMD16<UInt8>.self))
    }

    /// The first lane of a mask that is set, or 16.
    @inlinable
    @inline(__always)
    public static func first(_ mask: SIMDMask<SIMD16<Int8>>) -> Int {
        // A seventeenth bit ends the search of a mask without any.
        (bits(mask) | 0x1_0000).trailingZeroBitCount
    }

    /// Whether an odd number of a mask's lanes is set.
    @inlinable
    @inline(__always)
    public static func isOdd(_ mask: SIMDMask<SIMD16<Int8>>) -> Bool {
        bits(mask).nonzeroBitCount & 1 != 0
    }

    /// The sum of sixteen numbers.
    @inlinable
    @inline(__always)
    public static func sum(_ lanes: SIMD16<UInt8>) -> Int {
        #if arch(x86_64)
        let halves = _mm_sad_epu8(unsafeBitCast(lanes, to: SIMD2<Int64>.self), SIMD2<Int64>.zero)
        return Int(halves[0] &+ halves[1])
        #else
        return sumByMultiplication(lanes)
        #endif
    }

    /// What ``sum(_:)`` says, without its instruction.
    @inlinable
    public static func sumByMultiplication(_ lanes: SIMD16<UInt8>) -> Int {
        // Sums of pairs, then of all pairs by a multiplication: none leaves its 16 bits.
        let words = unsafeBitCast(lanes, to: SIMD2<UInt64>.self)
        let low: UInt64 = 0x00ff_00ff_00ff_00ff
        let pairs = (words[0] & low) &+ (words[0] &>> 8 & low) &+ (words[1] & low) &+ (words[1] &>> 8 & low)
        return Int(truncatingIfNeeded: (pairs &* 0x0001_0001_0001_0001) &>> 48)
    }
}
