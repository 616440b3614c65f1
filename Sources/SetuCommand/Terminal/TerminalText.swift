/// Text on its way to a terminal, with what would act on the terminal or deceive its reader written as `\u001B`.
///
/// Values come from outside: a control character may move the cursor, a mark that turns the direction of text may show
/// another order than there is. Written so, text that is JSON stays JSON of the same meaning. Line ends, tabs and the
/// colours of ``Style`` pass.
enum TerminalText {
    private static let hexadecimal = Array("0123456789ABCDEF".utf8)

    /// The bytes as they may be shown; what is not UTF-8 becomes U+FFFD.
    static func shown(_ bytes: UnsafeRawBufferPointer) -> [UInt8] {
        var shown: [UInt8] = []
        shown.reserveCapacity(bytes.count)
        var rest = String(decoding: bytes, as: UTF8.self).unicodeScalars[...]
        while let scalar = rest.first {
            if let colour = Style.sequences.first(where: { rest.starts(with: $0.unicodeScalars) }) {
                shown += colour.utf8
                rest = rest.dropFirst(colour.unicodeScalars.count)
                continue
            }
            if acts(scalar) {
                shown += escape(scalar.value)
            } else {
                shown += UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter
            }
            rest = rest.dropFirst()
        }
        return shown
    }

    private static func acts(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x09, 0x0A: false
        // C0, DEL and C1; the marks that embed, override or isolate a direction.
        case 0..<0x20, 0x7F...0x9F, 0x202A...0x202E, 0x2066...0x2069: true
        default: false
        }
    }

    /// All of them have four hexadecimal digits at most.
    private static func escape(_ value: UInt32) -> [UInt8] {
        [UInt8(ascii: "\\"), UInt8(ascii: "u")]
            + [12, 8, 4, 0].map { hexadecimal[Int(value >> $0 & 0xF)] }
    }
}
