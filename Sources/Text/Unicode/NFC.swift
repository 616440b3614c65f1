/// Unicode Normalization Form C of UTF-8 text (UAX #15).
public enum NFC {
    /// Whether the text surely is in Normalization Form C; `false` says only that it has to be looked at closely.
    ///
    /// Certain of ordinary text in Hindi, Vietnamese and most other languages; not of text with loose combining marks.
    /// - Parameters:
    ///   - text: the first byte of valid UTF-8.
    ///   - count: how many bytes.
    /// - Returns: `true` only for text that ``normalize(_:_:into:)`` would leave as it is.
    @inlinable
    public static func isCertain(_ text: UnsafePointer<UInt8>, _ count: Int) -> Bool {
        let bytes = UnsafeRawPointer(text)
        var index = 0
        // The 8 bytes read end at or before `count`.
        while index &+ 8 <= count {
            if bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self) & 0x8080_8080_8080_8080 != 0 {
                return isCertainBeyondASCII(bytes, from: index, to: count)
            }
            index &+= 8
        }
        while index < count {
            if text[index] >= 0x80 {
                return isCertainBeyondASCII(bytes, from: index, to: count)
            }
            index &+= 1
        }
        return true
    }

    /// The text in Normalization Form C; for what is done once, such as names in tables.
    public static func normalized(_ text: String) -> String {
        var source = text
        var composed: [UInt8] = []
        let isComposed = source.withUTF8 { bytes in
            guard let base = bytes.baseAddress, !isCertain(base, bytes.count) else { return true }
            normalize(base, bytes.count, into: &composed)
            return false
        }
        return isComposed ? text : String(decoding: composed, as: UTF8.self)
    }

    /// The text in Normalization Form D; for what is done once.
    package static func decomposed(_ text: String) -> String { CanonicalForm.decomposed(text) }

    /// Appends the text in Normalization Form C.
    ///
    /// - Parameters:
    ///   - text: the first byte of valid UTF-8.
    ///   - count: how many bytes.
    ///   - output: what to append to.
    public static func normalize(_ text: UnsafePointer<UInt8>, _ count: Int, into output: inout [UInt8]) {
        let start = output.count
        let bytes = UnsafeRawBufferPointer(start: text, count: count)
        if !LetterComposer.compose(bytes, into: &output) {
            output.removeLast(output.count - start)
            output.append(contentsOf: CanonicalForm.composed(String(decoding: bytes, as: UTF8.self)).utf8)
        }
    }

    /// The quick check (UAX #15, section 9) from a character's first byte on.
    ///
    /// `from` may also be up to 7 bytes of ASCII before it; all positions below are checked against `end`.
    @usableFromInline
    static func isCertainBeyondASCII(_ bytes: UnsafeRawPointer, from start: Int, to end: Int) -> Bool {
        SettledScalars.bits.withUnsafeBufferPointer { bits in
            var index = start
            while index < end {
                if index &- start >= 2 {
                    index = SettledBlocks.end(of: bytes, from: index, to: end)
                    if index == end {
                        return true
                    }
                }
                let first = bytes.load(fromByteOffset: index, as: UInt8.self)
                if first < 0x80 {
                    index = endOfASCII(bytes, from: index, to: end)
                } else if first < 0xE0 {
                    guard index &+ 2 <= end else { return false }
                    let second = bytes.load(fromByteOffset: index &+ 1, as: UInt8.self)
                    // Five bits choose among the first 32 of the 192 words.
                    guard bits[Int(first & 0x1F)] &>> UInt64(second & 0x3F) & 1 == 1 else { return false }
                    index &+= 2
                } else if first < 0xF0 {
                    guard index &+ 3 <= end else { return false }
                    let second = bytes.load(fromByteOffset: index &+ 1, as: UInt8.self)
                    let third = bytes.load(fromByteOffset: index &+ 2, as: UInt8.self)
                    let word = Int(first & 0x0F) &<< 6 | Int(second & 0x3F)
                    let isSettled =
                        word < bits.count
                        ? bits[word] &>> UInt64(third & 0x3F) & 1 == 1
                        : SettledScalars.containsHigh(UInt32(word) &<< 6 | UInt32(third & 0x3F))
                    guard isSettled || isSettledSign(bytes, at: index, after: start) else { return false }
                    index &+= 3
                } else {
                    guard index &+ 4 <= end else { return false }
                    let scalar = bytes.loadUnaligned(fromByteOffset: index, as: UInt32.self).bigEndian
                    let value =
                        (scalar &>> 6) & 0x1C0000 | (scalar &>> 4) & 0x3F000 | (scalar &>> 2) & 0xFC0 | scalar & 0x3F
                    guard SettledScalars.containsHigh(value) else { return false }
                    index &+= 4
                }
            }
            return true
        }
    }

    /// Whether an Indic sign that may combine stands after a letter it does not combine with.
    ///
    /// A nukta combines only with न, र and ळ of Devanagari (all other combinations, क़ to य़ among them, are excluded from
    /// composition), a vowel sign of the kinds below only with another vowel sign.
    @inline(__always)
    private static func isSettledSign(_ bytes: UnsafeRawPointer, at index: Int, after start: Int) -> Bool {
        // Before `start` there is ASCII at most, so both characters lie in the text.
        guard index &- start >= 3 else { return false }
        let before = bytes.loadUnaligned(fromByteOffset: index &- 3, as: UInt32.self).bigEndian &>> 8
        let sign = bytes.loadUnaligned(fromByteOffset: index &- 1, as: UInt32.self).bigEndian & 0xFF_FFFF
        // E0 A4 80 to E0 B7 BF is U+0900 to U+0DFF, where each script has 128 characters in the same order.
        guard sign >= 0xE0A480, sign < 0xE0B880, before & 0xFFFF_FE00 == sign & 0xFFFF_FE00 else { return false }
        let letterPlace = (before &>> 2) & 0x40 | before & 0x3F
        let signPlace = (sign &>> 2) & 0x40 | sign & 0x3F
        let isConsonant = letterPlace >= 0x15 && letterPlace <= 0x39
        switch signPlace {
        case 0x3C:
            let isDevanagari = sign < 0xE0A600
            let combines = letterPlace == 0x28 || letterPlace == 0x30 || letterPlace == 0x33
            return isConsonant && !(isDevanagari && combines)
        case 0x3E, 0x42:
            return isConsonant || letterPlace == 0x3C
        default:
            return false
        }
    }

    @inline(__always)
    private static func endOfASCII(_ bytes: UnsafeRawPointer, from start: Int, to end: Int) -> Int {
        var index = start
        while index &+ 8 <= end {
            let high = bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self).littleEndian & 0x8080_8080_8080_8080
            if high != 0 {
                return index &+ high.trailingZeroBitCount &>> 3
            }
            index &+= 8
        }
        while index < end, bytes.load(fromByteOffset: index, as: UInt8.self) < 0x80 {
            index &+= 1
        }
        return index
    }
}
