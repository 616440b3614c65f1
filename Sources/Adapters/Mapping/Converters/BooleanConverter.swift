import Formats

/// `boolean`: true/false, yes/no, हाँ/नहीं, có/không, Y/N, 1/0.
final class BooleanConverter: ScalarConverter, @unchecked Sendable {
    private static let words = CodeKeyTable(
        (yes + no).map { CodeKey.bytes(of: $0) }
    )
    private static let yes = ["true", "yes", "y", "1", "हाँ", "हां", "हा", "có"]
    private static let no = ["false", "no", "n", "0", "नहीं", "नही", "không"]

    init(_ input: InputValue) {
        super.init(input, expectation: "yes or no (true, false, Y, N, 1, 0, हाँ, नहीं, có, không)")
    }

    override var isLeaf: Bool { true }

    override func write(_ value: TextValue, _ record: RecordReader, to writer: EventWriter) -> WriteOutcome {
        guard let word = Self.words.lookup(value.rawBytes) else { return .failed(.booleanInvalid) }
        writer.out.append(word < Self.yes.count ? "true" : "false")
        return .written
    }

    override func canRead(_ value: TextValue, _ record: RecordReader) -> Bool {
        Self.words.lookup(value.rawBytes) != nil
    }
}
