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
        if !isWithinChildName, NameParts.isPlain(value), !value.flags.contains(.redacted) {
            return member(writer) { names.write(plain: value, to: writer) } ? .written : .failed(.textTooLong)
        }
        return writeParts(of: value, to: writer)
    }

    @inline(never)
    private func writeParts(of value: TextValue, to writer: EventWriter) -> WriteOutcome {
        var parts = NameParts(value)
        if isWithinChildName {
            guard let relative = parts.relative else { return .absent }
            parts = NameParts(relative)
        }
        if parts.isUnknown { return .absent }
        if value.flags.contains(.redacted) { writer.issues.append(QualityIssue(problem: .aadhaarFound, field: nil)) }
        guard member(writer, { names.write(parts, to: writer) }) else { return .failed(.textTooLong) }
        if parts.isLate { writer.member(lifeStatus, json: "\"deceased\"") }
        return .written
    }

    /// Writes the member of the names; `false` where they cannot be written.
    @inline(__always)
    private func member(_ writer: EventWriter, _ write: () -> Bool) -> Bool {
        let before = writer.segments.count
        writer.beginMarked(namesMember.mark)
        let start = writer.out.count
        writer.key(namesMember.key)
        let valueStart = writer.out.count
        guard write() else { return false }
        writer.endMarked(before, from: start, value: valueStart, namesMember.mark)
        return true
    }
}
