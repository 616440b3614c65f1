/// The significant characters of a CSV original, as its code units lie in memory.
struct CSVSyntax<Unit: CSVUnit>: Sendable {
    let quote: Unit
    let delimiter: Unit
    let lineFeed: Unit
    let carriageReturn: Unit
    let space: Unit
    let tab: Unit

    /// Takes the delimiter, an ASCII character, and the charset, whose code units have the size of `Unit`.
    init(delimiter: UInt8, charset: Charset) {
        func unit(_ ascii: UInt8) -> Unit {
            charset == .utf16BE ? Unit(ascii).bigEndian : Unit(ascii).littleEndian
        }
        self.quote = unit(0x22)
        self.delimiter = unit(delimiter)
        self.lineFeed = unit(0x0A)
        self.carriageReturn = unit(0x0D)
        self.space = unit(0x20)
        self.tab = unit(0x09)
    }
}
