/// Passes over text of the characters that nearly all Hindi and Vietnamese text is made of, 16 bytes at a time.
///
/// Those are ASCII, Latin letters (U+0080 to U+02FF, U+1E80 to U+1EFF), Devanagari without the nukta, the accents and
/// क़ to य़, and general punctuation without the spaces U+2000 and U+2001. All of them are settled.
enum SettledBlocks {
    private typealias Block = SIMD16<UInt8>

    /// The beginning of the first character from `start` on that may be another, or that the blocks do not reach.
    ///
    /// `start` is the first byte of a character of valid UTF-8, and there are two bytes before it; all loads lie between
    /// them and `end`.
    @inline(__always)
    static func end(of bytes: UnsafeRawPointer, from start: Int, to end: Int) -> Int {
        var index = start
        while index &+ 16 <= end, isSettled(bytes, at: index) {
            index &+= 16
        }
        // What is left is fewer bytes than a block: a block that overlaps those before it ends with them.
        if index < end, index &+ 16 > end, end &- 16 >= start, isSettled(bytes, at: end &- 16) { return end }
        // Back to the beginning of a character that the last block ends in: its last bytes are not looked at yet.
        while index > start, index < end, bytes.load(fromByteOffset: index, as: UInt8.self) & 0xC0 == 0x80 {
            index &-= 1
        }
        return index
    }

    /// Whether each byte of a block can stand after the two before it in settled characters.
    @inline(__always)
    private static func isSettled(_ bytes: UnsafeRawPointer, at index: Int) -> Bool {
        isSettled(
            bytes.loadUnaligned(fromByteOffset: index, as: Block.self),
            after: bytes.loadUnaligned(fromByteOffset: index &- 1, as: Block.self),
            bytes.loadUnaligned(fromByteOffset: index &- 2, as: Block.self)
        )
    }

    /// Whether each byte of a block can stand after the one before it and the one before that in settled characters.
    ///
    /// Also what the block begins with, where that ends a character of the block before it.
    @inline(__always)
    static func isSettled(_ block: SIMD16<UInt8>, after first: SIMD16<UInt8>, _ second: SIMD16<UInt8>) -> Bool {
        func isByte(_ block: Block, _ byte: UInt8) -> SIMDMask<SIMD16<Int8>> {
            block .== Block(repeating: byte)
        }
        func isBelow(_ block: Block, _ byte: UInt8) -> SIMDMask<SIMD16<Int8>> {
            block .< Block(repeating: byte)
        }
        let isKnownLead =
            isBelow(block, 0xCC) .| (isByte(block & Block(repeating: 0xFC), 0xE0) .& .!isByte(block, 0xE3))
        let afterE0 = isByte(first, 0xE0)
        let afterE1 = isByte(first, 0xE1)
        let afterE2 = isByte(first, 0xE2)
        let isA4 = isByte(block & Block(repeating: 0xFE), 0xA4)
        let isBA = isByte(block & Block(repeating: 0xFE), 0xBA)
        let isOther = (afterE0 .& .!isA4) .| (afterE1 .& .!isBA) .| (afterE2 .& .!isByte(block, 0x80))
        // E0 A4 BC is the nukta, E0 A5 91 to 94 are accents, E0 A5 98 to 9F are क़ to य़.
        let isSign =
            (isByte(second, 0xE0) .& isByte(first, 0xA4) .& isByte(block, 0xBC))
            .| (isByte(second, 0xE0) .& isByte(first, 0xA5) .& isByte(block & Block(repeating: 0xF0), 0x90))
        let isSpace = isByte(second, 0xE2) .& isBelow(block, 0x82)
        // What ends a character of another kind is no more settled than its beginning.
        let isRest = .!isBelow(first, 0xE3)
        let faults = .!isKnownLead .| isOther .| isSign .| isSpace .| isRest
        return ByteLanes.bits(faults) == 0
    }
}
