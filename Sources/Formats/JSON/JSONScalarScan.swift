/// The grammar of numbers and literals (RFC 8259 sections 3 and 6).
enum JSONScalarScan {
    /// The end of the number that begins at `start`, which is before `end`.
    ///
    /// - Throws: what was expected where.
    @inline(__always)
    static func number(
        in base: UnsafePointer<UInt8>,
        from start: Int,
        to end: Int
    ) throws(JSONExpectation) -> Int {
        var index = start
        if base[index] == UInt8(ascii: "-") { index &+= 1 }
        guard index < end, isDigit(base[index]) else { throw JSONExpectation("a digit", at: index) }
        if base[index] == UInt8(ascii: "0") {
            index &+= 1
            guard index >= end || !isDigit(base[index]) else {
                throw JSONExpectation("no digit after a leading zero", at: index)
            }
        } else {
            skipDigits(in: base, index: &index, to: end)
        }
        if index < end, base[index] == UInt8(ascii: ".") {
            index &+= 1
            guard index < end, isDigit(base[index]) else { throw JSONExpectation("a digit", at: index) }
            skipDigits(in: base, index: &index, to: end)
        }
        if index < end, base[index] | 0x20 == UInt8(ascii: "e") {
            index &+= 1
            if index < end, base[index] == UInt8(ascii: "+") || base[index] == UInt8(ascii: "-") { index &+= 1 }
            guard index < end, isDigit(base[index]) else { throw JSONExpectation("a digit", at: index) }
            skipDigits(in: base, index: &index, to: end)
        }
        return index
    }

    /// The end of the literal `true`, `false` or `null` whose first letter stands at `start`, which is before `end`.
    ///
    /// - Throws: what was expected where.
    @inline(__always)
    static func literal(
        in base: UnsafePointer<UInt8>,
        from start: Int,
        to end: Int
    ) throws(JSONExpectation) -> Int {
        switch base[start] {
        case UInt8(ascii: "t") where matches("rue", in: base, from: start &+ 1, to: end): return start &+ 4
        case UInt8(ascii: "f") where matches("alse", in: base, from: start &+ 1, to: end): return start &+ 5
        case UInt8(ascii: "n") where matches("ull", in: base, from: start &+ 1, to: end): return start &+ 4
        default: throw JSONExpectation("a JSON value", at: start)
        }
    }

    @inline(__always)
    private static func matches(
        _ letters: StaticString,
        in base: UnsafePointer<UInt8>,
        from start: Int,
        to end: Int
    ) -> Bool {
        guard end &- start >= letters.utf8CodeUnitCount else { return false }
        for offset in 0..<letters.utf8CodeUnitCount where base[start &+ offset] != letters.utf8Start[offset] {
            return false
        }
        return true
    }

    @inline(__always)
    private static func skipDigits(in base: UnsafePointer<UInt8>, index: inout Int, to end: Int) {
        while index < end, isDigit(base[index]) { index &+= 1 }
    }

    @inline(__always)
    private static func isDigit(_ byte: UInt8) -> Bool {
        byte &- UInt8(ascii: "0") < 10
    }
}
