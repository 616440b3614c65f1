/// The source's own version of a record: a whole number, or a time in milliseconds.
enum FieldVersion {
    case integer(InputValue, NumberReader)
    case time(WhenConverter)
    /// As a time, where whole numbers are milliseconds: such a number is the version as it is, one that counts from 1 too.
    case count(WhenConverter, NumberReader)
    /// The first of several sources that says something, each read by itself: a time of nought is none.
    indirect case first([FieldVersion])

    /// What could be read.
    enum Reading {
        case version(UInt64)
        case absent
        case invalid
        /// A time that cannot be past: with it as the version, whatever the source says next would count as older.
        case future
    }

    func read(_ record: RecordReader) -> Reading {
        switch self {
        case .integer(let input, let reader):
            let value = input.read(record)
            guard value.isPresent else { return .absent }
            return number(value, reader, record).map { .version($0) } ?? .invalid
        case .time(let converter):
            return time(converter, record)
        case .count(let converter, let reader):
            guard let number = number(converter.input.read(record), reader, record) else {
                return time(converter, record)
            }
            return number == 0 ? .absent : .version(number)
        case .first(let versions):
            for version in versions {
                let reading = version.read(record)
                if case .absent = reading { continue }
                return reading
            }
            return .absent
        }
    }

    private func number(_ value: TextValue, _ reader: NumberReader, _ record: RecordReader) -> UInt64? {
        guard value.isPresent, case .success(let number) = reader.integer(value, record), number >= 0 else {
            return nil
        }
        return UInt64(number)
    }

    private func time(_ converter: WhenConverter, _ record: RecordReader) -> Reading {
        switch converter.read(record) {
        case .success(let when?):
            when.milliseconds > record.horizon ? .future : .version(UInt64(max(0, when.milliseconds)))
        case .success(nil): .absent
        case .failure: .invalid
        }
    }
}
