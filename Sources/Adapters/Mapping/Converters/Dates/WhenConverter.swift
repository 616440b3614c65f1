import Formats

/// `date(pattern)` and `dateTime(pattern)`: an instant or a calendar date, written as precisely as the source says.
final class WhenConverter: FieldConverter, @unchecked Sendable {
    let input: InputValue
    private let reader: DateReader
    /// The time of day where it stands in a field of its own.
    private let time: (input: InputValue, reader: DateReader)?
    private let isUnknownIfAbsent: Bool

    init(
        _ input: InputValue,
        reader: DateReader,
        time: (input: InputValue, reader: DateReader)? = nil,
        isUnknownIfAbsent: Bool = false
    ) {
        self.isUnknownIfAbsent = isUnknownIfAbsent
        self.input = input
        self.reader = reader
        self.time = time
        let pattern = time.map { "\(reader.text) and \($0.reader.text)" } ?? reader.text
        super.init(expectation: "a date that exists, as \(pattern)")
    }

    override var isLeaf: Bool { true }

    /// Whether a whole number is a count of milliseconds.
    var countsMilliseconds: Bool { time == nil && reader.countsMilliseconds }

    override var onlySource: Int? { isUnknownIfAbsent ? nil : input.only }

    override func write(_ record: RecordReader, to writer: EventWriter) -> WriteOutcome {
        switch read(record) {
        case .success(let when?):
            when.write(to: writer)
            if when.isDoubtful { writer.issues.append(QualityIssue(problem: .clockChange, field: nil)) }
            return .written
        case .success(nil):
            guard isUnknownIfAbsent else { return .absent }
            writer.out.append("\"unknown\"")
            return .written
        case .failure(let error): return .failed(error.problem)
        }
    }

    override func steps(_ record: RecordReader) -> [ConverterStep] {
        let value = input.read(record)
        guard value.isPresent else { return [] }
        guard let time, time.input.read(record).isPresent else { return reader.steps(value, record) }
        return reader.steps(value, record) + time.reader.steps(time.input.read(record), record)
    }

    override func canRead(_ record: RecordReader) -> Bool {
        if case .failure = read(record) { false } else { true }
    }

    /// Reads without writing; `nil` where the source says nothing.
    func read(_ record: RecordReader) -> Result<When?, ProblemError> {
        let value = input.read(record)
        guard value.isPresent else {
            return value.kind == .structure || value.kind == .list
                ? .failure(ProblemError(.notScalar)) : .success(nil)
        }
        if reader.isNought(value) { return .success(nil) }
        switch reader.read(value, record) {
        case .failure(let error): return .failure(error)
        case .success(let date): return addTime(to: date, record)
        }
    }

    private func addTime(to date: When, _ record: RecordReader) -> Result<When?, ProblemError> {
        guard let time else { return .success(date) }
        let value = time.input.read(record)
        guard value.isPresent else { return .success(date) }
        switch time.reader.read(value, record) {
        case .failure(let error): return .failure(error)
        case .success(let clock):
            guard date.agrees(with: clock) else { return .failure(ProblemError(.dateInvalid)) }
            return .success(clock.isTimeAlone ? reader.join(date, clock) : clock)
        }
    }
}
