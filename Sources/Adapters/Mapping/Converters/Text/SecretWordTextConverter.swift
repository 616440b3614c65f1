import Formats

/// `text(secret: words)`: text as it is; where it names a secret category, lower views show of the event what they show
/// beside a secret code.
///
/// A section of law tells what a code would: `POCSO 6` in an order says whom it is about, without a word of the child.
final class SecretWordTextConverter: TextConverter, @unchecked Sendable {
    /// As ``CodeKey`` forms them.
    private let words: [[UInt8]]
    /// A further field whose words count.
    private let other: InputValue?

    init(_ input: InputValue, maximumLength: Int, words: [[UInt8]], other: InputValue?) {
        self.words = words
        self.other = other
        super.init(input, maximumLength: maximumLength)
    }

    override func write(_ value: TextValue, _ record: RecordReader, to writer: EventWriter) -> WriteOutcome {
        let outcome = super.write(value, record, to: writer)
        guard case .written = outcome else { return outcome }
        var isSecret = holdsWord(value)
        if let other { record.forEach(other.read(record)) { if holdsWord($0) { isSecret = true } } }
        if isSecret {
            writer.hasSecret = true
            writer.hasSecretCategory = true
        }
        return outcome
    }

    private func holdsWord(_ value: TextValue) -> Bool {
        WordSearch.withKey(of: value) { text in words.contains { WordSearch.holds(text, $0) } }
    }
}
