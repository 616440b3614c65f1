/// Composes text of settled characters and loose marks over Latin and Devanagari letters (UAX #15, section 1.3), which
/// is what decomposed Vietnamese and Hindi text is made of; other text is left to ``CanonicalForm``.
struct LetterComposer {
    private static let knownPairs = LetterPairs()

    private let pairs = Self.knownPairs
    private let bytes: UnsafeRawBufferPointer
    private var index = 0
    /// Where what is not in the output yet begins: it is copied in one piece where something has to be composed.
    private var uncopied = 0
    /// The last character without a combining class, where it is not in the output yet: its value, and where it begins.
    private var starter: (value: UInt32, place: Int)?
    private var marks: [(order: Int, value: UInt32)] = []

    private init(_ bytes: UnsafeRawBufferPointer) {
        self.bytes = bytes
    }

    /// Appends the composed text.
    ///
    /// - Returns: `false` where there are other characters; what was appended is then of no use.
    static func compose(_ bytes: UnsafeRawBufferPointer, into output: inout [UInt8]) -> Bool {
        var composer = LetterComposer(bytes)
        while composer.index < bytes.count {
            guard composer.composeNext(into: &output) else { return false }
        }
        composer.copy(upTo: bytes.count, into: &output)
        return true
    }

    /// Handles a run of ASCII, a settled character, or a run of marks with the letter before it.
    private mutating func composeNext(into output: inout [UInt8]) -> Bool {
        if bytes[index] < 0x80 {
            index = endOfASCII(from: index)
            starter = (UInt32(bytes[index - 1]), index - 1)
            return true
        }
        guard let (scalar, length) = scalar(at: index) else { return false }
        if pairs.combiningClass(of: scalar) > 0 {
            return composeMarks(into: &output)
        }
        let isSettled =
            scalar < 0x3000
            ? SettledScalars.bits[Int(scalar >> 6)] >> UInt64(scalar & 0x3F) & 1 == 1
            : SettledScalars.containsHigh(scalar)
        // क़ to य़ are not settled, but are known to come apart.
        guard isSettled || 0x0958...0x095F ~= scalar else { return false }
        // Viramas of other scripts are settled, but marks around them would have to be put in order.
        if scalar >= 0x0980, Unicode.Scalar(scalar)?.properties.canonicalCombiningClass != .notReordered {
            return false
        }
        starter = (scalar, index)
        index += length
        return isSettled || composeMarks(into: &output)
    }

    /// Copies what is before a place and not in the output yet.
    private mutating func copy(upTo end: Int, into output: inout [UInt8]) {
        output.append(contentsOf: UnsafeRawBufferPointer(rebasing: bytes[uncopied..<end]))
        uncopied = end
    }

    /// The first index from `start` on that holds no ASCII byte, or the end.
    private func endOfASCII(from start: Int) -> Int {
        var end = start
        // The 8 bytes read end at or before the text's end.
        while end &+ 8 <= bytes.count {
            let high = bytes.loadUnaligned(fromByteOffset: end, as: UInt64.self).littleEndian & 0x8080_8080_8080_8080
            if high != 0 { return end &+ high.trailingZeroBitCount &>> 3 }
            end &+= 8
        }
        while end < bytes.count, bytes[end] < 0x80 { end &+= 1 }
        return end
    }

    /// Takes the last letter and the marks that follow apart, orders the marks, and puts them together again.
    private mutating func composeMarks(into output: inout [UInt8]) -> Bool {
        guard let (letter, place) = starter, pairs.covers(letter) else { return false }
        marks.removeAll(keepingCapacity: true)
        var base = letter
        if let parts = pairs.decomposition(of: letter) {
            base = parts[0]
            for mark in parts.dropFirst() { add(mark) }
        }
        while index < bytes.count, let (scalar, length) = scalar(at: index), pairs.combiningClass(of: scalar) > 0 {
            // Marks of Devanagari on letters of other scripts could precede marks that are not covered.
            guard scalar < 0x0900 || 0x0900...0x097F ~= letter else { return false }
            add(scalar)
            index += length
        }
        if marks.count > 1 { marks.sort { $0.order < $1.order } }
        copy(upTo: place, into: &output)
        write(base, into: &output)
        uncopied = index
        return true
    }

    /// Writes a base with the marks that combine with it, then the others.
    private mutating func write(_ base: UInt32, into output: inout [UInt8]) {
        var composed = base
        var keptClass: UInt8 = 0
        var kept = 0
        for index in marks.indices {
            let mark = marks[index].value
            let markClass = pairs.combiningClass(of: mark)
            // A mark is blocked by one of its own class that stays before it.
            if keptClass < markClass, let next = pairs.composition(of: composed, mark) {
                composed = next
            } else {
                marks[kept].value = mark
                kept += 1
                keptClass = markClass
            }
        }
        append(composed, to: &output)
        for mark in marks.prefix(kept) { append(mark.value, to: &output) }
        starter = nil
    }

    /// Appends a character's UTF-8.
    private func append(_ scalar: UInt32, to output: inout [UInt8]) {
        guard let scalar = Unicode.Scalar(scalar) else { return }
        output.append(contentsOf: scalar.utf8)
    }

    /// Adds a mark; sorting by class and place keeps marks of one class in their order.
    private mutating func add(_ mark: UInt32) {
        marks.append((Int(pairs.combiningClass(of: mark)) << 32 | marks.count, mark))
    }

    /// The character beyond ASCII at `index` and its length; `nil` where it is cut off.
    private func scalar(at index: Int) -> (value: UInt32, length: Int)? {
        func rest(_ position: Int) -> UInt32 {
            UInt32(bytes[index + position] & 0x3F)
        }
        let first = UInt32(bytes[index])
        switch first {
        case 0..<0x80:
            return (first, 1)
        case 0x80..<0xE0 where index + 2 <= bytes.count:
            return ((first & 0x1F) << 6 | rest(1), 2)
        case 0xE0..<0xF0 where index + 3 <= bytes.count:
            return ((first & 0x0F) << 12 | rest(1) << 6 | rest(2), 3)
        case 0xF0... where index + 4 <= bytes.count:
            return ((first & 0x07) << 18 | rest(1) << 12 | rest(2) << 6 | rest(3), 4)
        default:
            return nil
        }
    }
}
