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
    /// What a record is read with whose day nobody can tell: every name and code is kept as it is given.
    private let unknownDay: PlaceEditions.Choice?
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
        let empty = PlaceEdition(PlaceRegister(country: country, units: []))
        unknownDay = PlaceResolver(empty.register, within: nil).map {
            PlaceEditions.Choice(edition: empty, resolver: $0)
        }
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
        var reader = PlaceReader(
            parts: parts,
            register: choice.edition.register,
            numbers: numbers,
            within: choice.resolver.within
        )
        if let problem = reader.read(record) { return .failed(problem) }
        let finding = choice.resolver.find(reader.source)
        return self.writer.write(finding, reader, choice.edition, record, to: writer)
    }

    /// The edition of the record's day.
    private func edition(_ record: RecordReader) -> Result<PlaceEditions.Choice, ProblemError> {
        if let fixed { return .success(fixed) }
        let day = parts.validOn?.read(record) ?? .failure(ProblemError(.placeUnresolved))
        switch day {
        case .success(let day): return .success(editions.on(day.year * 10_000 + day.month * 100 + day.day))
        // That the day cannot be read is the business of the field that holds it.
        case .failure(let error): return unknownDay.map { .success($0) } ?? .failure(error)
        }
    }
}
