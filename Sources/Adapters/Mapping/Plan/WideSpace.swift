/// White space outside ASCII as it is met around values: U+00A0, U+200B, U+2000–200A, U+3000, U+FEFF.
enum WideSpace {
    /// How many bytes of white space the text begins with, ASCII or not; `nil` if none.
    static func width(atStartOf bytes: UnsafeBufferPointer<UInt8>) -> Int? {
        guard let first = bytes.first else { return nil }
        if first <= 0x20 { return 1 }
        if bytes.count >= 2, isWide(first, bytes[1]) { return 2 }
        if bytes.count >= 3, isWide(first, bytes[1], bytes[2]) { return 3 }
        return nil
    }

    /// How many bytes of white space the text ends with, ASCII or not; `nil` if none.
    static func width(atEndOf bytes: UnsafeBufferPointer<UInt8>) -> Int? {
        guard let last = bytes.last else { return nil }
        if last <= 0x20 { return 1 }
        let count = bytes.count
        if count >= 2, isWide(bytes[count - 2], last) { return 2 }
        if count >= 3, isWide(bytes[count - 3], bytes[count - 2], last) { return 3 }
        return nil
    }

    private static func isWide(_ first: UInt8, _ second: UInt8) -> Bool {
        first == 0xc2 && second == 0xa0
    }

    private static func isWide(_ first: UInt8, _ second: UInt8, _ third: UInt8) -> Bool {
        switch (first, second, third) {
        case (0xe2, 0x80, 0x80...0x8b), (0xe2, 0x80, 0xaf), (0xe3, 0x80, 0x80), (0xef, 0xbb, 0xbf): true
        default: false
        }
    }
}
