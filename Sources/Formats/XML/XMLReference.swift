/// A reference to a character, `&amp;` or `&#2325;`: what it stands for, in UTF-8.
struct XMLReference {
    /// The bytes, the first lowest.
    private(set) var utf8: UInt32
    /// How many bytes there are.
    private(set) var count: Int
    /// The place behind the `;`.
    private(set) var end: Int

    /// The most digits that a character can need, and a few zeros.
    private static let digits = 10

    /// Reads the reference at `start`; `nil` where it is none that XML knows without a DTD.
    init?(_ units: UnsafePointer<UInt8>, _ start: Int, _ end: Int) {
        let name = start + 1
        let last = min(end, name + Self.digits + 2)
        guard let semicolon = (name..<max(name, last)).first(where: { units[$0] == 0x3B }) else { return nil }
        self.end = semicolon + 1
        let text = UnsafeBufferPointer(start: units + name, count: semicolon - name)
        if let known = Self.predefined.first(where: { $0.name.elementsEqual(text) }) {
            utf8 = UInt32(known.character)
            count = 1
            return
        }
        guard text.first == 0x23, let scalar = Self.scalar(text.dropFirst()) else { return nil }
        utf8 = 0
        count = 0
        for byte in UTF8.encode(scalar)?.reversed() ?? [] {
            utf8 = utf8 << 8 | UInt32(byte)
            count += 1
        }
    }

    private static let predefined: [(name: [UInt8], character: UInt8)] = [
        (Array("amp".utf8), 0x26), (Array("lt".utf8), 0x3C), (Array("gt".utf8), 0x3E), (Array("quot".utf8), 0x22),
        (Array("apos".utf8), 0x27),
    ]

    /// The character of a number, if XML allows it.
    private static func scalar(_ digits: UnsafeBufferPointer<UInt8>.SubSequence) -> Unicode.Scalar? {
        let isHexadecimal = digits.first == 0x78
        let digits = isHexadecimal ? digits.dropFirst() : digits
        let base: UInt32 = isHexadecimal ? 16 : 10
        guard !digits.isEmpty else { return nil }
        var value: UInt32 = 0
        for digit in digits {
            let letter = digit | 0x20
            let number: UInt32
            if digit >= 0x30, digit <= 0x39 {
                number = UInt32(digit) - 0x30
            } else if isHexadecimal, letter >= 0x61, letter <= 0x66 {
                number = UInt32(letter) - 0x57
            } else {
                return nil
            }
            value = value * base + number
            guard value <= 0x10FFFF else { return nil }
        }
        let isAllowed = value >= 0x20 ? value != 0xFFFE && value != 0xFFFF : value == 9 || value == 10 || value == 13
        return isAllowed ? Unicode.Scalar(value) : nil
    }
}
