/// Where the name stands in a tag.
enum XMLName {
    /// The name's units in a start tag; `units` reach at least to the token's end.
    static func start(_ units: UnsafePointer<UInt8>, _ token: XMLToken) -> Range<Int> {
        range(units, from: token.start &+ 1, to: token.end)
    }

    /// The name's units in an end tag.
    static func end(_ units: UnsafePointer<UInt8>, _ token: XMLToken) -> Range<Int> {
        range(units, from: token.start &+ 2, to: token.end)
    }

    private static func range(_ units: UnsafePointer<UInt8>, from start: Int, to end: Int) -> Range<Int> {
        var index = start
        while index < end {
            let unit = units[index]
            if XMLByte.isSpace(unit) || unit == XMLByte.greater || unit == XMLByte.slash {
                break
            }
            index &+= 1
        }
        return start..<index
    }
}
