import Formats

/// `decimal`: a number, written as a JSON number.
final class DecimalConverter: ScalarConverter, @unchecked Sendable {
    private let reader: NumberReader
    private let bounds: ClosedRange<Double>

    init(_ input: InputValue, reader: NumberReader, bounds: ClosedRange<Double>) {
        self.reader = reader
        self.bounds = bounds
        super.init(input, expectation: "a number from \(bounds.lowerBound) to \(bounds.upperBound)")
    }

    override var isLeaf: Bool { true }

    override func write(_ value: TextValue, _ record: RecordReader, to writer: EventWriter) -> WriteOutcome {
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
}
