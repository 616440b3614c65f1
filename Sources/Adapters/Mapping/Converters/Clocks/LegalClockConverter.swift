import Contracts
import Formats

/// `legalClock(LFA, from: …)`: when a deadline of the law began and when it ends.
///
/// Writes the members of an element of clocks, not an object of its own, because the element's key member stands before
/// them. Where the age decides and is a guess, is not known, or lies on the limit, both deadlines are told, the earlier as
/// the one that counts.
final class LegalClockConverter: FieldConverter, @unchecked Sendable {
    /// The members it writes.
    struct Members {
        var startedAt: WrittenMember
        var dueAt: WrittenMember
        var laterDueAt: WrittenMember
        var estimatedAge: WrittenMember

        init?(_ shape: ObjectSchema, within surrounding: Sensitivity) {
            guard let startedAt = WrittenMember("startedAt", of: shape, within: surrounding),
                let dueAt = WrittenMember("dueAt", of: shape, within: surrounding),
                let laterDueAt = WrittenMember("laterDueAt", of: shape, within: surrounding),
                let estimatedAge = WrittenMember("estimatedAge", of: shape, within: surrounding)
            else { return nil }
            (self.startedAt, self.dueAt, self.laterDueAt) = (startedAt, dueAt, laterDueAt)
            self.estimatedAge = estimatedAge
        }
    }

    private let clock: LegalClock
    private let start: WhenConverter
    private let age: InputValue?
    private let birthDate: WhenConverter?
    private let members: Members

    init(
        _ clock: LegalClock,
        from start: WhenConverter,
        age: InputValue?,
        birthDate: WhenConverter?,
        members: Members
    ) {
        self.clock = clock
        self.start = start
        self.age = age
        self.birthDate = birthDate
        self.members = members
        super.init(expectation: start.expectation)
    }

    override func canRead(_ record: RecordReader) -> Bool { start.canRead(record) }

    override func write(_ record: RecordReader, to writer: EventWriter) -> WriteOutcome {
        let began: When
        switch start.read(record) {
        case .failure(let error): return .failed(error.problem)
        case .success(nil): return .absent
        case .success(let when?): began = when
        }
        let (months, isEstimated) = age(on: began, record)
        let spans = spans(months, isEstimated: isEstimated)
        let ends = spans.compactMap { $0.end(from: began) }
        guard ends.count == spans.count, let first = ends.first else { return .failed(.dateInvalid) }
        writer.member(members.startedAt, when: began)
        writer.member(members.dueAt, when: first)
        if ends.count > 1 { writer.member(members.laterDueAt, when: ends[1]) }
        if clock.young != nil, isEstimated { writer.member(members.estimatedAge, json: "true") }
        return .written
    }

    /// The deadlines that may hold, the earlier first.
    private func spans(_ months: ClosedRange<Int>?, isEstimated: Bool) -> [LegalSpan] {
        guard let young = clock.young else { return [clock.span] }
        guard let months, !isEstimated else { return [young.span, clock.span] }
        if months.upperBound <= young.months { return [young.span] }
        return months.lowerBound > young.months ? [clock.span] : [young.span, clock.span]
    }

    /// The age on the day it began: by the birth date where there is one, else as stated.
    private func age(on day: When, _ record: RecordReader) -> (months: ClosedRange<Int>?, isEstimated: Bool) {
        if let birth = (try? birthDate?.read(record).get())??.date, let date = day.date,
            let months = AgeInMonths.exactly(from: birth, to: date)
        {
            // The day of the second birthday itself is within the limit, the next no longer.
            let isPast = months == clock.young?.months && birth.day != date.day
            return (isPast ? months + 1...months + 1 : months...months, false)
        }
        guard let value = age?.read(record), value.isPresent,
            let reading = AgeReading(record.asciiDigits(value), unit: .year)
        else { return (nil, false) }
        return (AgeInMonths.range(reading), reading.isEstimated)
    }
}
