/// A short run of the original, kept to tell the line of a complaint about it.
struct XMLPassedText {
    /// Where the run begins in all that was parsed.
    private(set) var parsedOffset = 0
    /// The line it begins on.
    private(set) var line = 1
    /// Where it begins in the original.
    private(set) var byteOffset = 0

    /// Its last bytes; a complaint about what is before them is said to be about the first of them.
    private var bytes: [UInt8] = []

    private static let longest = 4096

    /// Makes an empty run.
    init(parsedOffset: Int = 0, line: Int = 1, byteOffset: Int = 0) {
        self.parsedOffset = parsedOffset
        self.line = line
        self.byteOffset = byteOffset
    }

    /// Keeps the end of a run.
    init(_ run: UnsafeBufferPointer<UInt8>, parsedOffset: Int, line: Int, byteOffset: Int) {
        let skipped = max(run.count - Self.longest, 0)
        self.init(
            parsedOffset: parsedOffset + skipped,
            line: line + run[..<skipped].count { $0 == XMLByte.lineFeed },
            byteOffset: byteOffset + skipped
        )
        bytes = Array(run[skipped...])
    }

    /// Where in the original an offset into what was parsed stands.
    func place(_ parsed: Int) -> (line: Int, byteOffset: Int) {
        let distance = min(max(parsed - parsedOffset, 0), bytes.count)
        let lines = bytes[..<distance].count { $0 == XMLByte.lineFeed }
        return (line + lines, byteOffset + distance)
    }
}
