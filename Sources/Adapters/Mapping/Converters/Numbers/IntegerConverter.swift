import Formats

/// `integer`: a whole number, written as a JSON integer.
final class IntegerConverter: ScalarConverter, @unchecked Sendable {
    private let reader: NumberReader
    private let bounds: ClosedRange<Int64>

    init(_ input: InputValue, reader: NumberReader, bounds: ClosedRange<Int64>) {
        self.reader = reader
        self.bounds = bounds
        super.init(input, expectation: "a whole number from \(bounds.lowerBound) to \(bounds.upperBound)")
    }

    override var isLeaf: Bool { true }

    override func write(_ value: TextValue, _ record: RecordReader, to writer: EventWriter) -> WriteOutcome {
        switch reader.integer(value, record) {
        case .failure(let error): return .failed(error.problem)
        case .success(let number):
            guard bounds.contains(Int64(number)) else { return .failed(.outOfRange) }
            writer.out.append(decimal: number)
            return .written
        }
    }
}
