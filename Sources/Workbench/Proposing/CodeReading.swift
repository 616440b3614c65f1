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

    /// Whether enough is known to fill the field.
    var isUsable: Bool { !sure.isEmpty && sure.count * 2 >= sure.count + guessed.count + unknown.count }
    /// Whether anything is known.
    var isPartly: Bool { !sure.isEmpty || !guessed.isEmpty }
    /// How many values there are.
    var count: Int { sure.count + guessed.count + unknown.count }

    /// Reads the values of a field.
    init(_ field: FieldProfile, _ matcher: CodeMatcher, isList: Bool) {
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
        for value in values where value.count <= 200 {
            guard let found = matcher.match(value) else {
                unknown.append(value)
                continue
            }
            if found.isSure { sure.append(found.match) } else { guessed.append(found.match) }
        }
    }
}
