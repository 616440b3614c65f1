import Text

/// The significant characters of a CSV original, as its code units lie in memory.
struct CSVSyntax<Unit: CSVUnit>: Sendable {
    /// The quote; the line feed where quotes are text.
    let quote: Unit
    let delimiter: Unit
    let lineFeed: Unit
    let carriageReturn: Unit
    let space: Unit
    let tab: Unit

    /// Whether a quote at the beginning of a cell opens it.
    let hasQuote: Bool

    /// Takes what splits the text, and the charset, whose code units have the size of `Unit`.
    init(_ punctuation: CSVPunctuation, charset: Charset) {
        func unit(_ ascii: UInt8) -> Unit {
            charset == .utf16BE ? Unit(ascii).bigEndian : Unit(ascii).littleEndian
        }
        self.hasQuote = punctuation.hasQuote
        self.quote = unit(punctuation.hasQuote ? punctuation.quote : 0x0A)
        self.delimiter = unit(punctuation.delimiter)
        self.lineFeed = unit(0x0A)
        self.carriageReturn = unit(0x0D)
        self.space = unit(0x20)
        self.tab = unit(0x09)
    }
}
