import Text

/// Which of 64 code units are brackets outside of strings, as one bit each.
///
/// Quotes and backslashes are found for the whole block at once and strings are the spans between odd and even quotes,
/// so the cost does not depend on how many strings there are.
struct JSONBracketBlock {
    /// How many code units a block has.
    static let count = 64

    /// What one block leaves to the next.
    struct Carry {
        /// All ones inside a string, else zero.
        var string: UInt64 = 0
        /// 1 if the next code unit is escaped by a backslash before it, else 0.
        var escape: UInt64 = 0
    }

    /// The brackets, the first code unit in the lowest bit.
    var brackets: UInt64

    /// Reads 64 bytes, of which the first `used` are of the text and the others spaces.
    @inline(__always)
    init(_ raw: UnsafeRawPointer, used: Int, carry: inout Carry) {
        var parity = SIMDMask<SIMD16<Int8>>(repeating: false)
        var others = parity
        for part in 0..<4 {
            let block = Self.part(part, of: raw)
            parity .^= block .== Self.quote
            others .|= Self.isBracket(block) .| (block .== Self.backslash)
        }
        guard carry.escape == 0, ByteLanes.first(others) == 16 else {
            brackets = Self.brackets(raw, used: used, carry: &carry)
            return
        }
        // Text or members without brackets: only whether the quotes are odd in number matters.
        brackets = 0
        if ByteLanes.isOdd(parity) { carry.string = ~carry.string }
    }

    /// The brackets of a block that has some, or escapes.
    @inline(__always)
    private static func brackets(_ raw: UnsafeRawPointer, used: Int, carry: inout Carry) -> UInt64 {
        var quotes: UInt64 = 0
        var found: UInt64 = 0
        var escapes = SIMDMask<SIMD16<Int8>>(repeating: false)
        for part in 0..<4 {
            let block = Self.part(part, of: raw)
            let shift = UInt64(truncatingIfNeeded: part &* 16)
            quotes |= UInt64(ByteLanes.bits(block .== quote)) &<< shift
            found |= UInt64(ByteLanes.bits(isBracket(block))) &<< shift
            escapes .|= block .== backslash
        }
        if carry.escape != 0 || ByteLanes.first(escapes) < 16 {
            let escaped = escaped(raw, used: used, carry: &carry)
            quotes &= ~escaped
        }
        let strings = spans(quotes) ^ carry.string
        carry.string = UInt64(bitPattern: Int64(bitPattern: strings) &>> 63)
        return found & ~strings
    }

    /// One of the four vectors that make the 64 bytes.
    @inline(__always)
    private static func part(_ part: Int, of raw: UnsafeRawPointer) -> SIMD16<UInt8> {
        raw.loadUnaligned(fromByteOffset: part &* 16, as: SIMD16<UInt8>.self)
    }

    @inline(__always)
    private static func isBracket(_ block: SIMD16<UInt8>) -> SIMDMask<SIMD16<Int8>> {
        // '[' and '{' differ in one bit, and so do ']' and '}'.
        let folded = block | foldingBit
        return (folded .== opening) .| (folded .== closing)
    }

    /// The code units that a backslash escapes.
    private static func escaped(_ raw: UnsafeRawPointer, used: Int, carry: inout Carry) -> UInt64 {
        var backslashes: UInt64 = 0
        for part in 0..<4 {
            backslashes |=
                UInt64(ByteLanes.bits(Self.part(part, of: raw) .== backslash))
                &<< UInt64(truncatingIfNeeded: part &* 16)
        }
        var escaped = carry.escape
        backslashes &= ~escaped
        carry.escape = 0
        while backslashes != 0 {
            let position = backslashes.trailingZeroBitCount
            let next = UInt64(2) &<< UInt64(truncatingIfNeeded: position)
            if position &+ 1 >= used { carry.escape = 1 }
            if position < 63 { escaped |= next }
            backslashes &= backslashes &- 1
            if position < 63 { backslashes &= ~next }
        }
        return escaped
    }

    /// Ones from each odd quote up to the even one that closes it.
    @inline(__always)
    private static func spans(_ quotes: UInt64) -> UInt64 {
        var bits = quotes
        bits ^= bits &<< 1
        bits ^= bits &<< 2
        bits ^= bits &<< 4
        bits ^= bits &<< 8
        bits ^= bits &<< 16
        bits ^= bits &<< 32
        return bits
    }

    private static var quote: SIMD16<UInt8> { SIMD16(repeating: UInt8(ascii: "\"")) }
    private static var backslash: SIMD16<UInt8> { SIMD16(repeating: UInt8(ascii: "\\")) }
    private static var foldingBit: SIMD16<UInt8> { SIMD16(repeating: 0x20) }
    private static var opening: SIMD16<UInt8> { SIMD16(repeating: UInt8(ascii: "{")) }
    private static var closing: SIMD16<UInt8> { SIMD16(repeating: UInt8(ascii: "}")) }
}
