/// `text`: the source's text as it is, in NFC.
class TextConverter: ScalarConverter, @unchecked Sendable {
    let maximumLength: Int

    /// Makes a converter of texts of at most so many Unicode scalars.
    init(_ input: InputValue, maximumLength: Int) {
        self.maximumLength = maximumLength
        super.init(input, expectation: "a text of at most \(maximumLength) characters")
    }

    override var isLeaf: Bool { true }

    override func write(_ value: TextValue, _ record: RecordReader, to writer: EventWriter) -> WriteOutcome {
        if value.length > maximumLength, value.scalarCount > maximumLength { return .failed(.textTooLong) }
        if value.flags.contains(.redacted) { writer.issues.append(QualityIssue(problem: .aadhaarFound, field: nil)) }
        writer.string(value)
        return .written
    }
}

extension TextValue {
    /// The number of Unicode scalars.
    var scalarCount: Int { bytes.reduce(into: 0) { count, byte in if byte & 0xc0 != 0x80 { count += 1 } } }
}
