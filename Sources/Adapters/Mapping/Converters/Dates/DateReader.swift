import Contracts

/// Reads dates and times by a pattern, in a time zone; never guesses.
struct DateReader: Sendable {
    let pattern: DatePattern
    private let zone: ZoneOffsets

    init(pattern: DatePattern, zone: ZoneOffsets) {
        self.pattern = pattern
        self.zone = zone
    }

    /// Reads a whole text.
    func read(_ value: TextValue, _ record: RecordReader) -> Result<When, ProblemError> {
        let value = record.asciiDigits(value)
        switch pattern.form {
        case .steps(let steps): return read(value, steps)
        case .iso: return ISODate.read(value.bytes, zone: zone)
        case .epoch(let unit): return readEpoch(value, millisecondsPerUnit: unit)
        }
    }

    private func read(_ value: TextValue, _ steps: [DatePattern.Step]) -> Result<When, ProblemError> {
        var scan = ByteScan(value.bytes)
        var when = When()
        when.precision = .year
        var half: HalfDay?
        var usesHalfDay = false
        for step in steps {
            if case .mayEnd = step, scan.isAtEnd { break }
            let isRead: Bool
            switch step {
            case .mayEnd: isRead = true
            case .literal(let byte): isRead = scan.literal(byte)
            case .day(let width): isRead = scan.number(into: &when.day, width: width, greatest: 2)
            case .month(let width): isRead = scan.number(into: &when.month, width: width, greatest: 2)
            case .year(let width): isRead = scan.number(into: &when.year, width: width, greatest: width)
            case .hour(let width): isRead = scan.number(into: &when.hour, width: width, greatest: 2)
            case .hour12(let width):
                usesHalfDay = true
                isRead = scan.number(into: &when.hour, width: width, greatest: 2)
            case .minute(let width): isRead = scan.number(into: &when.minute, width: width, greatest: 2)
            case .second(let width): isRead = scan.number(into: &when.second, width: width, greatest: 2)
            case .monthName:
                when.month = MonthName.read(&scan) ?? 0
                isRead = when.month > 0
            case .halfDay:
                half = HalfDay.read(&scan)
                isRead = half != nil
            }
            guard isRead else { return .failure(ProblemError(.dateInvalid)) }
            when.precision = max(when.precision, Self.precision(of: step))
            if case .year(2) = step { when.year += when.year < 70 ? 2000 : 1900 }
        }
        guard scan.isAtEnd else { return .failure(ProblemError(.dateInvalid)) }
        if let half, !half.apply(to: &when.hour, isTwelveHour: usesHalfDay) {
            return .failure(ProblemError(.ampmConflict))
        }
        if !pattern.hasDate { when.year = 1970 }
        guard when.isReal else { return .failure(ProblemError(.dateInvalid)) }
        when.offset = zone.offset(of: when)
        return .success(when)
    }

    /// How precise a date is that has this part.
    private static func precision(of step: DatePattern.Step) -> When.Precision {
        switch step {
        case .month, .monthName: .month
        case .day: .day
        case .hour, .hour12, .minute: .minute
        case .second: .second
        case .year, .halfDay, .literal, .mayEnd: .year
        }
    }

    private func readEpoch(_ value: TextValue, millisecondsPerUnit: Int64) -> Result<When, ProblemError> {
        guard let number = Int64(String(decoding: value.bytes, as: UTF8.self)), number >= 0,
            number <= 253_402_300_799_999 / millisecondsPerUnit
        else { return .failure(ProblemError(.dateInvalid)) }
        return .success(zone.local(milliseconds: number * millisecondsPerUnit))
    }
}
