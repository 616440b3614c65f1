import Contracts

/// Reads dates and times by a pattern, or by the first of several that fits, in a time zone; never guesses.
///
/// A class, so that reading a date in every record copies nothing.
final class DateReader: Sendable {
    private let patterns: [DatePattern]
    /// What the texts of the first pattern look like, where they all look alike: most texts fit it.
    private let layout: FixedDateLayout?
    private let zone: ZoneOffsets
    /// Whether what is dated happened in the life of a child of today, or is the birth of one.
    private let isRecent: Bool

    init(patterns: [DatePattern], zone: ZoneOffsets, isRecent: Bool = false) {
        self.patterns = patterns
        if case .steps(let steps)? = patterns.first?.form {
            layout = FixedDateLayout(steps, precision: Self.precision)
        } else {
            layout = nil
        }
        self.zone = zone
        self.isRecent = isRecent
    }

    /// Whether a text is the nought that senders of counted times write for no time.
    func isNought(_ value: TextValue) -> Bool {
        guard value.length == 1, value.base[0] == UInt8(ascii: "0") else { return false }
        return patterns.contains { if case .epoch = $0.form { true } else { false } }
    }

    /// Whether one of the patterns counts milliseconds.
    var countsMilliseconds: Bool { patterns.contains { $0.form == .epoch(millisecondsPerUnit: 1) } }

    /// The patterns as tables write them.
    var text: String { patterns.map(\.text).joined(separator: " or ") }

    /// The pattern by which a text is read, for people who ask.
    func steps(_ value: TextValue, _ record: RecordReader) -> [ConverterStep] {
        guard !isNought(value) else { return [ConverterStep("a count of nought, which stands for no time")] }
        let digits = record.asciiDigits(value)
        let text = String(decoding: value.bytes, as: UTF8.self)
        for pattern in patterns {
            if case .success = read(digits, pattern) { return [ConverterStep("read as \(pattern.text)", from: text)] }
        }
        return [ConverterStep("not \(self.text)", from: text)]
    }

    /// Reads a whole text.
    ///
    /// Where no pattern fits, a contradiction between hour and mark says more than a text of another shape.
    func read(_ value: TextValue, _ record: RecordReader) -> Result<When, ProblemError> {
        let value = record.asciiDigits(value)
        if let when = layout?.read(value), case .success(let real) = settle(when) { return .success(real) }
        return readByAny(value)
    }

    private func readByAny(_ value: TextValue) -> Result<When, ProblemError> {
        var failure = ProblemError(.dateInvalid)
        for pattern in patterns {
            switch read(value, pattern) {
            case .success(let when): return .success(when)
            case .failure(let error): if error.problem != .dateInvalid { failure = error }
            }
        }
        return .failure(failure)
    }

    private func read(_ value: TextValue, _ pattern: DatePattern) -> Result<When, ProblemError> {
        switch pattern.form {
        case .steps(let steps): return read(value, steps, hasDate: pattern.hasDate)
        case .iso:
            return ISODate.read(value.bytes, zone: zone).flatMap { when in
                isOfAnotherCalendar(when.year) ? .failure(ProblemError(.calendarSuspect)) : .success(when)
            }
        case .epoch(let unit): return counted(readEpoch(value, millisecondsPerUnit: unit))
        case .excelSerial: return counted(readExcelSerial(value))
        }
    }

    /// A bare count says nothing of its unit: what gives a year outside the life of a child of today was counted in another.
    private func counted(_ reading: Result<When, ProblemError>) -> Result<When, ProblemError> {
        guard isRecent, case .success(let when) = reading, !(1980...2050).contains(when.year) else { return reading }
        return .failure(ProblemError(.dateInvalid))
    }

    /// The days a spreadsheet counts; days before March 1900, which it counts wrongly, are refused.
    private func readExcelSerial(_ value: TextValue) -> Result<When, ProblemError> {
        guard value.length <= 20, let serial = Double(String(decoding: value.bytes, as: UTF8.self)), serial.isFinite,
            (61...73_050).contains(serial)
        else { return .failure(ProblemError(.dateInvalid)) }
        let days = Int(serial)
        let minutes = Int(((serial - Double(days)) * 1440).rounded())
        // As if the days were those of UTC: only the figures on the calendar and the clock are taken.
        let seconds = Int64(days - 25_569) * 86_400 + Int64(minutes) * 60
        guard var when = ZoneOffsets(identifier: "UTC")?.local(milliseconds: seconds * 1000) else {
            return .failure(ProblemError(.dateInvalid))
        }
        when.precision = minutes == 0 ? .day : .minute
        zone.place(&when)
        return .success(when)
    }

    private func read(
        _ value: TextValue,
        _ steps: [DatePattern.Step],
        hasDate: Bool
    ) -> Result<When, ProblemError> {
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
        if !hasDate { when.year = When.yearOfTimeAlone }
        return settle(when)
    }

    /// Gives a date that exists its offset.
    private func settle(_ read: When) -> Result<When, ProblemError> {
        var when = read
        guard when.isReal else { return .failure(ProblemError(.dateInvalid)) }
        guard !isOfAnotherCalendar(when.year) else { return .failure(ProblemError(.calendarSuspect)) }
        zone.place(&when)
        return .success(when)
    }

    /// A date with the time of day that another field told, where the clocks of the zone stand then.
    func join(_ date: When, _ clock: When) -> When {
        var both = date
        (both.hour, both.minute, both.second) = (clock.hour, clock.minute, clock.second)
        both.precision = clock.precision
        zone.place(&both)
        return both
    }

    /// Whether a year is one of this century in another calendar: 1947 of the Saka era is 2025, 2082 of Vikram Samvat, 1404
    /// of the Iranian and 1447 of the Islamic calendar too.
    private func isOfAnotherCalendar(_ year: Int) -> Bool {
        year > 2050 || isRecent && ((1922...1949).contains(year) || year < 1900)
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
