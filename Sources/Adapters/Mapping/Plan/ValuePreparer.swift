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
    @inline(__always)
    func prepare(_ slot: Slot, _ text: UnsafePointer<UInt8>, isAadhaarColumn: Bool) -> TextValue {
        switch slot.kind {
        case .text, .number, .boolean:
            return prepareScalar(slot, text, isAadhaarColumn: isAadhaarColumn)
        case .list:
            return TextValue(
                base: text, length: 0, kind: .list, flags: [], firstItem: Int32(truncatingIfNeeded: slot.offset)
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

    /// The one pass: sets the flags and counts ASCII digits.
    @inline(__always)
    private func scan(_ value: inout TextValue) -> Int {
        let base = value.base
        let length = value.length
        var position = 0
        var high: UInt8 = 0
        var digits = 0
        var escapes = SIMDMask<SIMD16<Int8>>(repeating: false)
        var highs = SIMD16<UInt8>(repeating: 0)
        while position &+ 16 <= length {
            let block = UnsafeRawPointer(base + position).loadUnaligned(as: SIMD16<UInt8>.self)
            highs |= block
            escapes .|= (block .< 0x20) .| (block .== 0x22) .| (block .== 0x5c)
            let isDigit = (block &- 0x30) .< 10
            digits &+= Int(SIMD16<UInt8>(repeating: 0).replacing(with: 1, where: isDigit).wrappedSum())
            position &+= 16
        }
        var needsEscape = any(escapes)
        high = highs.max()
        while position < length {
            let byte = base[position]
            high |= byte
            if byte < 0x20 || byte == 0x22 || byte == 0x5c { needsEscape = true }
            if byte &- 0x30 < 10 { digits &+= 1 }
            position &+= 1
        }
        if high >= 0x80 { value.flags.insert(.nonASCII) }
        if needsEscape { value.flags.insert(.needsEscape) }
        return digits
    }

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
            let wide = DevanagariDigits.count(in: value.bytes)
            if wide > 0 { value.flags.insert(.devanagariDigits) }
            digits += wide
        }
        guard digits >= 12 else { return }
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
