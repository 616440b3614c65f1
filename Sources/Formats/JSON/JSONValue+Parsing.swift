extension JSONValue {
    /// The nesting that is taken where the caller sets no other limit.
    public static let defaultDepth = 256

    /// Reads one JSON text (RFC 8259) in UTF-8, strictly.
    ///
    /// Refused are: anything but whitespace before or after the text, a byte order mark, bytes that are not UTF-8,
    /// control characters in strings, escapes of lone surrogates, numbers and literals written any other way than the
    /// grammar has them, and nesting deeper than `depth` (at most 512, so that the stack is safe on any thread).
    ///
    /// - Throws: ``JSONSyntaxError`` with the byte and what was expected there.
    public static func parse(
        _ bytes: [UInt8],
        depth: Int = defaultDepth
    ) throws(JSONSyntaxError) -> JSONValue {
        try bytes.withUnsafeBufferPointer { (buffer) throws(JSONSyntaxError) in
            try parse(buffer, depth: depth)
        }
    }

    /// Reads one JSON text from memory that stays where it is during the call.
    ///
    /// - Throws: ``JSONSyntaxError`` with the byte and what was expected there.
    public static func parse(
        _ bytes: UnsafeBufferPointer<UInt8>,
        depth: Int = defaultDepth
    ) throws(JSONSyntaxError) -> JSONValue {
        var parser = JSONTreeParser(bytes: bytes, depthLimit: min(max(depth, 0), 512))
        do throws(JSONExpectation) {
            return try parser.parseText()
        } catch {
            let line = 1 + bytes.prefix(error.position).count { $0 == 0x0A }
            throw JSONSyntaxError(error.text, byteOffset: error.position, line: line)
        }
    }
}
