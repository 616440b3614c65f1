/// The escapes of JSON strings (RFC 8259 section 7).
enum JSONEscape {
    /// Writes the inside of a string that begins at `start`, in UTF-8; gives the index behind its closing quote and how
    /// many bytes were written.
    ///
    /// `special` is the first byte from `start` that is a quote, a backslash or a control character, or `end`. At `output`
    /// there is room for as many bytes as the string is written with: two bytes of an escape mean one, six at most three,
    /// and twelve (a surrogate pair) four.
    ///
    /// - Throws: what was expected where.
    static func unescape(
        _ base: UnsafePointer<UInt8>,
        from start: Int,
        special: Int,
        end: Int,
        into output: UnsafeMutablePointer<UInt8>
    ) throws(JSONExpectation) -> (next: Int, count: Int) {
        var start = start
        var special = special
        var target = output
        while true {
            target.update(from: base + start, count: special &- start)
            target += special &- start
            guard special < end else { throw JSONExpectation("a closing quote", at: end) }
            if base[special] == UInt8(ascii: "\"") { return (special &+ 1, target - output) }
            guard base[special] == UInt8(ascii: "\\") else {
                throw JSONExpectation("no control character in a string", at: special)
            }
            start = special
            // Some senders escape everything beyond ASCII, so escapes come in long runs.
            repeat {
                start = try write(base, at: start, end: end, to: &target)
            } while start < end && base[start] == UInt8(ascii: "\\")
            special = JSONScan.specialByte(in: base, from: start, to: end, readable: end)
        }
    }

    /// Writes what the escape whose backslash stands at `start` means and gives the index behind it.
    ///
    /// A pair of surrogate escapes is one scalar; a lone one means no character and is refused.
    @inline(__always)
    private static func write(
        _ base: UnsafePointer<UInt8>,
        at start: Int,
        end: Int,
        to target: inout UnsafeMutablePointer<UInt8>
    ) throws(JSONExpectation) -> Int {
        guard start &+ 1 < end else { throw JSONExpectation("an escape", at: start) }
        guard base[start &+ 1] == UInt8(ascii: "u") else {
            guard let meaning = short(base[start &+ 1]) else {
                throw JSONExpectation("an escape (one of \" \\ / b f n r t u)", at: start)
            }
            write(UInt32(meaning), to: &target)
            return start &+ 2
        }
        let unit = hexQuad(base, at: start &+ 2, end: end)
        guard unit <= 0xFFFF else { throw JSONExpectation("four hexadecimal digits after \\u", at: start) }
        guard unit & 0xF800 == 0xD800 else {
            write(unit, to: &target)
            return start &+ 6
        }
        guard unit < 0xDC00, let low = lowSurrogate(base, at: start &+ 6, end: end) else {
            throw JSONExpectation("both halves of a surrogate pair", at: start)
        }
        write(0x10000 &+ ((unit & 0x3FF) &<< 10) &+ (low & 0x3FF), to: &target)
        return start &+ 12
    }

    /// The low surrogate that an escape at `start` means, if there is one.
    private static func lowSurrogate(_ base: UnsafePointer<UInt8>, at start: Int, end: Int) -> UInt32? {
        guard start &+ 1 < end, base[start] == UInt8(ascii: "\\"), base[start &+ 1] == UInt8(ascii: "u") else {
            return nil
        }
        let unit = hexQuad(base, at: start &+ 2, end: end)
        return unit <= 0xFFFF && unit & 0xFC00 == 0xDC00 ? unit : nil
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

    /// Writes a scalar, which is no surrogate, in UTF-8.
    @inline(__always)
    private static func write(_ scalar: UInt32, to target: inout UnsafeMutablePointer<UInt8>) {
        switch scalar {
        case ..<0x80:
            target[0] = UInt8(truncatingIfNeeded: scalar)
            target += 1
        case ..<0x800:
            target[0] = 0xC0 | UInt8(truncatingIfNeeded: scalar &>> 6)
            target[1] = continuation(scalar)
            target += 2
        case ..<0x10000:
            target[0] = 0xE0 | UInt8(truncatingIfNeeded: scalar &>> 12)
            target[1] = continuation(scalar &>> 6)
            target[2] = continuation(scalar)
            target += 3
        default:
            target[0] = 0xF0 | UInt8(truncatingIfNeeded: scalar &>> 18)
            target[1] = continuation(scalar &>> 12)
            target[2] = continuation(scalar &>> 6)
            target[3] = continuation(scalar)
            target += 4
        }
    }

    @inline(__always)
    private static func continuation(_ bits: UInt32) -> UInt8 {
        0x80 | UInt8(truncatingIfNeeded: bits & 0x3F)
    }

    /// The value of four hexadecimal digits, or something above 0xFFFF.
    @inline(__always)
    private static func hexQuad(_ base: UnsafePointer<UInt8>, at start: Int, end: Int) -> UInt32 {
        guard start &+ 4 <= end else { return .max }
        let first = hexDigit(base[start])
        let second = hexDigit(base[start &+ 1])
        let third = hexDigit(base[start &+ 2])
        let fourth = hexDigit(base[start &+ 3])
        // A byte that is no digit is 0x10000, which no shift takes below 0x10000.
        return first &<< 12 | second &<< 8 | third &<< 4 | fourth
    }

    @inline(__always)
    private static func hexDigit(_ byte: UInt8) -> UInt32 {
        let digit = byte &- UInt8(ascii: "0")
        if digit < 10 { return UInt32(digit) }
        let letter = (byte | 0x20) &- UInt8(ascii: "a")
        return letter < 6 ? UInt32(letter &+ 10) : 0x10000
    }
}
