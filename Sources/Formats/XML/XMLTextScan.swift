import Text

/// Searches in the text and the attribute values of records, 16 bytes at a time.
enum XMLTextScan {
    /// The first byte that is not just a character of text, or `end`: markup, a reference, `]`, a control character but
    /// line feed and tab, or what may begin a character that XML does not allow.
    @inline(__always)
    static func firstOfNote(_ units: UnsafePointer<UInt8>, from start: Int, to end: Int) -> Int {
        var index = start
        while end &- index >= 16 {
            var mask = notes(load(units, at: index))
            while mask != 0 {
                let found = index &+ mask.trailingZeroBitCount
                if isOfNote(units[found]) {
                    return found
                }
                mask &= mask &- 1
            }
            index &+= 16
        }
        while index < end, !isOfNote(units[index]) {
            index &+= 1
        }
        return index
    }

    /// The first byte that is the quote or not just a character of an attribute value, or `end`.
    @inline(__always)
    static func firstOfNote(
        inValue units: UnsafePointer<UInt8>,
        from start: Int,
        to end: Int,
        quote: UInt8
    ) -> Int {
        var index = start
        while index < end {
            let unit = units[index]
            if unit == quote || unit < 0x20 || unit == XMLByte.less || unit == XMLByte.ampersand || unit == 0xEF {
                return index
            }
            index &+= 1
        }
        return end
    }

    @inline(__always)
    private static func isOfNote(_ unit: UInt8) -> Bool {
        unit == XMLByte.less || unit == XMLByte.ampersand || unit == XMLByte.closingBracket || unit == 0xEF
            || unit < 0x20 && unit != XMLByte.lineFeed && unit != XMLByte.tab
    }

    /// A bit for each byte that may be of note; line feeds and tabs are among them.
    @inline(__always)
    private static func notes(_ block: SIMD16<UInt8>) -> UInt32 {
        let hits: SIMDMask<SIMD16<Int8>> =
            (block .== SIMD16(repeating: XMLByte.less)) .| (block .== SIMD16(repeating: XMLByte.ampersand))
            .| (block .== SIMD16(repeating: XMLByte.closingBracket)) .| (block .== SIMD16(repeating: 0xEF))
            .| ((block & SIMD16(repeating: 0xE0)) .== SIMD16(repeating: 0))
        return ByteLanes.bits(hits)
    }

    /// Sixteen bytes; the caller has checked that they are there.
    @inline(__always)
    private static func load(_ units: UnsafePointer<UInt8>, at index: Int) -> SIMD16<UInt8> {
        UnsafeRawPointer(units + index).loadUnaligned(as: SIMD16<UInt8>.self)
    }
}
