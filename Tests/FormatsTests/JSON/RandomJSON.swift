import Formats

/// Seeded random JSON and random damage to it, the same in every run.
struct RandomJSON {
    private var state: UInt64

    init(seed: UInt64) {
        state = (seed &+ 1) &* 0xD134_2543_DE82_EF95
    }

    /// A number from 0 up to and without `bound`.
    mutating func below(_ bound: Int) -> Int {
        // SplitMix64.
        state &+= 0x9E37_79B9_7F4A_7C15
        var bits = state
        bits = (bits ^ (bits >> 30)) &* 0xBF58_476D_1CE4_E5B9
        bits = (bits ^ (bits >> 27)) &* 0x94D0_49BB_1331_11EB
        bits ^= bits >> 31
        return Int(bits % UInt64(bound))
    }

    /// One of several things.
    mutating func pick<Element>(_ elements: [Element]) -> Element {
        elements[below(elements.count)]
    }

    /// A value, nested at most `depth` deep.
    mutating func value(depth: Int) -> JSONValue {
        switch below(depth > 0 ? 9 : 6) {
        case 0: .null
        case 1: .boolean(below(2) == 0)
        case 2: .number(pick(["0", "-0", "1.0", "12", "-3.25e-7", "1E+400", "123456789012345678901234567890"]))
        case 3, 4, 5: .string(text())
        case 6: .array((0..<below(4)).map { _ in value(depth: depth - 1) })
        default: object(depth: depth)
        }
    }

    /// An object with names that often meet those of another.
    mutating func object(depth: Int) -> JSONValue {
        .object((0..<below(7)).map { _ in JSONValue.Member(name: name(), value: value(depth: depth - 1)) })
    }

    /// A member name.
    mutating func name() -> String {
        pick(["a", "b", "c", "d", "जिला", "a\"b", "name of many letters, thirty-six of them", "", "e", "f"])
    }

    /// A string with everything that has to be escaped, and lengths around those of a vector.
    mutating func text() -> String {
        String(
            (0..<below(5)).flatMap { _ in
                pick(["", "x", "\"", "\\", "\n", "\u{0}", "é", "हरिद्वार", "😀", "{}[],:", "0123456789abcdef", "/"])
            }
        )
    }

    /// A text of the value with random whitespace and needless escapes.
    mutating func write(_ value: JSONValue) -> String {
        switch value {
        case .null, .boolean, .number: gap() + value.text + gap()
        case .string(let text): gap() + string(text) + gap()
        case .array(let elements): gap() + "[" + list(elements.map { write($0) }) + "]" + gap()
        case .object(let members):
            gap() + "{" + list(members.map { gap() + string($0.name) + gap() + ":" + write($0.value) }) + "}" + gap()
        }
    }

    /// The bytes with some changed, taken out, doubled or put in.
    mutating func damaged(_ bytes: [UInt8]) -> [UInt8] {
        var bytes = bytes
        for _ in 0...below(3) where !bytes.isEmpty {
            let index = below(bytes.count)
            switch below(4) {
            case 0: bytes[index] = pick(Array(#"{}[],:"\ntfu0-.eE+ x"#.utf8) + [0x00, 0x1F, 0x80, 0xC3, 0xFF])
            case 1: bytes.remove(at: index)
            case 2: bytes.insert(contentsOf: bytes[index..<min(bytes.count, index + 1 + below(8))], at: index)
            default: bytes.insert(pick(Array(#"{}[],:"\0"#.utf8)), at: index)
            }
        }
        return bytes
    }

    private func list(_ parts: [String]) -> String {
        parts.joined(separator: ",")
    }

    private mutating func gap() -> String {
        below(4) == 0 ? pick([" ", "\n", "\t", "\r\n", "  "]) : ""
    }

    private mutating func string(_ text: String) -> String {
        guard below(4) == 0 else { return JSONValue.string(text).text }
        let escapes = text.utf16.map { unit in
            let digits = String(unit, radix: 16)
            return "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
        }
        return "\"" + escapes.joined() + "\""
    }
}
