import Foundation

/// What comparing names needs to know of Latin letters outside ASCII, above all those of Vietnamese.
struct LatinLetter: Sendable {
    /// In lower case and without tone, as UTF-8, of which ``length`` bytes count.
    var toneless: (UInt8, UInt8, UInt8)
    var length: Int
    /// The ASCII letter without marks; 0 where there is none.
    var base: UInt8
    /// 1 to 5 for the five marked tones, 0 without.
    var tone: UInt8

    /// The letter of a scalar value; `nil` outside the blocks that hold letters with marks.
    static func of(_ scalar: UInt32) -> LatinLetter? {
        switch scalar {
        case 0xc0...0x24f: table[Int(scalar - 0xc0)]
        case 0x1e00...0x1eff: table[Int(scalar - 0x1e00) + 0x190]
        default: nil
        }
    }

    private static let table: [LatinLetter?] = (Array(0xc0...0x24f) + Array(0x1e00...0x1eff)).map { LatinLetter($0) }

    /// Huyền, sắc, ngã, hỏi, nặng.
    private static let tones: [Unicode.Scalar] = ["\u{300}", "\u{301}", "\u{303}", "\u{309}", "\u{323}"]

    private init?(_ value: UInt32) {
        guard let scalar = Unicode.Scalar(value), scalar.properties.isAlphabetic else { return nil }
        let lower = scalar.properties.lowercaseMapping
        var rest = String.UnicodeScalarView()
        var tone = 0
        for part in lower.decomposedStringWithCanonicalMapping.unicodeScalars {
            if let index = Self.tones.firstIndex(of: part) { tone = index + 1 } else { rest.append(part) }
        }
        let bytes = Array(String(rest).precomposedStringWithCanonicalMapping.utf8)
        guard (1...3).contains(bytes.count) else { return nil }
        toneless = (bytes[0], bytes.count > 1 ? bytes[1] : 0, bytes.count > 2 ? bytes[2] : 0)
        length = bytes.count
        self.tone = UInt8(tone)
        // đ has no decomposition.
        let first = rest.first?.value ?? 0
        base = first == 0x111 ? UInt8(ascii: "d") : first < 0x80 ? UInt8(first) : 0
    }
}
