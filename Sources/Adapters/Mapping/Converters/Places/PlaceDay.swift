import Contracts

/// The day on which a record's codes and names of places are as it writes them.
struct PlaceDay {
    /// How its field is read.
    enum Form {
        case date(DateReader)
        /// The last day of the period a figure is about.
        case period([PeriodKind])
    }

    private let input: InputValue
    private let form: Form

    init(_ input: InputValue, _ form: Form) {
        self.input = input
        self.form = form
    }

    /// The day; a record that tells none names places of no day.
    func read(_ record: RecordReader) -> Result<CivilDate, ProblemError> {
        let value = input.read(record)
        guard value.isPresent else { return .failure(ProblemError(.placeUnresolved)) }
        switch form {
        case .date(let reader):
            return reader.read(value, record).flatMap { when in
                when.date.map { .success($0) } ?? .failure(ProblemError(.dateInvalid))
            }
        case .period(let kinds):
            return PeriodWords.days(of: record.asciiDigits(value), as: kinds).map(\.upperBound)
        }
    }
}
