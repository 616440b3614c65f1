import Contracts
import Formats

/// `place(…)`: a place from codes with their system, or from names within what they lie in; never by guessing.
///
/// What is given and not known is kept as it was given, with `resolution` unresolved and a quality issue.
final class PlaceConverter: FieldConverter, @unchecked Sendable {
    private let parts: PlaceParts
    private let members: PlaceMembers
    private let editions: PlaceEditions
    /// The edition every record is read with; `nil`: the record tells the day.
    private let fixed: PlaceEditions.Choice?
    private let writer: PlaceWriter
    private let numbers: NumberReader

    init(
        _ parts: PlaceParts,
        members: PlaceMembers,
        editions: PlaceEditions,
        fixed: PlaceEditions.Choice?,
        country: String,
        numbers: NumberReader
    ) {
        self.parts = parts
        self.members = members
        self.editions = editions
        self.fixed = fixed
        self.numbers = numbers
        writer = PlaceWriter(parts: parts, members: members, country: country, numbers: numbers)
        let expectation =
            switch parts.reading {
            case .names: "the name of a place; a code needs its system"
            case .codes(let system): "a district or state code of \(system.rawValue)"
            case .codesOf: "a district or state code with its system"
            }
        super.init(expectation: expectation)
    }

    override func write(_ record: RecordReader, to writer: EventWriter) -> WriteOutcome {
        let choice: PlaceEditions.Choice
        switch edition(record) {
        case .success(let found): choice = found
        case .failure(let error): return .failed(error.problem)
        }
        var reader = PlaceReader(parts: parts, register: choice.edition.register, numbers: numbers)
        if let problem = reader.read(record) { return .failed(problem) }
        let finding = choice.resolver.find(reader.source)
        return self.writer.write(finding, reader, choice.edition, record, to: writer)
    }

    /// The edition of the record's day.
    private func edition(_ record: RecordReader) -> Result<PlaceEditions.Choice, ProblemError> {
        if let fixed { return .success(fixed) }
        guard let validOn = parts.validOn else { return .failure(ProblemError(.placeUnresolved)) }
        let value = validOn.input.read(record)
        guard value.isPresent else { return .failure(ProblemError(.placeUnresolved)) }
        return validOn.reader.read(value, record).map { editions.on($0.year * 10_000 + $0.month * 100 + $0.day) }
    }
}
