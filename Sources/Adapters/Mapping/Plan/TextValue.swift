import Formats

/// One source value made ready for the converters: trimmed, in NFC, told apart from "nothing", Aadhaar numbers taken out.
///
/// Points into the batch's text or the arena; valid until the next slice.
struct TextValue {
    /// What is known of the text from the one pass over it.
    struct Flags: OptionSet {
        var rawValue: UInt8

        /// Holds a byte that is not ASCII.
        static let nonASCII = Flags(rawValue: 1)
        /// Holds a byte that JSON escapes.
        static let needsEscape = Flags(rawValue: 2)
        /// An Aadhaar number stood in it and is replaced.
        static let redacted = Flags(rawValue: 4)
        /// Holds digits of other scripts than ours.
        static let scriptDigits = Flags(rawValue: 8)
        /// Was in UTF-8 and read as Windows-1252 before it came here.
        static let mojibake = Flags(rawValue: 16)

        init(rawValue: UInt8) {
            self.rawValue = rawValue
        }

        /// What the bytes show that are not ASCII or that JSON escapes, a bit each.
        @inline(__always)
        init(high: UInt32, escapes: UInt32) {
            rawValue =
                (high == 0 ? 0 : Self.nonASCII.rawValue) | (escapes == 0 ? 0 : Self.needsEscape.rawValue)
        }
    }

    /// How many bytes behind a text may be read, so that its last block can be looked at and copied whole.
    static let padding = ByteWriter.paddingLength

    /// The first byte; behind the last lie ``padding`` more that may be read and mean nothing.
    var base: UnsafePointer<UInt8>
    /// The number of bytes; 0: nothing there.
    var length: Int
    /// What kind of value the source had; a list is read item by item.
    var kind: Slot.Kind
    var flags: Flags
    /// For a list: the index of its first item in the batch.
    var firstItem: Int32

    /// Whether there is a scalar that says something.
    @inline(__always) var isPresent: Bool { length > 0 }

    /// Whether there is nothing at all, neither a scalar nor a list nor a structure.
    @inline(__always) var isNothing: Bool { length == 0 && kind != .list && kind != .structure }

    /// The bytes.
    @inline(__always) var bytes: UnsafeBufferPointer<UInt8> { UnsafeBufferPointer(start: base, count: length) }

    /// The bytes, untyped.
    @inline(__always) var rawBytes: UnsafeRawBufferPointer { UnsafeRawBufferPointer(start: base, count: length) }

    /// A part of the text, with the same flags (which may then say too much, never too little).
    @inline(__always)
    func part(from start: Int, to end: Int) -> TextValue {
        var part = self
        part.base = base + start
        part.length = end - start
        return part
    }

    /// Where a byte stands first, from a place on; ``length`` if nowhere.
    @inline(__always)
    func place(of byte: UInt8, from start: Int = 0) -> Int {
        var place = start
        while place < length {
            let first = ByteBlock(base + place).equal(to: byte).first
            if first < ByteBlock.width { return min(place &+ first, length) }
            place &+= ByteBlock.width
        }
        return length
    }

    /// The text without ASCII white space around it.
    func trimmed() -> TextValue {
        var start = 0
        var end = length
        while start < end, base[start] <= 0x20 { start += 1 }
        while end > start, base[end - 1] <= 0x20 { end -= 1 }
        return part(from: start, to: end)
    }
}

extension TextValue {
    /// At most so many Unicode scalars from the start.
    func prefix(scalars maximum: Int) -> TextValue {
        guard length > maximum else { return self }
        var scalars = 0
        for (position, byte) in bytes.enumerated() where byte & 0xc0 != 0x80 {
            if scalars == maximum { return part(from: 0, to: position) }
            scalars += 1
        }
        return self
    }
}
