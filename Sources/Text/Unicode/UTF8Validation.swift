/// Whether bytes are UTF-8 as RFC 3629 defines it: no overlong form, no surrogate, nothing above U+10FFFF.
///
/// Valid text, which nearly all is, is checked 16 bytes at a time without a branch that depends on it; only where that
/// finds fault is the place looked for.
package enum UTF8Validation {
    /// The index of the first byte that does not belong to a valid character, or `nil`.
    package static func firstInvalid(_ bytes: UnsafeRawBufferPointer) -> Int? {
        firstInvalid(bytes) { base, start, count in endOfBlocks(base, from: start, to: count, doubts: nil) }
    }

    /// The index of the first byte that does not belong to a valid character, or `nil`; and in what parts of a valid text
    /// nothing but settled characters stand.
    package static func firstInvalid(_ bytes: UnsafeRawBufferPointer, settled map: inout SettledMap) -> Int? {
        map.forget()
        return firstInvalid(bytes) { base, start, count in
            map.fill(from: start, to: count) { endOfBlocks(base, from: start, to: count, doubts: $0) }
        }
    }

    /// Looks at blocks where there are some, from a place on and up to another, and at what is before and behind them.
    @inline(__always)
    private static func firstInvalid(
        _ bytes: UnsafeRawBufferPointer,
        _ endOfBlocks: (UnsafeRawPointer, Int, Int) -> Int?
    ) -> Int? {
        guard let base = bytes.baseAddress else { return nil }
        let count = bytes.count
        // The blocks need three bytes before them; a character begins where they begin.
        let start = endOfValid(base, from: 0, to: min(count, 8))
        guard count >= 64, start >= 3, let end = endOfBlocks(base, start, count) else {
            return firstInvalid(base, from: 0, to: count)
        }
        // What the blocks end with may be the beginning of a character.
        var rest = end
        while rest > end &- 4, base.load(fromByteOffset: rest &- 1, as: UInt8.self) >= 0x80 {
            rest &-= 1
            if base.load(fromByteOffset: rest, as: UInt8.self) >= 0xC0 {
                break
            }
        }
        return firstInvalid(base, from: rest, to: count)
    }

    private static func firstInvalid(_ base: UnsafeRawPointer, from start: Int, to count: Int) -> Int? {
        let end = endOfValid(base, from: start, to: count)
        return end == count ? nil : end
    }

    /// The end of the valid characters from `start` on.
    private static func endOfValid(_ base: UnsafeRawPointer, from start: Int, to count: Int) -> Int {
        var index = start
        while index < count {
            index = endOfASCII(base, from: index, to: count)
            let next = endOfCharacters(base, from: index, to: count)
            if next == index {
                return index
            }
            index = next
        }
        return index
    }

    /// The end of blocks of 16 bytes in which each byte follows well from the three before it; `nil` where one does not.
    ///
    /// `start` is at least 3, and every load begins at or after 0 and ends at or before `count`. Where there are `doubts`, a
    /// bit for each block, those of blocks that are not settled are set (``SettledBlocks``).
    @inline(__always)
    private static func endOfBlocks(
        _ base: UnsafeRawPointer,
        from start: Int,
        to count: Int,
        doubts: UnsafeMutablePointer<UInt64>?
    ) -> Int? {
        typealias Block = SIMD16<UInt8>
        var index = start
        var faults = SIMDMask<SIMD16<Int8>>(repeating: false)
        while index &+ 16 <= count {
            let block = base.loadUnaligned(fromByteOffset: index, as: Block.self)
            let third = base.loadUnaligned(fromByteOffset: index &- 3, as: Block.self)
            if ByteLanes.bits(block | third) == 0 {
                // ASCII after ASCII.
                index &+= 16
                continue
            }
            let first = base.loadUnaligned(fromByteOffset: index &- 1, as: Block.self)
            let second = base.loadUnaligned(fromByteOffset: index &- 2, as: Block.self)
            let isContinuation = (block & Block(repeating: 0xC0)) .== Block(repeating: 0x80)
            let mustContinue =
                (first .>= Block(repeating: 0xC0)) .| (second .>= Block(repeating: 0xE0))
                .| (third .>= Block(repeating: 0xF0))
            if let doubts {
                if SettledBlocks.isSettled(block, after: first, second) {
                    // Of what is looked for below such a block can hold this alone.
                    let isOverlong = (block & Block(repeating: 0xFE)) .== Block(repeating: 0xC0)
                    faults .|= (isContinuation .^ mustContinue) .| isOverlong
                    index &+= 16
                    continue
                }
                let place = (index &- start) &>> 4
                doubts[place &>> 6] |= 1 &<< UInt64(truncatingIfNeeded: place & 63)
            }
            let isNeverUsed =
                ((block & Block(repeating: 0xFE)) .== Block(repeating: 0xC0)) .| (block .>= Block(repeating: 0xF5))
            // After E0 and F0 a low byte is an overlong form, after ED a high one a surrogate, after F4 beyond Unicode.
            let isHigh = block .>= Block(repeating: 0xA0)
            let isMiddle = block .>= Block(repeating: 0x90)
            let isTooLow =
                ((first .== Block(repeating: 0xE0)) .& .!isHigh) .| ((first .== Block(repeating: 0xF0)) .& .!isMiddle)
            let isTooHigh =
                ((first .== Block(repeating: 0xED)) .& isHigh) .| ((first .== Block(repeating: 0xF4)) .& isMiddle)
            let fault = (isContinuation .^ mustContinue) .| isNeverUsed .| isTooLow .| isTooHigh
            faults .|= fault
            index &+= 16
        }
        return ByteLanes.bits(faults) == 0 ? index : nil
    }

    /// Whether all of the bytes are UTF-8.
    package static func isValid(_ bytes: [UInt8]) -> Bool {
        bytes.withUnsafeBytes { firstInvalid($0) == nil }
    }

    /// The first index from `start` on that holds no ASCII byte, or `end`.
    @inline(__always)
    private static func endOfASCII(_ base: UnsafeRawPointer, from start: Int, to end: Int) -> Int {
        var index = start
        // Every load below ends at or before `end`.
        while index &+ 16 <= end {
            let high = ByteLanes.bits(base.loadUnaligned(fromByteOffset: index, as: SIMD16<UInt8>.self))
            if high != 0 { return index &+ high.trailingZeroBitCount }
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
