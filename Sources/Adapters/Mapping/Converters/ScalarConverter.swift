import Formats

/// A converter of one scalar source.
class ScalarConverter: FieldConverter, @unchecked Sendable {
    let input: InputValue

    override var onlySource: Int? { standsInForNothing ? nil : input.only }

    /// Whether ``whenAbsent(_:)`` writes something.
    var standsInForNothing: Bool { false }

    init(_ input: InputValue, expectation: String) {
        self.input = input
        super.init(expectation: expectation)
    }

    final override func write(_ record: RecordReader, to writer: EventWriter) -> WriteOutcome {
        let value = input.read(record)
        if value.isPresent { return write(value, record, to: writer) }
        return missing(value, record, to: writer)
    }

    override func canRead(_ record: RecordReader) -> Bool {
        let value = input.read(record)
        return value.isPresent ? canRead(value, record) : value.kind != .structure
    }

    override func steps(_ record: RecordReader) -> [ConverterStep] {
        let value = input.read(record)
        return value.isPresent ? steps(value, record) : stepsWhenAbsent
    }

    /// The way of a text that says something.
    func steps(_ value: TextValue, _ record: RecordReader) -> [ConverterStep] { [] }

    /// What is told where there is no text.
    var stepsWhenAbsent: [ConverterStep] { [] }

    /// Writes the JSON value of a text that says something.
    func write(_ value: TextValue, _ record: RecordReader, to writer: EventWriter) -> WriteOutcome {
        preconditionFailure("every scalar converter writes")
    }

    /// Whether a text that says something can be read.
    func canRead(_ value: TextValue, _ record: RecordReader) -> Bool { true }

    /// What to do where there is no scalar: a list of one is that one, a structure is refused.
    private func missing(_ value: TextValue, _ record: RecordReader, to writer: EventWriter) -> WriteOutcome {
        switch value.kind {
        case .list:
            var only: TextValue?
            var count = 0
            record.forEach(value) {
                only = $0
                count += 1
            }
            guard let only else { return whenAbsent(writer) }
            return count == 1 ? write(only, record, to: writer) : .failed(.notScalar)
        case .structure:
            return .failed(.notScalar)
        default:
            return whenAbsent(writer)
        }
    }

    /// Writes what stands for "nothing", where the table says something does.
    func whenAbsent(_ writer: EventWriter) -> WriteOutcome { .absent }
}
