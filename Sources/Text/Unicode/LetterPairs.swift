/// Which letter and mark combine into which letter: Latin letters, of which Vietnamese has most, and Devanagari.
///
/// Taken once from the canonical forms of the letters, so it agrees with them by construction.
final class LetterPairs: Sendable {
    /// What is composed: Latin-1 to Latin Extended-B, Latin Extended Additional, Devanagari with a nukta, ≠ ≮ ≯.
    private static let letters: [ClosedRange<UInt32>] = [
        0xC0...0x24F, 0x1E00...0x1EFF, 0x0929...0x0934, 0x0958...0x095F, 0x2260...0x226F,
    ]
    /// Combining marks whose canonical combining class is above 0 and which are normalised by themselves.
    private static let marks: ClosedRange<UInt32> = 0x0300...0x036F

    /// An open hash table: the letter, the mark and what they make, 16 bits each; 0 where there is none.
    private let slots: [UInt64]
    private let decompositions: [UInt32: [UInt32]]
    private let classes: [UInt8]

    /// Reads the letters' canonical forms.
    init() {
        let letters = Self.letters.joined().map { [$0] }
        let decomposed = Self.forms(of: letters, CanonicalForm.decomposed)
        let composed = Self.forms(of: letters, CanonicalForm.composed)
        let bases = Self.forms(of: decomposed.map { $0.dropLast() }, CanonicalForm.composed)
        var slots = [UInt64](repeating: 0, count: 4096)
        var decompositions: [UInt32: [UInt32]] = [:]
        for (index, letter) in letters.enumerated() {
            let (parts, base) = (decomposed[index], bases[index])
            guard parts.count > 1, let mark = parts.last else { continue }
            decompositions[letter[0]] = parts
            if base.count == 1, composed[index] == letter { Self.insert(base[0], mark, makes: letter[0], into: &slots) }
        }
        let marks = Self.marks.map { [$0] }
        classes = zip(marks, Self.forms(of: marks, CanonicalForm.composed)).map { mark, form in
            mark == form ? Unicode.Scalar(mark[0])?.properties.canonicalCombiningClass.rawValue ?? 0 : 0
        }
        self.slots = slots
        self.decompositions = decompositions
    }

    /// What texts become in a canonical form: all in one call, which costs far more than what a letter takes of it.
    private static func forms(of texts: [[UInt32]], _ form: (String) -> String) -> [[UInt32]] {
        var lines = String.UnicodeScalarView()
        for text in texts {
            lines.append(contentsOf: text.compactMap { Unicode.Scalar($0) })
            // Nothing combines with the end of a line.
            lines.append("\n")
        }
        return form(String(lines)).unicodeScalars
            .split(separator: "\n", omittingEmptySubsequences: false)
            .prefix(texts.count)
            .map { $0.map(\.value) }
    }

    /// What a letter and a mark make together, or `nil`.
    func composition(of letter: UInt32, _ mark: UInt32) -> UInt32? {
        guard letter < 0x10000, mark < 0x10000 else { return nil }
        let key = UInt64(letter) << 16 | UInt64(mark)
        var slot = Self.hash(key)
        while slots[slot] != 0 {
            if slots[slot] >> 16 == key {
                return UInt32(slots[slot] & 0xFFFF)
            }
            slot = (slot + 1) % slots.count
        }
        return nil
    }

    /// Whether all that a character can make with marks is known here.
    func covers(_ letter: UInt32) -> Bool {
        switch letter {
        case 0...0x7F, 0xC0...0x24F, 0x0900...0x097F, 0x1E00...0x1EFF: true
        default: false
        }
    }

    /// A letter's base and marks, or `nil` where it has no marks.
    func decomposition(of letter: UInt32) -> [UInt32]? {
        switch letter {
        case 0..<0xC0, 0x0900..<0x0929, 0x0935..<0x0958: nil
        default: decompositions[letter]
        }
    }

    /// The canonical combining class of a mark that is covered; 0 of everything else.
    func combiningClass(of scalar: UInt32) -> UInt8 {
        switch scalar {
        case Self.marks: classes[Int(scalar - Self.marks.lowerBound)]
        case 0x093C: 7
        case 0x094D: 9
        default: 0
        }
    }

    private static func insert(
        _ letter: UInt32,
        _ mark: UInt32,
        makes composed: UInt32,
        into slots: inout [UInt64]
    ) {
        let key = UInt64(letter) << 16 | UInt64(mark)
        var slot = hash(key)
        while slots[slot] != 0 {
            slot = (slot + 1) % slots.count
        }
        slots[slot] = key << 16 | UInt64(composed)
    }

    /// A slot among 4096.
    private static func hash(_ key: UInt64) -> Int {
        Int((key &* 0x9E37_79B9_7F4A_7C15) >> 52)
    }
}
