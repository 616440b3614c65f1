import Foundation

/// `text` into a field whose strings follow a pattern: what does not match is refused.
final class PatternTextConverter: ScalarConverter, @unchecked Sendable {
    private let expression: NSRegularExpression
    private let maximumLength: Int

    /// Takes a regular expression and what it describes, for people; `nil` if it is none.
    init?(_ input: InputValue, pattern: String, maximumLength: Int, expecting expected: String? = nil) {
        guard let expression = try? NSRegularExpression(pattern: pattern) else { return nil }
        self.expression = expression
        self.maximumLength = maximumLength
        super.init(input, expectation: expected ?? "a text of the form \(pattern)")
    }

    override var isLeaf: Bool { true }

    override func write(_ value: TextValue, _ record: RecordReader, to writer: EventWriter) -> WriteOutcome {
        let value = record.asciiDigits(value)
        guard value.length <= 4 * maximumLength, value.scalarCount <= maximumLength else {
            return .failed(.textTooLong)
        }
        let text = String(decoding: value.bytes, as: UTF8.self)
        let whole = NSRange(location: 0, length: text.utf16.count)
        guard expression.firstMatch(in: text, range: whole) != nil else { return .failed(.patternMismatch) }
        writer.string(value)
        return .written
    }
}
