/// Finds where a source field may belong, by what its name and those around it mean.
struct HomeFinder {
    /// A place a field may belong in.
    struct Candidate {
        /// The rule that says so.
        var rule: HomeRule
        /// How much of the name it explains.
        var score: Int
        /// Words of the field's own name nobody knows.
        var unknown: [String]
        /// Words of what encloses it nobody knows.
        var unknownAround: [String]
        /// Words that were taken for short forms, as `nm` for name.
        var guessed: [(short: String, word: String)]
    }

    private let reader: NameReader
    private let rules: [HomeRule]

    /// Makes a finder for one event type.
    init(vocabulary: FieldVocabulary, type: String, groups: HeaderGroups) {
        reader = NameReader(vocabulary: vocabulary, groups: groups)
        rules = HomeRules.rules(for: type)
    }

    /// Reads the names of a field.
    func read(_ field: FieldProfile) -> NameReading { reader.read(field) }

    /// Whether some rule of the type reads fields of this meaning.
    func reads(_ atom: FieldAtom) -> Bool { rules.contains { $0.needs.contains(atom) } }

    /// The places it may belong in, the best first.
    func candidates(for reading: NameReading) -> [Candidate] {
        var found: [Candidate] = []
        for (choice, meaning) in reading.own.enumerated() {
            for (order, rule) in rules.enumerated() {
                guard let points = rule.points(meaning.atoms, reading.around) else { continue }
                let isBareID =
                    rule.target == "id" && meaning.atoms.subtracting(FieldAtom.neutral) == [.id]
                    && !reading.isNumbered
                let score = points * 1000 + (isBareID ? 1500 : 0) - (rule.isWeak ? 500 : 0) - choice * 300 - order
                found.append(
                    Candidate(
                        rule: rule,
                        score: score,
                        unknown: meaning.unknown,
                        unknownAround: reading.unknownAround,
                        guessed: meaning.guessed
                    )
                )
            }
        }
        return found.sorted { $0.score > $1.score }
    }
}
