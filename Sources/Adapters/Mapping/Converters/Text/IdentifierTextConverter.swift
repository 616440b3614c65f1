import Formats

/// `text(id: words)`: text that holds an id, which has a digit beside the words of a code list; other text says nothing.
///
/// Who took a call over and the id it has there stand in one field or in two: `1098/UK/7` is an id, `1098` and
/// `police, 1098` are none.
final class IdentifierTextConverter: TextConverter, @unchecked Sendable {
    /// As ``CodeKey`` forms them, the longest first.
    private let words: [[UInt8]]

    init(_ input: InputValue, maximumLength: Int, words: [[UInt8]]) {
        self.words = words.sorted { $0.count > $1.count }
        super.init(input, maximumLength: maximumLength)
    }

    override func write(_ value: TextValue, _ record: RecordReader, to writer: EventWriter) -> WriteOutcome {
        isID(record.asciiDigits(value)) ? super.write(value, record, to: writer) : .absent
    }

    private func isID(_ value: TextValue) -> Bool {
        WordSearch.withKey(of: value) { text in
            var position = 0
            while position < text.count {
                if let word = words.first(where: { WordSearch.holdsWhole(text, $0, at: position) }) {
                    position += word.count
                } else if text[position] &- 48 < 10 {
                    return true
                } else {
                    position += 1
                }
            }
            return false
        }
    }
}
