/// The source's own version of a record: a whole number, or a time in milliseconds.
enum FieldVersion {
    case integer(InputValue, NumberReader)
    case time(WhenConverter)

    /// What could be read.
    enum Reading {
        case version(UInt64)
        case absent
        case invalid
    }

    func read(_ record: RecordReader) -> Reading {
        switch self {
        case .integer(let input, let reader):
            let value = input.read(record)
            guard value.isPresent else { return .absent }
            guard case .success(let number) = reader.integer(value, record), number >= 0 else { return .invalid }
            return .version(UInt64(number))
        case .time(let converter):
            switch converter.read(record) {
            case .success(let when?): return .version(UInt64(max(0, when.milliseconds)))
            case .success(nil): return .absent
            case .failure: return .invalid
            }
        }
    }
}
