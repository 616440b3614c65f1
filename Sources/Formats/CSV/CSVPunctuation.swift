/// The significant characters of a CSV text in UTF-8 that differ from one input to another.
struct CSVPunctuation: Equatable {
    /// The delimiter, an ASCII character.
    let delimiter: UInt8
    /// The quote; ``noQuote`` where quotes are text.
    let quote: UInt8

    /// No byte of UTF-8.
    static let noQuote: UInt8 = 0xFF

    /// Takes what an input declares.
    init(_ input: InputDescription, delimiter: UInt8) {
        self.delimiter = delimiter
        quote = input.quoting(delimiter: delimiter) == .none ? Self.noQuote : 0x22
    }

    /// Whether a quote at the beginning of a cell may open it.
    var hasQuote: Bool { quote != Self.noQuote }
}
