/// Writing JSON strings straight into bytes.
///
/// Escaped are the quote, the backslash and the control characters below U+0020, in the short form where there is one,
/// as RFC 8785 writes them; everything else is copied.
public enum JSONText {
    /// Appends a string with its quotes.
    public static func appendString(_ text: String, to output: inout [UInt8]) {
        var text = text
        text.withUTF8 { appendString($0, to: &output) }
    }

    /// Appends a string with its quotes from UTF-8 that the caller has checked.
    public static func appendString(_ utf8: UnsafeBufferPointer<UInt8>, to output: inout [UInt8]) {
        output.append(UInt8(ascii: "\""))
        appendEscaped(utf8, to: &output)
        output.append(UInt8(ascii: "\""))
    }

    /// Appends the inside of a string, without quotes, from UTF-8 that the caller has checked.
    public static func appendEscaped(_ utf8: UnsafeBufferPointer<UInt8>, to output: inout [UInt8]) {
        guard let base = utf8.baseAddress else { return }
        var start = 0
        while start < utf8.count {
            let special = JSONScan.specialByte(in: base, from: start, to: utf8.count, readable: utf8.count)
            // start <= special <= count, as the scan promises.
            output.append(contentsOf: UnsafeBufferPointer(start: base + start, count: special &- start))
            guard special < utf8.count else { return }
            appendEscape(of: base[special], to: &output)
            start = special &+ 1
        }
    }

    private static func appendEscape(of byte: UInt8, to output: inout [UInt8]) {
        output.append(UInt8(ascii: "\\"))
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"): output.append(byte)
        case 0x08: output.append(UInt8(ascii: "b"))
        case 0x09: output.append(UInt8(ascii: "t"))
        case 0x0A: output.append(UInt8(ascii: "n"))
        case 0x0C: output.append(UInt8(ascii: "f"))
        case 0x0D: output.append(UInt8(ascii: "r"))
        default:
            output.append(contentsOf: "u00".utf8)
            output.append(hexDigit(byte >> 4))
            output.append(hexDigit(byte & 0x0F))
        }
    }

    private static func hexDigit(_ nibble: UInt8) -> UInt8 {
        nibble < 10 ? UInt8(ascii: "0") &+ nibble : UInt8(ascii: "a") &+ (nibble &- 10)
    }
}
