import Text

/// A code unit that a CSV scanner works on, compared as it lies in memory.
protocol CSVUnit: FixedWidthInteger, UnsignedInteger, BitwiseCopyable, Sendable {
    /// The index of the first of three units at or after `start`, or `end`; all in bytes, whole units apart.
    static func firstIndex(
        of first: Self,
        or second: Self,
        or third: Self,
        in base: UnsafeRawPointer,
        from start: Int,
        to end: Int
    ) -> Int
}

extension UInt8: CSVUnit {
    @inline(__always)
    static func firstIndex(
        of first: UInt8,
        or second: UInt8,
        or third: UInt8,
        in base: UnsafeRawPointer,
        from start: Int,
        to end: Int
    ) -> Int {
        let firsts = SIMD16(repeating: first)
        let seconds = SIMD16(repeating: second)
        let thirds = SIMD16(repeating: third)
        var index = start
        // The 16 bytes read end at or before `end`.
        while index &+ 16 <= end {
            let block = base.loadUnaligned(fromByteOffset: index, as: SIMD16<UInt8>.self)
            let hits = ByteLanes.bits((block .== firsts) .| (block .== seconds) .| (block .== thirds))
            if hits != 0 { return index &+ hits.trailingZeroBitCount }
            index &+= 16
        }
        while index < end {
            let unit = base.load(fromByteOffset: index, as: UInt8.self)
            if unit == first || unit == second || unit == third {
                return index
            }
            index &+= 1
        }
        return end
    }
}

extension UInt16: CSVUnit {
    @inline(__always)
    static func firstIndex(
        of first: UInt16,
        or second: UInt16,
        or third: UInt16,
        in base: UnsafeRawPointer,
        from start: Int,
        to end: Int
    ) -> Int {
        let firsts = SIMD8(repeating: first)
        let seconds = SIMD8(repeating: second)
        let thirds = SIMD8(repeating: third)
        var index = start
        // The 16 bytes read end at or before `end`.
        while index &+ 16 <= end {
            let block = base.loadUnaligned(fromByteOffset: index, as: SIMD8<UInt16>.self)
            let hits = unsafeBitCast(
                (block .== firsts) .| (block .== seconds) .| (block .== thirds),
                to: SIMD2<UInt64>.self
            )
            if hits[0] != 0 {
                return index &+ hits[0].littleEndian.trailingZeroBitCount &>> 3
            }
            if hits[1] != 0 {
                return index &+ 8 &+ hits[1].littleEndian.trailingZeroBitCount &>> 3
            }
            index &+= 16
        }
        // `end` lies whole units after `start`, so the last unit ends there.
        while index < end {
            let unit = base.loadUnaligned(fromByteOffset: index, as: UInt16.self)
            if unit == first || unit == second || unit == third {
                return index
            }
            index &+= 2
        }
        return end
    }
}
