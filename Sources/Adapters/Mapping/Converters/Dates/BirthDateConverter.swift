import Contracts
import Formats

/// `date(pattern)` into a birth date; 1 January and 1 July are often placeholders and are said to be so.
final class BirthDateConverter: ScalarConverter, @unchecked Sendable {
    private let reader: DateReader
    private let value: WrittenMember
    private let estimated: WrittenMember
    /// What a number alone counts in an age that the field may hold instead; `nil`: it holds none.
    private let age: AgeReading.Unit?

    init?(
        _ input: InputValue,
        reader: DateReader,
        age: AgeReading.Unit? = nil,
        shape: ObjectSchema,
        within surrounding: Sensitivity
    ) {
        guard let value = WrittenMember("value", of: shape, within: surrounding),
            let estimated = WrittenMember("estimated", of: shape, within: surrounding)
        else { return nil }
        self.reader = reader
        self.age = age
        self.value = value
        self.estimated = estimated
        super.init(input, expectation: "a date that exists, as \(reader.text)")
    }

    override func write(_ text: TextValue, _ record: RecordReader, to writer: EventWriter) -> WriteOutcome {
        switch reader.read(text, record) {
        case .failure(let error): return isAge(text, record) ? .absent : .failed(error.problem)
        case .success(var when):
            when.precision = min(when.precision, .day)
            writer.out.append(UInt8(ascii: "{"))
            let start = writer.out.count
            writer.key(value.key)
            let valueStart = writer.out.count
            when.write(to: writer)
            writer.mark(from: start, value: valueStart, value.mark)
            let isPlaceholder = when.precision == .day && when.day == 1 && (when.month == 1 || when.month == 7)
            if isPlaceholder {
                writer.member(estimated, json: "true")
                writer.issues.append(QualityIssue(problem: .birthDatePlaceholder, field: nil))
            }
            writer.out.append(UInt8(ascii: "}"))
            return .written
        }
    }

    override func steps(_ value: TextValue, _ record: RecordReader) -> [ConverterStep] {
        guard !isAge(value, record) else {
            return [
                ConverterStep("an age, which another line reads", from: String(decoding: value.bytes, as: UTF8.self))
            ]
        }
        return reader.steps(value, record)
    }

    override func canRead(_ value: TextValue, _ record: RecordReader) -> Bool {
        if case .failure = reader.read(value, record) { false } else { true }
    }

    /// Whether the field holds an age, which another line reads, or says that nothing is known.
    private func isAge(_ text: TextValue, _ record: RecordReader) -> Bool {
        guard let age else { return false }
        return AgeReading.none.contains(text) || AgeReading(record.asciiDigits(text), unit: age) != nil
    }

    /// The date, where the source says one that can be read.
    func date(_ record: RecordReader) -> CivilDate? {
        let value = input.read(record)
        guard value.isPresent, case .success(let when) = reader.read(value, record) else { return nil }
        return when.date
    }
}
