import Adapters

/// What became of the values of a coded field.
struct CodeReading {
    /// The values whose code is certain.
    var sure: [CodeMatch] = []
    /// The values whose code is a guess.
    var guessed: [CodeMatch] = []
    /// The values nobody knows.
    var unknown: [String] = []
    /// Whether its values hold several codes each, and what is between them.
    var separators: String?
    /// Whether its values are numbers or letters whose meaning is a guess.
    var isGuess = false

    /// Whether enough is known to fill the field.
    var isUsable: Bool { !sure.isEmpty && sure.count * 2 >= sure.count + guessed.count + unknown.count }
    /// How many different codes were found that tell what a field is about, as "other" and "open" do not.
    var telling: Int { Set(sure.map(\.code)).subtracting(Self.plain).count }
    /// Whether anything is known.
    var isPartly: Bool { !sure.isEmpty || !guessed.isEmpty }
    /// How many values there are.
    var count: Int { sure.count + guessed.count + unknown.count }

    private static let plain: Set<String> = [
        "unknown", "other", "OTHER", "open", "closed", "low", "medium", "high", "all", "none",
    ]

    /// Reads the values of a field; `letters` says what single letters are where they stand for sexes.
    init(_ field: FieldProfile, _ matcher: CodeMatcher, isList: Bool, letters: SexLetters? = nil) {
        var values = Array(field.counts.keys).sorted()
        if isList, !field.traits.contains(.list) {
            let whole = values.filter { matcher.match($0) == nil }
            let split = whole.filter { $0.contains { ",;|".contains($0) } }
            if !split.isEmpty {
                separators = ",;|"
                values = Array(
                    Set(
                        values.flatMap {
                            $0.split(whereSeparator: { ",;|".contains($0) }).map { String($0).trimmedOfSpace }
                        }
                    )
                ).sorted()
            }
        }
        isGuess = letters.map { !$0.isCertain } ?? values.contains { NumberText.isInteger(DigitForm.ascii($0)) }
        for value in values where value.count <= 200 {
            if let code = letters?.code(value) {
                sure.append(CodeMatch(source: value, code: code, relation: .exact))
                continue
            }
            guard let found = matcher.match(value) else {
                unknown.append(value)
                continue
            }
            if found.isSure { sure.append(found.match) } else { guessed.append(found.match) }
        }
    }
}
