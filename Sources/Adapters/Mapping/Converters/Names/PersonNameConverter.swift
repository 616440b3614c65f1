/// `personName`: a person's names, the official one and aliases, as an array of `name`.
final class PersonNameConverter: ScalarConverter, @unchecked Sendable {
    private let names: NameWriter
    /// The family name and other names, where they stand in fields of their own.
    private let family: InputValue?
    private let alias: InputValue?

    init(_ input: InputValue, names: NameWriter, family: InputValue? = nil, alias: InputValue? = nil) {
        self.names = names
        self.family = family
        self.alias = alias
        super.init(input, expectation: "a name of at most 500 bytes")
    }

    override func write(_ value: TextValue, _ record: RecordReader, to writer: EventWriter) -> WriteOutcome {
        if isAlone, NameParts.isPlain(value), !value.flags.contains(.redacted) {
            return names.write(plain: value, to: writer) ? .written : .failed(.textTooLong)
        }
        return writeParts(of: value, record, to: writer)
    }

    /// Whether the name has no parts in fields of their own.
    private var isAlone: Bool { family == nil && alias == nil }

    @inline(never)
    private func writeParts(of value: TextValue, _ record: RecordReader, to writer: EventWriter) -> WriteOutcome {
        var parts = NameParts(value)
        if parts.isUnknown { return .absent }
        if let family = family?.read(record), family.isPresent {
            parts.given = parts.official
            parts.family = family
            parts.official = record.joined(parts.official, family)
        }
        if value.flags.contains(.redacted) { writer.issues.append(QualityIssue(problem: .aadhaarFound, field: nil)) }
        if parts.isInitialsOnly { writer.issues.append(QualityIssue(problem: .initialsOnly, field: nil)) }
        if let alias = alias?.read(record), alias.isPresent { parts.add(NameParts(alias)) }
        return names.write(parts, to: writer) ? .written : .failed(.textTooLong)
    }
}
