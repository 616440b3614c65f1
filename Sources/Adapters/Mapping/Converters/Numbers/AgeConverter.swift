import Contracts
import Formats

/// `age(years)`: an age as stated, never turned into a birth date.
final class AgeConverter: ScalarConverter, @unchecked Sendable {
    /// The members of the canonical `age`.
    struct Members {
        var value: WrittenMember
        var unit: WrittenMember
        var minimum: WrittenMember
        var maximum: WrittenMember
        var basis: WrittenMember
        var estimated: WrittenMember
        var asOf: WrittenMember

        init?(_ shape: ObjectSchema, within surrounding: Sensitivity) {
            guard let value = WrittenMember("value", of: shape, within: surrounding),
                let unit = WrittenMember("unit", of: shape, within: surrounding),
                let minimum = WrittenMember("min", of: shape, within: surrounding),
                let maximum = WrittenMember("max", of: shape, within: surrounding),
                let basis = WrittenMember("basis", of: shape, within: surrounding),
                let estimated = WrittenMember("estimated", of: shape, within: surrounding),
                let asOf = WrittenMember("asOf", of: shape, within: surrounding)
            else { return nil }
            (self.value, self.unit, self.minimum, self.maximum) = (value, unit, minimum, maximum)
            (self.basis, self.estimated, self.asOf) = (basis, estimated, asOf)
        }
    }

    /// What a number alone counts in each field an age may stand in, the first one's before the others'.
    struct Unit {
        var input: InputValue
        /// `nil`: nothing, so that it is refused.
        var unit: AgeReading.Unit?
    }

    private let members: Members
    private let units: [Unit]
    /// What a number alone counts where an age may stand in one field only, or in none of the others.
    private let firstUnit: AgeReading.Unit?
    private let basis: [UInt8]?
    /// The day the child had this age, where the source says one.
    private let asOf: WhenConverter?
    /// Reads the birth date that the field may hold instead.
    private let birthDate: DateReader?

    /// Reads ages in the fields of all units, which `input` reads in their order.
    init(
        _ input: InputValue,
        units: [Unit],
        basis: String?,
        asOf: WhenConverter? = nil,
        birthDate: DateReader? = nil,
        members: Members
    ) {
        self.units = units
        firstUnit = units.first?.unit
        self.asOf = asOf
        self.birthDate = birthDate
        self.members = members
        self.basis = basis.map { Array("\"\($0)\"".utf8) }
        super.init(input, expectation: "an age such as 9, 8-10, about 8, 5Y3M, 5 वर्ष 3 माह, up to 120 years")
    }

    override func write(_ value: TextValue, _ record: RecordReader, to writer: EventWriter) -> WriteOutcome {
        guard let age = reading(of: value, record) else {
            return AgeReading.none.contains(value) || isBirthDate(value, record) ? .absent : .failed(.ageInvalid)
        }
        writer.out.append(UInt8(ascii: "{"))
        if let number = age.value { writer.member(members.value, integer: number) }
        writer.member(members.unit, json: age.unit.json)
        if let minimum = age.minimum { writer.member(members.minimum, integer: minimum) }
        if let maximum = age.maximum { writer.member(members.maximum, integer: maximum) }
        if let basis { writer.member(members.basis, json: basis) }
        if age.isEstimated { writer.member(members.estimated, json: "true") }
        if let day = day(record) { writer.member(members.asOf, when: day) }
        writer.out.append(UInt8(ascii: "}"))
        return .written
    }

    private func isBirthDate(_ value: TextValue, _ record: RecordReader) -> Bool {
        if case .success? = birthDate?.read(value, record) { true } else { false }
    }

    /// The day the child had this age; a day that cannot be read is the business of the field that holds it.
    private func day(_ record: RecordReader) -> When? {
        guard let asOf, case .success(let day) = asOf.read(record) else { return nil }
        return day
    }

    /// Completed years at a time: as stated, and as many more as passed since the day of the statement.
    func years(_ record: RecordReader, at time: CivilDate?) -> ClosedRange<Int>? {
        guard let stated = years(record) else { return nil }
        guard let time, let then = day(record)?.date, let months = AgeInMonths.exactly(from: then, to: time) else {
            return stated
        }
        return stated.lowerBound + months / 12...stated.upperBound + months / 12
    }

    /// Completed years, where the source says an age that can be read.
    func years(_ record: RecordReader) -> ClosedRange<Int>? {
        let value = input.read(record)
        return value.isPresent ? reading(of: value, record)?.years : nil
    }

    /// What the value of the first field that says something tells.
    private func reading(of value: TextValue, _ record: RecordReader) -> AgeReading? {
        let value = record.asciiDigits(value)
        if let unit = countedUnit(record) { return AgeReading(value, unit: unit) }
        // Where it matters what a number alone counts, the text does not say it.
        guard let age = AgeReading(value, unit: .year), AgeReading(value, unit: .month)?.unit == age.unit else {
            return nil
        }
        return age
    }

    /// What a number alone counts in the first field that says something.
    private func countedUnit(_ record: RecordReader) -> AgeReading.Unit? {
        guard units.count > 1, let field = units.first(where: { $0.input.read(record).isPresent }) else {
            return firstUnit
        }
        return field.unit
    }
}
