/// A run of the original that a parser was given and has not read yet, kept to tell the line of a complaint about it.
struct XMLPassedText {
    /// Where the run begins in all that was parsed.
    private(set) var parsedOffset: Int
    /// The line it begins on.
    private(set) var line: Int
    /// Where it begins in the original.
    private(set) var byteOffset: Int
    private var bytes: [UInt8]

    /// How much is kept; a complaint about what is before is said to be about the first of it.
    private static let longest = 64 * 1024

    /// Takes a run.
    init(_ run: UnsafeBufferPointer<UInt8>, parsedOffset: Int, line: Int, byteOffset: Int) {
        self.parsedOffset = parsedOffset
        self.line = line
        self.byteOffset = byteOffset
        bytes = Array(run)
    }

    /// Where the run ends in all that was parsed.
    var parsedEnd: Int { parsedOffset + bytes.count }

    /// Takes what follows in the original too; false if the run does not.
    mutating func append(_ run: UnsafeBufferPointer<UInt8>, byteOffset: Int) -> Bool {
        guard byteOffset == self.byteOffset + bytes.count else { return false }
        bytes.append(contentsOf: run)
        if bytes.count > 2 * Self.longest {
            removeFirst(bytes.count - Self.longest)
        }
        return true
    }

    /// Lets go of what the parser has read.
    mutating func removeRead(upTo parsed: Int) {
        // Not at every call: what is left has to be moved.
        if parsed - parsedOffset > bytes.count / 2 {
            removeFirst(min(parsed - parsedOffset, bytes.count))
        }
    }

    /// Where in the original an offset into what was parsed stands.
    func place(_ parsed: Int) -> (line: Int, byteOffset: Int) {
        let distance = min(max(parsed - parsedOffset, 0), bytes.count)
        let lines = bytes[..<distance].count { $0 == XMLByte.lineFeed }
        return (line + lines, byteOffset + distance)
    }

    private mutating func removeFirst(_ count: Int) {
        (line, byteOffset) = place(parsedOffset + count)
        parsedOffset += count
        bytes.removeFirst(count)
    }
}
