import Formats

/// `height`: a height in centimetres, from centimetres, metres, or feet and inches.
final class HeightConverter: ScalarConverter, @unchecked Sendable {
    private let plain: DecimalConverter
    private let bounds: ClosedRange<Double>

    init(_ input: InputValue, reader: NumberReader, bounds: ClosedRange<Double>) {
        plain = DecimalConverter(input, reader: reader, bounds: bounds)
        self.bounds = bounds
        super.init(input, expectation: "a height such as 119, 1.19 m, 3'11\" or 3 ft 11 in")
    }

    override var isLeaf: Bool { true }

    override func write(_ value: TextValue, _ record: RecordReader, to writer: EventWriter) -> WriteOutcome {
        guard let tenths = HeightReading.tenths(record.asciiDigits(value)) else {
            return plain.write(value, record, to: writer)
        }
        guard bounds.contains(Double(tenths) / 10) else { return .failed(.outOfRange) }
        writer.out.append(decimal: tenths / 10)
        if tenths % 10 != 0 {
            writer.out.append(UInt8(ascii: "."))
            writer.out.append(decimal: tenths % 10)
        }
        return .written
    }
}
