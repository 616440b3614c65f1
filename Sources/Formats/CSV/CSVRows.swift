/// The rows of a CSV text in UTF-8, blank ones too, for the paths that are not hot: contexts and recognition.
///
/// Cuts where ``CSVFramer`` does.
struct CSVRows: Sequence, IteratorProtocol {
    private let text: [UInt8]
    private let punctuation: CSVPunctuation
    private var index = 0

    /// Whether the last row given was ended by a line end, and not by the end of the text.
    private(set) var isEnded = false

    /// Takes the text and what splits it.
    init(_ text: [UInt8], _ punctuation: CSVPunctuation) {
        self.text = text
        self.punctuation = punctuation
    }

    /// The next row without what ends it.
    mutating func next() -> ArraySlice<UInt8>? {
        guard index < text.count else { return nil }
        let start = index
        while index < text.count, text[index] != 0x0A, text[index] != 0x0D {
            if text[index] == punctuation.quote, index == start || text[index - 1] == punctuation.delimiter {
                skipQuoted()
            } else {
                index += 1
            }
        }
        let row = text[start..<index]
        isEnded = index < text.count
        if isEnded {
            index += text[index...].starts(with: [0x0D, 0x0A]) ? 2 : 1
        }
        return row
    }

    /// Moves from an opening quote to after its closing one, or to the end of the text.
    private mutating func skipQuoted() {
        index += 1
        while index < text.count {
            let isQuote = text[index] == 0x22
            index += 1
            if isQuote {
                guard index < text.count, text[index] == 0x22 else { return }
                index += 1
            }
        }
    }
}
