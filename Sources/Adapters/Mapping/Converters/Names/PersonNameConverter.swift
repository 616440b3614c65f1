/// `personName`: a person's names, the official one and aliases, as an array of `name`.
final class PersonNameConverter: ScalarConverter, @unchecked Sendable {
    private let names: NameWriter

    init(_ input: InputValue, names: NameWriter) {
        self.names = names
        super.init(input, expectation: "a name of at most 500 bytes")
    }

    override func write(_ value: TextValue, _ record: RecordReader, to writer: EventWriter) -> WriteOutcome {
        let parts = NameParts(value)
        if parts.isUnknown { return .absent }
        return names.write(parts, to: writer) ? .written : .failed(.textTooLong)
    }
}
