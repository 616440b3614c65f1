import Formats

/// `relatedPerson`: the members of a related person that one name tells.
///
/// These are `names`, and `lifeStatus` where LATE or स्व. says so.
/// Writes the members of the element, not an object of its own, because the element's key member stands before them.
final class RelatedPersonConverter: ScalarConverter, @unchecked Sendable {
    private let names: NameWriter
    private let namesMember: WrittenMember
    private let lifeStatus: WrittenMember
    /// Whether the text is a child's name, and the person what stands behind S/o or पुत्र in it.
    private let isWithinChildName: Bool

    init(
        _ input: InputValue,
        names: NameWriter,
        namesMember: WrittenMember,
        lifeStatus: WrittenMember,
        isWithinChildName: Bool = false
    ) {
        self.isWithinChildName = isWithinChildName
        self.names = names
        self.namesMember = namesMember
        self.lifeStatus = lifeStatus
        super.init(input, expectation: "a name of at most 500 bytes")
    }

    override func write(_ value: TextValue, _ record: RecordReader, to writer: EventWriter) -> WriteOutcome {
        var parts = NameParts(value)
        if isWithinChildName {
            guard let relative = parts.relative else { return .absent }
            parts = NameParts(relative)
        }
        if parts.isUnknown { return .absent }
        if value.flags.contains(.redacted) { writer.issues.append(QualityIssue(problem: .aadhaarFound, field: nil)) }
        let before = writer.segments.count
        writer.beginMarked(namesMember.mark)
        let start = writer.out.count
        writer.key(namesMember.key)
        let valueStart = writer.out.count
        guard names.write(parts, to: writer) else { return .failed(.textTooLong) }
        writer.endMarked(before, from: start, value: valueStart, namesMember.mark)
        if parts.isLate { writer.member(lifeStatus, json: "\"deceased\"") }
        return .written
    }
}
