import Formats

/// Makes source values ready: one pass per text, and slow paths only where a flag asks for one.
final class ValuePreparer {
    private let absent: AbsentWords
    private let arena: TextArena
    private var scratch: [UInt8] = []

    init(absent: AbsentWords, arena: TextArena) {
        self.absent = absent
        self.arena = arena
    }

    /// Makes one value ready.
    ///
    /// - Parameters:
    ///   - slot: where it lies.
    ///   - text: the batch's text; the slot lies within it.
    ///   - isAadhaarColumn: whether the source's name says that Aadhaar numbers stand here.
    /// - Returns: the value, valid until the next slice.
    @inline(__always)
    func prepare(_ slot: Slot, _ text: UnsafePointer<UInt8>, isAadhaarColumn: Bool) -> TextValue {
        switch slot.kind {
        case .text, .number, .boolean:
            return prepareScalar(slot, text, isAadhaarColumn: isAadhaarColumn)
        case .list:
            return TextValue(
                base: text,
                length: 0,
                kind: .list,
                flags: [],
                firstItem: Int32(truncatingIfNeeded: slot.offset)
            )
        case .absent, .null, .structure:
            return TextValue(base: text, length: 0, kind: slot.kind, flags: [], firstItem: -1)
        }
    }

    @inline(__always)
    private func prepareScalar(_ slot: Slot, _ text: UnsafePointer<UInt8>, isAadhaarColumn: Bool) -> TextValue {
        var base = text + Int(slot.offset)
        var length = Int(slot.length)
        while length > 0, base[0] <= 0x20 {
            base += 1
            length &-= 1
        }
        while length > 0, base[length &- 1] <= 0x20 { length &-= 1 }
        var value = TextValue(base: base, length: length, kind: slot.kind, flags: [], firstItem: -1)
        if length == 0 { return value }
        let digits = scan(&value)
        if value.flags.contains(.nonASCII) || digits >= 12 {
            refine(&value, asciiDigits: digits, isAadhaarColumn: isAadhaarColumn)
        }
        if value.length <= absent.maximumLength, absent.contains(value.bytes) { value.length = 0 }
        return value
    }

    /// The one pass: sets the flags and counts ASCII digits, eight bytes at a time within a word.
    ///
    /// Reads whole words and blanks what lies behind the text; a batch's text is padded for it.
    @inline(__always)
    private func scan(_ value: inout TextValue) -> Int {
        let source = UnsafeRawPointer(value.base)
        let length = value.length
        var highs: UInt64 = 0
        var escapes: UInt64 = 0
        var digits = 0
        var position = 0
        while position < length {
            var word = source.loadUnaligned(fromByteOffset: position, as: UInt64.self)
            let left = length &- position
            if left < 8 { word = ByteWord.blank(word, from: left) }
            highs |= word
            escapes |= ByteWord.escapes(in: word)
            digits &+= ByteWord.digits(in: word)
            position &+= 8
        }
        if highs & ByteWord.highBits != 0 { value.flags.insert(.nonASCII) }
        if escapes != 0 { value.flags.insert(.needsEscape) }
        return digits
    }

    /// How many bytes of a batch's text behind its last value may be read.
    static let padding = 16

    /// What only some texts need: NFC, white space beyond ASCII, Devanagari digits, Aadhaar numbers.
    @inline(never)
    private func refine(_ value: inout TextValue, asciiDigits: Int, isAadhaarColumn: Bool) {
        var digits = asciiDigits
        if value.flags.contains(.nonASCII) {
            if !NFC.isCertain(value.base, value.length) {
                scratch.removeAll(keepingCapacity: true)
                NFC.normalize(value.base, value.length, into: &scratch)
                scratch.withUnsafeBufferPointer { value.base = arena.store($0) }
                value.length = scratch.count
            }
            trimWideSpace(&value)
            if DevanagariDigits.mayStand(in: value.base, value.length) {
                let wide = DevanagariDigits.count(in: value.bytes)
                if wide > 0 { value.flags.insert(.devanagariDigits) }
                digits += wide
            }
        }
        guard digits >= 12, AadhaarScanner.isFound(in: value.bytes, isHinted: isAadhaarColumn) else { return }
        if AadhaarScanner.redact(value.bytes, isHinted: isAadhaarColumn, into: &scratch) {
            scratch.withUnsafeBufferPointer { value.base = arena.store($0) }
            value.length = scratch.count
            value.flags.insert(.redacted)
        }
    }

    /// No-break spaces, zero-width spaces and byte order marks around a text are white space too.
    private func trimWideSpace(_ value: inout TextValue) {
        while let width = WideSpace.width(atStartOf: value.bytes) { value = value.part(from: width, to: value.length) }
        while let width = WideSpace.width(atEndOf: value.bytes) {
            value = value.part(from: 0, to: value.length - width)
        }
    }
}
