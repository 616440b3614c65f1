import Formats

/// What some words begin with, so that a text which surely holds none of them is told without looking for each.
///
/// Nearly every name is one: of its words the first eight bytes are hashed, and asked for among those of the words that are
/// looked for. Texts with signs that ``Words`` or ``CodeKey`` treat as more than letters are left to them.
struct WordBeginnings: Sendable {
    /// A bit a hash.
    private var bits = [UInt64](repeating: 0, count: 1 << (Self.hashBits - 6))

    private static let hashBits = 12

    init(of words: [Words]) {
        for key in words.flatMap(\.keys) {
            let first = key.prefix { $0 != 0x20 && !(0xc4...0xc6).contains($0) && $0 != 0xe1 }.prefix(8)
            let word = first.reversed().reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
            let hash = Self.hash(word, length: first.count)
            bits[hash >> 6] |= 1 << UInt64(hash & 63)
        }
    }

    /// Whether one of the words may stand in a text; `false` is certain.
    func mayStand(in text: TextValue) -> Bool {
        if Self.hasSigns(text) { return true }
        return bits.withUnsafeBufferPointer { bits in
            var start = 0
            while start < text.length {
                let end = text.place(of: 0x20, from: start)
                // The eight bytes read may go beyond the text, never beyond its padding.
                let word = UnsafeRawPointer(text.base + start).loadUnaligned(as: UInt64.self).littleEndian
                // Letters whose case more than one bit tells, as of Ư, are left out with what follows them.
                let block = ByteBlock(text.base + start)
                let others = (block.within(0xc4, 0xc6) | block.equal(to: 0xe1)).first
                let hash = Self.hash(word, length: min(end &- start, others))
                if bits[hash &>> 6] &>> UInt64(truncatingIfNeeded: hash & 63) & 1 == 1 { return true }
                start = end &+ 1
            }
            return false
        }
    }

    /// Whether anything stands in a text besides letters and spaces: digits and full stops, which end a word, brackets and
    /// slashes; control characters, and what begins like a space or a joiner that folding settles.
    @inline(__always)
    private static func hasSigns(_ text: TextValue) -> Bool {
        var place = 0
        var found: UInt32 = 0
        while place < text.length {
            let block = ByteBlock(text.base + place)
            // ( ) * + , - . / and the digits; @; control characters.
            let signs = block.within(0x28, 0x39) | block.equal(to: 0x40) | block.within(0, 0x1f)
            // U+00A0 and U+00AD; U+2000 to U+206F; U+3000; U+FEFF.
            let wide = block.equal(to: 0xc2) | block.within(0xe2, 0xe3) | block.equal(to: 0xef)
            found |= (signs | wide).bits & ByteBlock.bits(upTo: min(text.length &- place, ByteBlock.width))
            place &+= ByteBlock.width
        }
        return found != 0
    }

    /// The first bytes of a word, the first lowest, without the case of the letters of ASCII and Latin-1.
    @inline(__always)
    private static func hash(_ word: UInt64, length: Int) -> Int {
        if length == 0 { return 0 }
        let unused = UInt64(truncatingIfNeeded: max(0, 8 &- length) &* 8)
        let bytes = (word | 0x2020_2020_2020_2020) &<< unused
        return Int(truncatingIfNeeded: (bytes &* 0xD6E8_FEB8_6659_FD93) &>> UInt64(64 - hashBits))
    }
}
