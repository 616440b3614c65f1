/// Searches over raw bytes, sixteen at a time.
enum JSONScan {
    /// The first byte in a range that may not stand inside a string as it is, or the end of the range.
    ///
    /// Those are the quote, the backslash and the control characters. Whole vectors are read up to `readable`, which is
    /// at least `end`: so many bytes from `base` are valid memory.
    @inline(__always)
    static func specialByte(
        in base: UnsafePointer<UInt8>,
        from start: Int,
        to end: Int,
        readable: Int
    ) -> Int {
        var index = start
        while index < end {
            guard index &+ 16 <= readable else { return slowSpecialByte(in: base, from: index, to: end) }
            // 16 bytes from `index` are inside `readable`.
            let block = UnsafeRawPointer(base + index).loadUnaligned(as: SIMD16<UInt8>.self)
            let found = (block .== UInt8(ascii: "\"")) .| (block .== UInt8(ascii: "\\")) .| (block .< 0x20)
            let position = firstSet(found)
            if position < 16 { return min(index &+ position, end) }
            index &+= 16
        }
        return end
    }

    /// The first lane that is set, or 16.
    @inline(__always)
    static func firstSet(_ mask: SIMDMask<SIMD16<Int8>>) -> Int {
        // A set lane is all ones, so counting zero bits in two words is cheaper than asking lane by lane.
        let words = unsafeBitCast(mask, to: SIMD2<UInt64>.self)
        if words[0] != 0 { return UInt64(littleEndian: words[0]).trailingZeroBitCount &>> 3 }
        if words[1] != 0 { return 8 &+ (UInt64(littleEndian: words[1]).trailingZeroBitCount &>> 3) }
        return 16
    }

    /// The number of line feeds in a range.
    static func lineFeeds(in base: UnsafePointer<UInt8>, from start: Int, to end: Int) -> Int {
        var index = start
        var count = 0
        while index &+ 16 <= end {
            var lanes = SIMD16<UInt8>()
            // At most 255 additions of at most 1 a lane, so a lane cannot overflow.
            var rounds = 0
            while rounds < 255 && index &+ 16 <= end {
                let block = UnsafeRawPointer(base + index).loadUnaligned(as: SIMD16<UInt8>.self)
                lanes &+= SIMD16<UInt8>(repeating: 0).replacing(with: 1, where: block .== 0x0A)
                index &+= 16
                rounds &+= 1
            }
            count &+= sum(lanes)
        }
        while index < end {
            if base[index] == 0x0A { count &+= 1 }
            index &+= 1
        }
        return count
    }

    private static func sum(_ lanes: SIMD16<UInt8>) -> Int {
        let even = SIMD8<UInt16>(truncatingIfNeeded: lanes.evenHalf)
        let odd = SIMD8<UInt16>(truncatingIfNeeded: lanes.oddHalf)
        return Int((even &+ odd).wrappedSum())
    }

    private static func slowSpecialByte(in base: UnsafePointer<UInt8>, from start: Int, to end: Int) -> Int {
        var index = start
        while index < end {
            let byte = base[index]
            if byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") { return index }
            index &+= 1
        }
        return end
    }
}
