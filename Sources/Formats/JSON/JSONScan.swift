import Text

/// Searches over raw bytes, sixteen at a time.
///
/// Vectors are compared with vectors throughout: against a scalar the standard library goes lane by lane.
enum JSONScan {
    private static var quotes: SIMD16<UInt8> { SIMD16(repeating: UInt8(ascii: "\"")) }
    private static var backslashes: SIMD16<UInt8> { SIMD16(repeating: UInt8(ascii: "\\")) }
    private static var spaces: SIMD16<UInt8> { SIMD16(repeating: 0x20) }
    private static var lineFeeds: SIMD16<UInt8> { SIMD16(repeating: 0x0A) }

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
            let found = (block .== quotes) .| (block .== backslashes) .| (block .< spaces)
            let position = ByteLanes.first(found)
            if position < 16 { return min(index &+ position, end) }
            index &+= 16
        }
        return end
    }

    /// The first quote or backslash in a range, or the end of the range.
    @inline(__always)
    static func quoteOrBackslash(in base: UnsafePointer<UInt8>, from start: Int, to end: Int) -> Int {
        var index = start
        while index &+ 16 <= end {
            let block = UnsafeRawPointer(base + index).loadUnaligned(as: SIMD16<UInt8>.self)
            let position = ByteLanes.first((block .== quotes) .| (block .== backslashes))
            if position < 16 { return index &+ position }
            index &+= 16
        }
        while index < end, base[index] != UInt8(ascii: "\""), base[index] != UInt8(ascii: "\\") { index &+= 1 }
        return index
    }

    /// The first line feed in a range, or the end of the range.
    static func lineFeed(in base: UnsafePointer<UInt8>, from start: Int, to end: Int) -> Int {
        let lineFeed = UInt8(ascii: "\n")
        var index = start
        // 64 bytes from `index` are inside the range; four vectors share one branch.
        while index &+ 64 <= end {
            let raw = UnsafeRawPointer(base + index)
            let first = raw.loadUnaligned(as: SIMD16<UInt8>.self) .== lineFeeds
            let second = raw.loadUnaligned(fromByteOffset: 16, as: SIMD16<UInt8>.self) .== lineFeeds
            let third = raw.loadUnaligned(fromByteOffset: 32, as: SIMD16<UInt8>.self) .== lineFeeds
            let fourth = raw.loadUnaligned(fromByteOffset: 48, as: SIMD16<UInt8>.self) .== lineFeeds
            if ByteLanes.first((first .| second) .| (third .| fourth)) < 16 { break }
            index &+= 64
        }
        while index &+ 16 <= end {
            let block = UnsafeRawPointer(base + index).loadUnaligned(as: SIMD16<UInt8>.self)
            let position = ByteLanes.first(block .== lineFeeds)
            if position < 16 { return index &+ position }
            index &+= 16
        }
        while index < end, base[index] != lineFeed { index &+= 1 }
        return index
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
                // A lane that matches is all ones, which is -1.
                lanes &-= unsafeBitCast(block .== lineFeeds, to: SIMD16<UInt8>.self)
                index &+= 16
                rounds &+= 1
            }
            count &+= ByteLanes.sum(lanes)
        }
        while index < end {
            if base[index] == 0x0A { count &+= 1 }
            index &+= 1
        }
        return count
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
