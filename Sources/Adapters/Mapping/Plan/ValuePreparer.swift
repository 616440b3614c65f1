import Contracts
import Formats
import Text

/// Makes source values ready: one pass per text, and slow paths only where a flag asks for one.
final class ValuePreparer {
    private let absent: AbsentWords
    private let arena: TextArena
    private var scratch: [UInt8] = []
    /// Behind a pointer, as in ``EventWriter``, to spare the checks of exclusive access to a class's variables.
    private let mojibake: UnsafeMutablePointer<Bool>

    init(absent: AbsentWords, arena: TextArena) {
        self.absent = absent
        self.arena = arena
        mojibake = .allocate(capacity: 1)
        mojibake.initialize(to: false)
    }

    deinit { mojibake.deallocate() }

    /// Whether a value with ``TextValue/Flags/mojibake`` was met since this was last set.
    var hasMojibake: Bool {
        @inline(__always) get { mojibake.pointee }
        @inline(__always) set { mojibake.pointee = newValue }
    }

    /// Makes one value ready.
    ///
    /// - Parameters:
    ///   - slot: where it lies.
    ///   - text: the batch's text; the slot lies within it.
    ///   - settled: which parts of that text need no normalising.
    ///   - isAadhaarColumn: whether the source's name says that Aadhaar numbers stand here.
    /// - Returns: the value, valid until the next slice.
    @inline(__always)
    func prepare(
        _ slot: Slot,
        _ text: UnsafePointer<UInt8>,
        _ settled: SettledView,
        isAadhaarColumn: Bool
    ) -> TextValue {
        switch slot.kind {
        case .text, .number, .boolean:
            return prepareScalar(slot, text, settled, isAadhaarColumn: isAadhaarColumn)
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
    private func prepareScalar(
        _ slot: Slot,
        _ text: UnsafePointer<UInt8>,
        _ settled: SettledView,
        isAadhaarColumn: Bool
    ) -> TextValue {
        var base = text + Int(slot.offset)
        var length = Int(slot.length)
        if length > 0, base[0] <= 0x20 || base[length &- 1] <= 0x20 { trim(&base, &length) }
        var value = TextValue(base: base, length: length, kind: slot.kind, flags: [], firstItem: -1)
        if length == 0 { return value }
        let digits = scan(&value)
        if value.flags.contains(.nonASCII) {
            let isNFC = settled.covers(from: base - text, count: length) || NFC.isCertain(base, length)
            refine(&value, isNFC: isNFC, asciiDigits: digits, isAadhaarColumn: isAadhaarColumn)
        } else if digits >= Self.aadhaarDigits {
            refine(&value, isNFC: true, asciiDigits: digits, isAadhaarColumn: isAadhaarColumn)
        }
        if value.length <= absent.maximumLength, absent.contains(value.bytes) { value.length = 0 }
        return value
    }

    /// Leaves out white space around a text; few have any.
    @inline(never)
    private func trim(_ base: inout UnsafePointer<UInt8>, _ length: inout Int) {
        while length > 0, base[0] <= 0x20 {
            base += 1
            length &-= 1
        }
        while length > 0, base[length &- 1] <= 0x20 { length &-= 1 }
    }

    /// The one pass: sets the flags and counts ASCII digits, sixteen bytes at a time.
    ///
    /// Reads whole blocks and leaves out what lies behind the text (``TextValue/padding``). Fewer than twelve digits mean
    /// nothing to anybody, so those of a shorter text are not counted.
    @inline(__always)
    private func scan(_ value: inout TextValue) -> Int {
        if value.length <= ByteBlock.width {
            let block = ByteBlock(value.base)
            let kept = ByteBlock.bits(upTo: value.length)
            value.flags = TextValue.Flags(high: block.bits & kept, escapes: block.escapes.bits & kept)
            if value.length < Self.aadhaarDigits { return 0 }
            return Self.count(block.within(0x30, 0x39).bits & kept)
        }
        return scanLong(&value)
    }

    @inline(__always)
    private func scanLong(_ value: inout TextValue) -> Int {
        var text = value.base
        var left = value.length
        var seen = ByteBlock.none
        var escapes = ByteBlock.none
        var digits = 0
        var marks = ByteBlock.MarkCount()
        var uncounted = 0
        while left > ByteBlock.width {
            let block = ByteBlock(text)
            seen = seen | block
            escapes = escapes | block.escapes
            marks.add(block.within(0x30, 0x39))
            uncounted &+= 1
            if uncounted == Self.blocksPerCount {
                digits &+= marks.total
                marks = ByteBlock.MarkCount()
                uncounted = 0
            }
            text += ByteBlock.width
            left &-= ByteBlock.width
        }
        let block = ByteBlock(text)
        let kept = ByteBlock.bits(upTo: left)
        value.flags = TextValue.Flags(
            high: seen.bits | block.bits & kept,
            escapes: escapes.bits | block.escapes.bits & kept
        )
        return digits &+ marks.total &+ Self.count(block.within(0x30, 0x39).bits & kept)
    }

    /// How many bits are set; in most texts none, and without an instruction for it counting takes a dozen.
    @inline(__always)
    private static func count(_ bits: UInt32) -> Int { bits == 0 ? 0 : bits.nonzeroBitCount }

    private static let aadhaarDigits = 12

    /// A count holds 255 blocks.
    private static let blocksPerCount = 255

    /// What only some texts need: NFC, white space beyond ASCII, digits of other scripts, Aadhaar numbers.
    @inline(never)
    private func refine(_ value: inout TextValue, isNFC: Bool, asciiDigits: Int, isAadhaarColumn: Bool) {
        var digits = asciiDigits
        if value.flags.contains(.nonASCII) {
            if !isNFC {
                scratch.removeAll(keepingCapacity: true)
                NFC.normalize(value.base, value.length, into: &scratch)
                scratch.withUnsafeBufferPointer { value.base = arena.store($0) }
                value.length = scratch.count
            }
            trimWideSpace(&value)
            lookBeyondASCII(&value, digits: &digits)
        }
        guard digits >= Self.aadhaarDigits,
            AadhaarScanner.isFound(in: value.bytes, isHinted: isAadhaarColumn, digits: digits)
        else { return }
        if AadhaarScanner.redact(value.bytes, isHinted: isAadhaarColumn, into: &scratch) {
            let original = value.rawBytes
            scratch.withUnsafeBufferPointer { value.base = arena.store($0) }
            arena.note(original, of: value.base)
            value.length = scratch.count
            value.flags.insert(.redacted)
        }
    }

    /// Looks for what once was UTF-8 and for digits of other scripts: both show in bytes that most texts do not hold.
    @inline(__always)
    private func lookBeyondASCII(_ value: inout TextValue, digits: inout Int) {
        var mojibake = ByteBlock.none
        var wideDigits = ByteBlock.none
        var place = 0
        while place < value.length {
            // Both blocks may reach behind the text, where what they find costs a closer look and no more.
            let block = ByteBlock(value.base + place)
            mojibake = mojibake | block.equal(to: Mojibake.lead)
            wideDigits =
                wideDigits
                | ScriptDigits.candidates(block, next: ByteBlock(value.base + (place &+ 1)))
            place &+= ByteBlock.width
        }
        if mojibake.isAny, Mojibake.isFound(in: value.bytes) {
            value.flags.insert(.mojibake)
            hasMojibake = true
        }
        if wideDigits.isAny {
            let wide = ScriptDigits.count(in: value.bytes)
            if wide > 0 { value.flags.insert(.scriptDigits) }
            digits += wide
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
