/// What words of field names mean, in the languages of senders.
package struct FieldVocabulary: Sendable {
    /// The words Setu knows.
    package static let standard = FieldVocabulary(
        [
            VocabularyWords.persons, VocabularyWords.appearance, VocabularyWords.places, VocabularyWords.times,
            VocabularyWords.matters, VocabularyWords.programmes, VocabularyWords.fillers,
            VocabularyWords.abbreviations, VocabularyWords.easternEurope, VocabularyWords.malayFilipinoSwahili,
            VocabularyWords.cyrillic, VocabularyWords.devanagari, VocabularyWords.bengali, VocabularyWords.dravidian,
            VocabularyWords.arabic, VocabularyWords.thaiAndBurmese, VocabularyWords.eastAsian,
        ]
        .joined(separator: "\n")
    )

    /// The longest phrase has so many words.
    private let longest: Int
    private let phrases: [[String]: [[FieldAtom]]]
    /// The single words that names run together are made of.
    private let words: Set<String>
    private let shortForms: ShortForms

    /// Words of fewer than four letters that names run together are made of too.
    private static let shortWords: Set<String> = [
        "age", "sex", "dob", "eye", "zip", "tel", "ref", "fir", "pin", "lat", "lon", "nac",
    ]

    /// Takes lines of the form `atom atom: phrase, phrase`.
    init(_ lines: String) {
        var phrases: [[String]: [[FieldAtom]]] = [:]
        for line in lines.split(separator: "\n") {
            guard let colon = line.firstIndex(of: ":") else { continue }
            let atoms = line[..<colon].split(separator: " ").compactMap { FieldAtom(rawValue: String($0)) }
            for phrase in line[line.index(after: colon)...].split(separator: ",") {
                let words = NameWords.of(String(phrase).trimmedOfSpace)
                guard !words.isEmpty else { continue }
                phrases[words, default: []].append(atoms)
            }
        }
        self.phrases = phrases
        shortForms = ShortForms(lines)
        longest = phrases.keys.map(\.count).max() ?? 1
        words = Set(
            phrases.keys.filter { $0.count == 1 }.compactMap(\.first).filter {
                $0.count >= 4 || Self.shortWords.contains($0)
            }
        )
    }

    /// Whether all the words of a name are known and say something.
    package func knows(_ name: String) -> Bool {
        let meaning = meaning(of: name)
        return meaning.unknown.isEmpty && !meaning.atoms.isEmpty
    }

    /// What a name may mean, the likeliest first: `nam` is a year in Vietnamese and a name in codes of three letters.
    package func meanings(of name: String) -> [FieldMeaning] {
        let found = (0..<3).map { meaning(of: name, choosing: $0) }
        return found.enumerated().filter { index, one in !found.prefix(index).contains(one) }.map(\.element)
    }

    /// What a name means with its unknown words taken for short forms of known ones; `nil` where it has none that can be.
    package func guess(of name: String) -> FieldMeaning? {
        let meaning = meaning(of: name)
        guard !meaning.unknown.isEmpty else { return nil }
        var guess = meaning
        guess.unknown = []
        for word in meaning.unknown {
            guard let found = shortForms.word(for: word) else { return nil }
            guess.add(found.atoms)
            guess.guessed.append((word, found.word))
        }
        return guess
    }

    /// What a name means.
    package func meaning(of name: String, choosing choice: Int = 0) -> FieldMeaning {
        var rest = NameWords.of(name)[...]
        var meaning = FieldMeaning()
        while let first = rest.first {
            if let found = longestPhrase(at: rest) {
                meaning.add(found.atoms[min(choice, found.atoms.count - 1)])
                rest = rest.dropFirst(found.length)
            } else if let parts = segmented(first) ?? singular(first) {
                rest = ArraySlice(parts) + rest.dropFirst()
            } else {
                if !NumberText.isDigits(first) { meaning.unknown.append(first) }
                rest = rest.dropFirst()
            }
        }
        return meaning
    }

    private func longestPhrase(at words: ArraySlice<String>) -> (atoms: [[FieldAtom]], length: Int)? {
        for length in stride(from: min(longest, words.count), through: 1, by: -1) {
            if let atoms = phrases[Array(words.prefix(length))] { return (atoms, length) }
        }
        return nil
    }

    /// A word without the ending of a plural, where that is known.
    private func singular(_ word: String) -> [String]? {
        for ending in ["s", "es"] where word.hasSuffix(ending) && word.count >= 5 {
            let stem = String(word.dropLast(ending.count))
            if phrases[[stem]] != nil { return [stem] }
        }
        return nil
    }

    /// A name that is run together, `dateofbirth`, as the words of the vocabulary that make it up; the fewest.
    private func segmented(_ word: String) -> [String]? {
        let letters = Array(word)
        guard letters.count >= 6, letters.count <= 60 else { return nil }
        var best: [[String]?] = Array(repeating: nil, count: letters.count + 1)
        best[0] = []
        for end in 1...letters.count {
            for start in max(0, end - 20)..<end {
                guard let before = best[start] else { continue }
                let part = String(letters[start..<end])
                let isJoint = ["of", "no", "id", "on", "at", "de", "da", "do", "s"].contains(part) && start > 0
                guard words.contains(part) || isJoint else { continue }
                if best[end].map({ $0.count > before.count + 1 }) ?? true { best[end] = before + [part] }
            }
        }
        guard let parts = best[letters.count], parts.count > 1 else { return nil }
        return parts
    }
}
