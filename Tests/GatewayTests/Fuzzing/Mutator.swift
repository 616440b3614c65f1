import ContractsTesting

/// Damages inputs as transmission, careless programs and attackers do; the same seed gives the same damage.
struct Mutator {
    private static let snippets =
        [
            "\"", "'", ",", ";", "\t", "\n", "\r\n", "\0", "\u{1b}[31m", "\u{feff}", "\u{202e}", "<", ">", "</", "/>",
            "<!--", "-->",
            "<![CDATA[", "]]>", "<!DOCTYPE a [<!ENTITY b \"c\">]>", "&b;", "&#0;", "&#x10FFFF;", "xmlns:p=''", "{", "}",
            "[", "]",
            ":", "null", "true", "-0", "1e999", "\\u0000", "\\ud800", "\\", "9999999999999999999999", "sep=;\n", "&a",
            "*a",
            "!!map", "- ", "? ", "|", ">-", "%YAML 9.9\n", "---\n", "const(", ")", "$", "^(?<", "..", "ा", "़",
            "\u{301}",
        ].map { Array($0.utf8) } + [
            [0xff], [0xc3], [0xed, 0xa0, 0x80], [0xfe, 0xff], [0xff, 0xfe], [0x1f, 0x8b, 8], [0],
        ]

    private var random: SeededGenerator

    init(seed: UInt64) {
        random = SeededGenerator(seed: seed)
    }

    /// One of some things.
    mutating func pick<Element>(_ all: [Element]) -> Element? { all.randomElement(using: &random) }

    /// A number of a range.
    mutating func number(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &random) }

    /// An input with one to six changes, at times with a part of another.
    mutating func mutate(_ input: [UInt8], with other: [UInt8]) -> [UInt8] {
        var bytes = input
        for _ in 0..<number(1...6) {
            change(&bytes, other)
            // Copies of copies do not grow without end.
            if bytes.count > 256 * 1024 { bytes.removeLast(bytes.count - 256 * 1024) }
        }
        return bytes
    }

    private mutating func change(_ bytes: inout [UInt8], _ other: [UInt8]) {
        let place = number(0...bytes.count)
        let end = min(bytes.count, place + number(0...40))
        switch number(0...9) {
        case 0: bytes.removeSubrange(place..<end)
        case 1: bytes.insert(contentsOf: bytes[place..<end], at: number(0...bytes.count))
        case 2 where place < bytes.count: bytes[place] = UInt8(number(0...255))
        case 3 where place < bytes.count: bytes[place] ^= 1 << UInt8(number(0...7))
        case 4 where number(0...3) == 0: bytes.removeSubrange(place...)
        case 5 where !other.isEmpty:
            let start = number(0...other.count - 1)
            bytes.insert(contentsOf: other[start..<min(other.count, start + number(1...200))], at: place)
        case 6 where place < end:
            let piece = Array(bytes[place..<end])
            for _ in 0..<number(1...60) { bytes.insert(contentsOf: piece, at: place) }
        default: bytes.insert(contentsOf: pick(Self.snippets) ?? [], at: place)
        }
    }
}
