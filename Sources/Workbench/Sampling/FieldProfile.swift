/// What one source field of the samples looks like.
package struct FieldProfile: Sendable {
    /// What the source's format says of a field.
    package enum Trait: Sendable, Hashable {
        /// A string of JSON, or any text elsewhere.
        case string
        /// A number of JSON.
        case number
        /// `true` or `false` of JSON.
        case boolean
        /// A list of scalars.
        case list
        /// Something inside a list of objects, which a line of a table does not read.
        case inList
    }

    /// The names of members, elements or columns that lead to it from the record; `@` begins an attribute.
    package let path: [String]
    /// The names that lead to the list whose elements are taken for records; empty where records are.
    package let list: [String]
    /// Its values, without those that say nothing.
    package let values: [String]
    /// The words that say nothing, and how often each stands.
    package let absent: [String: Int]
    /// In how many records it holds anything.
    package let filled: Int
    /// How many records there are.
    package let records: Int
    /// What the format says of it.
    package let traits: Set<Trait>
    /// The different values and how often each stands.
    package let counts: [String: Int]
    /// What all or nearly all its values are.
    package let kind: ValueKind
    /// As dates; `nil` if they are none.
    package let dates: DateEvidence?
    /// Which personal identifiers its values look like.
    package let identifiers: [PersonalIdentifier]

    init(
        path: [String],
        list: [String] = [],
        texts: [String],
        filled: Int,
        records: Int,
        traits: Set<Trait>
    ) {
        self.path = path
        self.list = list
        self.filled = filled
        self.records = records
        self.traits = traits
        let others = texts.filter { !AbsentWord.isOne($0) }
        // One word among dates is how this sender says that a date is not known.
        let word = Self.wordAmongDates(others)
        let said = others.filter { $0 != word }
        values = said
        absent = texts.filter { AbsentWord.isOne($0) || $0 == word }.reduce(into: [:]) { $0[$1, default: 0] += 1 }
        counts = said.reduce(into: [:]) { $0[$1, default: 0] += 1 }
        dates = DateEvidence(said)
        kind = ValueKind(said, traits: traits, isDate: dates != nil)
        identifiers = PersonalIdentifier.found(in: said)
    }

    private static func wordAmongDates(_ texts: [String]) -> String? {
        let words = Set(texts.filter { DateText.forms(DigitForm.ascii($0)).isEmpty })
        guard words.count == 1, let word = words.first, !word.contains(where: \.isNumber),
            texts.count(where: { $0 != word }) >= 3, texts.count(where: { $0 == word }) * 2 <= texts.count
        else { return nil }
        return word
    }

    /// The share of records in which it says something, 0 to 1.
    package var share: Double { records == 0 ? 0 : Double(min(filled, records)) / Double(records) }
    /// Whether each value stands once and every record has one.
    package var isUnique: Bool { counts.count == values.count && values.count == records && records > 1 }
    /// Whether few values stand often, as codes do.
    package var isCodeLike: Bool {
        !counts.isEmpty && counts.count <= 40 && (counts.count * 2 <= values.count || counts.count <= 3)
            && counts.keys.allSatisfy { $0.count <= 60 }
    }
    /// The names that lead to it from the record, whatever ``path`` begins at.
    package var origin: [String] {
        if list.isEmpty { return path }
        return path.first == SourceText.up ? Array(path.dropFirst()) : list + path
    }
    /// The name as people write it.
    package var name: String { origin.joined(separator: "/") }
    /// The shapes of its values, the commonest first: `AA-9999`.
    package var shapes: [(shape: String, count: Int)] {
        values.reduce(into: [String: Int]()) { $0[ValueShape.of($1), default: 0] += 1 }
            .sorted { ($1.value, $0.key) < ($0.value, $1.key) }
            .map { (shape: $0.key, count: $0.value) }
    }
}
