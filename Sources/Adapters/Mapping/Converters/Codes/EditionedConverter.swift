import Contracts
import Formats

/// `code(list, on: Date)`: the code that a list, some of whose rows hold for a time only, gives on the record's day.
final class EditionedConverter: FieldConverter, @unchecked Sendable {
    /// What converts from a day on, until the next.
    struct Edition {
        /// `yyyyMMdd`.
        var first: Int
        var converter: FieldConverter
    }

    private let on: WhenConverter
    /// From early to late; the first has no beginning.
    private let editions: [Edition]
    /// What converts where nobody knows the day.
    private let undated: FieldConverter

    init(on: WhenConverter, editions: [Edition], undated: FieldConverter) {
        self.on = on
        self.editions = editions
        self.undated = undated
        super.init(expectation: undated.expectation)
    }

    override func write(_ record: RecordReader, to writer: EventWriter) -> WriteOutcome {
        converter(for: record).write(record, to: writer)
    }

    override func canRead(_ record: RecordReader) -> Bool { converter(for: record).canRead(record) }

    /// A day that cannot be read is the business of the field that holds it; only what always holds is certain then.
    private func converter(for record: RecordReader) -> FieldConverter {
        guard case .success(let when?) = on.read(record), when.precision >= .day else { return undated }
        let day = when.year * 10_000 + when.month * 100 + when.day
        return editions.last { $0.first <= day }?.converter ?? undated
    }
}
