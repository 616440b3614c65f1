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

    /// The fields of what may stand beside the year in fields of their own.
    struct Parts {
        var quarter: InputValue?
        var month: InputValue?
    }

    private let kinds: [PeriodKind]
    private let parts: Parts
    private let members: Members

    init(_ input: InputValue, kinds: [PeriodKind], parts: Parts, members: Members) {
        self.kinds = kinds
        self.parts = parts
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
            writer.member(members.label, string: label(value, record))
            writer.out.append(UInt8(ascii: "}"))
            return .written
        }
    }

    override func canRead(_ value: TextValue, _ record: RecordReader) -> Bool {
        if case .failure = read(value, record) { false } else { true }
    }

    /// A quarter beside its year says that it is one: 1 and 2017 alone would be a month.
    private func read(_ value: TextValue, _ record: RecordReader) -> Result<ClosedRange<CivilDate>, ProblemError> {
        var texts = [value]
        if let month = parts.month?.read(record), month.isPresent { texts.insert(month, at: 0) }
        if let quarter = parts.quarter?.read(record), quarter.isPresent {
            let isNamed = quarter.bytes.contains { $0 | 0x20 == UInt8(ascii: "q") }
            texts.insert(contentsOf: isNamed ? [quarter] : [record.text("Q"), quarter], at: 0)
        }
        let text = texts.count == 1 ? value : record.joined(texts, with: [0x20])
        return PeriodWords.days(of: record.asciiDigits(text), as: kinds)
    }

    /// The period as the source writes it.
    private func label(_ value: TextValue, _ record: RecordReader) -> TextValue {
        let beside = [parts.quarter, parts.month].compactMap { $0?.read(record) }.filter(\.isPresent)
        return beside.isEmpty ? value : record.joined(beside + [value], with: [0x20])
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
