import Formats

/// `decimal`: a number, written as a JSON number.
final class DecimalConverter: ScalarConverter, @unchecked Sendable {
    private let reader: NumberReader
    private let bounds: ClosedRange<Double>
    /// What may stand beside the figures, which another line reads.
    private let signs: CodeList?
    /// Whether the number is no share, so that a percent sign contradicts it.
    private let refusesPercent: Bool

    init(
        _ input: InputValue,
        reader: NumberReader,
        bounds: ClosedRange<Double>,
        signs: CodeList? = nil,
        refusesPercent: Bool = false
    ) {
        self.reader = reader
        self.signs = signs
        self.refusesPercent = refusesPercent
        self.bounds = bounds
        super.init(input, expectation: "a number from \(bounds.lowerBound) to \(bounds.upperBound)")
    }

    override var isLeaf: Bool { true }

    override func write(_ value: TextValue, _ record: RecordReader, to writer: EventWriter) -> WriteOutcome {
        guard let value = figures(value, record) else { return .failed(.numberInvalid) }
        if case .success(let whole) = reader.integer(value, record) {
            guard bounds.contains(Double(whole)) else { return .failed(.outOfRange) }
            writer.out.append(decimal: whole)
            return .written
        }
        switch reader.decimal(value, record) {
        case .failure(let error): return .failed(error.problem)
        case .success(let number):
            guard number.isFinite, bounds.contains(number) else { return .failed(.outOfRange) }
            // The shortest text that reads back as the same number.
            writer.out.append(Array(number.description.utf8))
            return .written
        }
    }

    /// The figures, without what may stand beside them; `nil` where there is something else.
    private func figures(_ value: TextValue, _ record: RecordReader) -> TextValue? {
        if refusesPercent, value.bytes.contains(UInt8(ascii: "%")) { return nil }
        guard let signs, let parts = NumberSigns(record.asciiDigits(value)) else { return value }
        return parts.rows(in: signs) == nil ? nil : parts.number
    }
}
