/// The escapes of JSON strings (RFC 8259 section 7).
enum JSONEscape {
    /// Appends what the escape whose backslash stands at `start` means, in UTF-8, and gives the index behind it.
    ///
    /// A pair of surrogate escapes is one scalar; a lone one means no character and is refused.
    ///
    /// - Throws: what was expected where.
    static func append(
        _ base: UnsafePointer<UInt8>,
        at start: Int,
        end: Int,
        to output: inout [UInt8]
    ) throws(JSONExpectation) -> Int {
        guard start &+ 1 < end else { throw JSONExpectation("an escape", at: start) }
        let letter = base[start &+ 1]
        if letter == UInt8(ascii: "u") {
            return try appendUnicode(base, at: start, end: end, to: &output)
        }
        guard let meaning = short(letter) else {
            throw JSONExpectation("an escape (one of \" \\ / b f n r t u)", at: start)
        }
        output.append(meaning)
        return start &+ 2
    }

    private static func short(_ letter: UInt8) -> UInt8? {
        switch letter {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): letter
        case UInt8(ascii: "b"): 0x08
        case UInt8(ascii: "f"): 0x0C
        case UInt8(ascii: "n"): 0x0A
        case UInt8(ascii: "r"): 0x0D
        case UInt8(ascii: "t"): 0x09
        default: nil
        }
    }

    private static func appendUnicode(
        _ base: UnsafePointer<UInt8>,
        at start: Int,
        end: Int,
        to output: inout [UInt8]
    ) throws(JSONExpectation) -> Int {
        guard let first = hexQuad(base, at: start &+ 2, end: end) else {
            throw JSONExpectation("four hexadecimal digits after \\u", at: start)
        }
        if let scalar = Unicode.Scalar(first) {
            append(scalar, to: &output)
            return start &+ 6
        }
        let second = start &+ 6
        guard first < 0xDC00, second &+ 1 < end,
            base[second] == UInt8(ascii: "\\"), base[second &+ 1] == UInt8(ascii: "u"),
            let low = hexQuad(base, at: second &+ 2, end: end), low & 0xFC00 == 0xDC00,
            // A high and a low surrogate always make a scalar.
            let scalar = Unicode.Scalar(0x10000 + ((first & 0x3FF) << 10) + (low & 0x3FF))
        else {
            throw JSONExpectation("both halves of a surrogate pair", at: start)
        }
        append(scalar, to: &output)
        return start &+ 12
    }

    private static func append(_ scalar: Unicode.Scalar, to output: inout [UInt8]) {
        output.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
    }

    private static func hexQuad(_ base: UnsafePointer<UInt8>, at start: Int, end: Int) -> UInt32? {
        guard start &+ 4 <= end else { return nil }
        var value: UInt32 = 0
        for offset in 0..<4 {
            guard let digit = hexDigit(base[start &+ offset]) else { return nil }
            value = value << 4 | digit
        }
        return value
    }

    private static func hexDigit(_ byte: UInt8) -> UInt32? {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt32(byte - UInt8(ascii: "0"))
        case UInt8(ascii: "a")...UInt8(ascii: "f"): UInt32(byte - UInt8(ascii: "a") + 10)
        case UInt8(ascii: "A")...UInt8(ascii: "F"): UInt32(byte - UInt8(ascii: "A") + 10)
        default: nil
        }
    }
}
