import Contracts
import Formats

/// `code(list, days: days, on: Date)`: the code the source tells, or where it tells none, the one that held on the record's day.
final class DatedCodeConverter: FieldConverter, @unchecked Sendable {
    /// A day from which a code holds.
    struct Day {
        /// `yyyyMMdd`.
        var number: Int
        /// What is written.
        var written: [UInt8]
    }

    private let code: CodeConverter
    private let input: InputValue
    private let on: WhenConverter
    /// From early to late.
    private let days: [Day]

    init(_ code: CodeConverter, _ input: InputValue, on: WhenConverter, days: [Day]) {
        self.code = code
        self.input = input
        self.on = on
        self.days = days.sorted { $0.number < $1.number }
        super.init(expectation: code.expectation)
    }

    override func write(_ record: RecordReader, to writer: EventWriter) -> WriteOutcome {
        guard !record.isPresent(input.read(record)) else { return code.write(record, to: writer) }
        // A day that cannot be read is the business of the field that holds it.
        guard case .success(let when?) = on.read(record), let day = day(of: when) else {
            return code.write(record, to: writer)
        }
        writer.out.append(day.written)
        return .written
    }

    private func day(of when: When) -> Day? {
        guard when.precision >= .day else { return nil }
        let number = when.year * 10_000 + when.month * 100 + when.day
        return days.last { $0.number <= number }
    }

    override func steps(_ record: RecordReader) -> [ConverterStep] {
        guard !record.isPresent(input.read(record)) else { return code.steps(record) }
        guard case .success(let when?) = on.read(record), let day = day(of: when) else { return code.steps(record) }
        return [
            ConverterStep("the code that held on the record's day", to: String(decoding: day.written, as: UTF8.self))
        ]
    }

    override func canRead(_ record: RecordReader) -> Bool {
        !record.isPresent(input.read(record)) || code.canRead(record)
    }
}
