/// Short forms of the commonest words of field names: their beginnings (`GUARD`), their consonants (`NM`, `DSTRCT`), and the
/// first letters of phrases (`LKL`).
///
/// A short form that could be of two words of different meaning is of none.
struct ShortForms {
    /// The first words of each line are the commonest, in English.
    private static let common = 8

    private let words: [(word: String, atoms: [FieldAtom])]
    private let initials: [String: (word: String, atoms: Set<FieldAtom>)]

    /// Takes lines of the form `atom atom: phrase, phrase`.
    init(_ lines: String) {
        var words: [(word: String, atoms: [FieldAtom])] = []
        var initials: [String: (word: String, atoms: Set<FieldAtom>)] = [:]
        var ambiguous: Set<String> = []
        for line in lines.split(separator: "\n") {
            guard let colon = line.firstIndex(of: ":") else { continue }
            let atoms = line[..<colon].split(separator: " ").compactMap { FieldAtom(rawValue: String($0)) }
            guard !atoms.isEmpty else { continue }
            let phrases = line[line.index(after: colon)...].split(separator: ",").map { String($0).trimmedOfSpace }
            for phrase in phrases.prefix(Self.common) {
                let parts = phrase.split(separator: " ").map(String.init)
                guard parts.allSatisfy({ $0.allSatisfy { $0.isASCII && $0.isLetter } }) else { continue }
                if parts.count == 1 { words.append((phrase, atoms)) }
            }
            for phrase in phrases where phrase.contains(" ") {
                let letters = String(phrase.split(separator: " ").compactMap(\.first))
                guard letters.count >= 3 else { continue }
                if let known = initials[letters], known.atoms != Set(atoms) { ambiguous.insert(letters) }
                initials[letters] = (phrase, Set(atoms))
            }
        }
        self.words = words
        self.initials = initials.filter { !ambiguous.contains($0.key) }
    }

    /// The word a short form stands for; `nil` where that is none or not plain.
    func word(for short: String) -> (word: String, atoms: [FieldAtom])? {
        guard (2...8).contains(short.count), short.allSatisfy({ $0.isASCII && $0.isLetter }) else { return nil }
        let begun = short.count < 3 ? [] : words.filter { $0.word.count >= short.count + 2 && $0.word.hasPrefix(short) }
        if let found = Self.only(begun) { return found }
        let consonants = Self.consonants(short)
        if consonants == short {
            let skeletons = words.filter { $0.word.count > short.count && Self.consonants($0.word) == short }
            if let found = Self.only(skeletons) { return found }
        }
        return initials[short].map { ($0.word, Array($0.atoms)) }
    }

    private static func only(
        _ found: [(word: String, atoms: [FieldAtom])]
    ) -> (word: String, atoms: [FieldAtom])? {
        guard let first = found.first, found.allSatisfy({ Set($0.atoms) == Set(first.atoms) }) else { return nil }
        return first
    }

    /// The first letter and the consonants behind it.
    private static func consonants(_ word: String) -> String {
        String(word.prefix(1)) + word.dropFirst().filter { !"aeiou".contains($0) }
    }
}
