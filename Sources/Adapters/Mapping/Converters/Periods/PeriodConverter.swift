import Contracts
import Formats

/// `period(month, …)`: the span of time a return is about, from its first to its last day, with the source's own words.
final class PeriodConverter: ScalarConverter, @unchecked Sendable {
    /// The members of the canonical `period`.
    struct Members {
        var from: WrittenMember
        var to: WrittenMember
        var label: WrittenMember

        init?(_ shape: ObjectSchema, within surrounding: Sensitivity) {
            guard let from = WrittenMember("from", of: shape, within: surrounding),
                let to = WrittenMember("to", of: shape, within: surrounding),
                let label = WrittenMember("label", of: shape, within: surrounding)
            else { return nil }
            (self.from, self.to, self.label) = (from, to, label)
        }
    }

    private let kinds: [PeriodKind]
    private let members: Members

    init(_ input: InputValue, kinds: [PeriodKind], members: Members) {
        self.kinds = kinds
        self.members = members
        super.init(input, expectation: "a period: \(kinds.map(\.rawValue).joined(separator: ", "))")
    }

    override func write(_ value: TextValue, _ record: RecordReader, to writer: EventWriter) -> WriteOutcome {
        switch read(value, record) {
        case .failure(let error): return .failed(error.problem)
        case .success(let days):
            writer.out.append(UInt8(ascii: "{"))
            writer.member(members.from, day: days.lowerBound)
            writer.member(members.to, day: days.upperBound)
            writer.member(members.label, string: value)
            writer.out.append(UInt8(ascii: "}"))
            return .written
        }
    }

    override func canRead(_ value: TextValue, _ record: RecordReader) -> Bool {
        if case .failure = read(value, record) { false } else { true }
    }

    /// What two of the declared kinds read differently is refused: `2011-12` is a year and a month.
    private func read(_ value: TextValue, _ record: RecordReader) -> Result<ClosedRange<CivilDate>, ProblemError> {
        let text = String(decoding: record.asciiDigits(value).bytes, as: UTF8.self)
        guard let words = PeriodWords(text) else { return .failure(ProblemError(.dateInvalid)) }
        let readings = kinds.compactMap { $0.days(words) }
        guard let first = readings.first else { return .failure(ProblemError(.dateInvalid)) }
        return readings.allSatisfy { $0 == first } ? .success(first) : .failure(ProblemError(.dateAmbiguous))
    }
}

extension EventWriter {
    /// Writes a member whose value is a calendar day.
    func member(_ member: WrittenMember, day: CivilDate) {
        var when = When()
        (when.year, when.month, when.day) = (day.year, day.month, day.day)
        self.member(member, when: when)
    }

    /// Writes a member whose value is a time as precise as it is known.
    func member(_ member: WrittenMember, when: When) {
        let start = out.count
        key(member.key)
        let value = out.count
        when.write(to: self)
        mark(from: start, value: value, member.mark)
    }
}
