import Foundation

/// `text` into a field whose strings follow a pattern: what does not match is refused.
final class PatternTextConverter: ScalarConverter, @unchecked Sendable {
    /// How often matching may tell that it is still at work, every few thousand steps, before the text counts as one that
    /// does not match: adapters write the expressions, but senders write the texts.
    private static let patience = 20

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
        guard matches(String(decoding: value.bytes, as: UTF8.self)) else { return .failed(.patternMismatch) }
        writer.string(value)
        return .written
    }

    private func matches(_ text: String) -> Bool {
        var isFound = false
        var reports = 0
        let whole = NSRange(location: 0, length: text.utf16.count)
        expression.enumerateMatches(in: text, options: .reportProgress, range: whole) { match, _, stop in
            if match == nil { reports += 1 } else { isFound = true }
            if isFound || reports > Self.patience { stop.pointee = true }
        }
        return isFound
    }
}
