import Glibc
import Text

/// Searches in code units, 16 at a time.
enum XMLByteSearch {
    /// Finds a unit, or gives `end`.
    ///
    /// Reads only `units[start ..< end]`.
    @inline(__always)
    static func first(_ wanted: UInt8, _ units: UnsafePointer<UInt8>, from start: Int, to end: Int) -> Int {
        guard start < end else { return end }
        // Markup is dense: most distances are short, and a call costs more than a look at 16 units.
        if end &- start >= 16 {
            let hit = ByteLanes.first(load(units, at: start) .== SIMD16(repeating: wanted))
            if hit < 16 {
                return start &+ hit
            }
        }
        guard let found = memchr(units + start, Int32(wanted), end &- start) else { return end }
        return UnsafePointer(found.assumingMemoryBound(to: UInt8.self)) - units
    }

    /// Finds the first `>`, `<` or quote, or gives `end`: what decides inside a tag.
    @inline(__always)
    static func firstTagDelimiter(_ units: UnsafePointer<UInt8>, from start: Int, to end: Int) -> Int {
        var index = start
        while end &- index >= 16 {
            let block = load(units, at: index)
            let hit = ByteLanes.first(
                (block .== SIMD16(repeating: XMLByte.greater)) .| (block .== SIMD16(repeating: XMLByte.less))
                    .| (block .== SIMD16(repeating: XMLByte.quote))
                    .| (block .== SIMD16(repeating: XMLByte.apostrophe))
            )
            if hit < 16 {
                return index &+ hit
            }
            index &+= 16
        }
        while index < end {
            let unit = units[index]
            if unit == XMLByte.greater || unit == XMLByte.less || unit == XMLByte.quote || unit == XMLByte.apostrophe {
                return index
            }
            index &+= 1
        }
        return end
    }

    /// Finds the first `wanted` or `<`, or gives `end`: what decides inside quotes and end tags.
    @inline(__always)
    static func first(
        _ wanted: UInt8,
        orLessIn units: UnsafePointer<UInt8>,
        from start: Int,
        to end: Int
    ) -> Int {
        var index = start
        while end &- index >= 16 {
            let block = load(units, at: index)
            let hit = ByteLanes.first(
                (block .== SIMD16(repeating: wanted)) .| (block .== SIMD16(repeating: XMLByte.less))
            )
            if hit < 16 {
                return index &+ hit
            }
            index &+= 16
        }
        while index < end, units[index] != wanted, units[index] != XMLByte.less {
            index &+= 1
        }
        return index
    }

    /// Counts line feeds.
    static func lineFeeds(_ units: UnsafePointer<UInt8>, from start: Int, to end: Int) -> Int {
        var count = 0
        var index = start
        while end &- index >= 16 {
            // A lane counts to at most 255 before it is summed.
            let last = index &+ min((end &- index) & ~15, 255 * 16)
            var lanes = SIMD16<UInt8>.zero
            while index < last {
                let hits: SIMDMask<SIMD16<Int8>> = load(units, at: index) .== SIMD16<UInt8>(repeating: XMLByte.lineFeed)
                // A lane that matches is all ones, which is -1.
                lanes &-= unsafeBitCast(hits, to: SIMD16<UInt8>.self)
                index &+= 16
            }
            count &+= ByteLanes.sum(lanes)
        }
        while index < end {
            count &+= units[index] == XMLByte.lineFeed ? 1 : 0
            index &+= 1
        }
        return count
    }

    /// Sixteen units; the caller has checked that they are there.
    @inline(__always)
    private static func load(_ units: UnsafePointer<UInt8>, at index: Int) -> SIMD16<UInt8> {
        UnsafeRawPointer(units + index).loadUnaligned(as: SIMD16<UInt8>.self)
    }
}
