/// Whether the beginning of a submission looks like one JSON text or like a text a line.
///
/// Asked only where an adapter declares both.
struct JSONShape {
    /// After the first text comes another.
    private(set) var isSeveralTexts = false
    /// The first text goes over several lines, or is an array.
    private(set) var isOneLarge = false

    /// Looks at the beginning of a submission in UTF-8.
    init(_ text: [UInt8]) {
        var depth = 0
        var isString = false
        var isEscaped = false
        var isEnded = false
        isOneLarge = text.first { $0 > 0x20 } == 0x5B
        for byte in text {
            if isEnded {
                if byte > 0x20 {
                    isSeveralTexts = true
                    return
                }
            } else if isString {
                isString = isEscaped || byte != 0x22
                isEscaped = !isEscaped && byte == 0x5C
            } else if byte == 0x22 {
                isString = true
            } else if byte == 0x7B || byte == 0x5B {
                depth += 1
            } else if byte == 0x7D || byte == 0x5D {
                depth -= 1
                isEnded = depth <= 0
            } else if byte == 0x0A || byte == 0x0D, depth > 0 {
                isOneLarge = true
            }
        }
    }

    /// Whether some line begins like an object or an array.
    static func hasLineOfOne(_ text: [UInt8]) -> Bool {
        var isAtStart = true
        for byte in text {
            if isAtStart, byte == 0x7B || byte == 0x5B {
                return true
            }
            isAtStart = byte == 0x0A || isAtStart && byte <= 0x20
        }
        return false
    }
}
