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
            VocabularyWords.koreanStandard, VocabularyWords.finnish, VocabularyWords.southSlavic,
        ]
        .joined(separator: "\n")
    )

    /// The longest phrase has so many words.
    private let longest: Int
    private let phrases: [[String]: [[FieldAtom]]]
    /// The single words that names run together are made of.
    private let words: Set<String>
    /// The single words of scripts that put no space between words.
    private let unspacedWords: Set<String>
    private let shortForms: ShortForms

    /// Words of fewer than four letters that names run together are made of too.
    private static let shortWords: Set<String> = [
        "age", "art", "sex", "dob", "eye", "zip", "tel", "ref", "fir", "pin", "lat", "lon", "nac",
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
        unspacedWords = Set(phrases.keys.filter { $0.count == 1 }.compactMap(\.first).filter(Self.isUnspaced))
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
            } else if let parts = segmented(first) ?? singular(first) ?? plain(first) {
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

    /// A word with the vowels that stand for umlauts as one letter, `gefaehrdung`, where that is known.
    private func plain(_ word: String) -> [String]? {
        let plain = word.replacing("ae", with: "a").replacing("oe", with: "o").replacing("ue", with: "u")
        guard plain != word else { return nil }
        return phrases[[plain]] != nil ? [plain] : segmented(plain)
    }

    /// A word without the ending of a plural, where that is known.
    private func singular(_ word: String) -> [String]? {
        for ending in ["s", "es"] where word.hasSuffix(ending) && word.count >= 5 {
            let stem = String(word.dropLast(ending.count))
            if phrases[[stem]] != nil { return [stem] }
        }
        return nil
    }

    /// Whether a word is of a script that puts no space between words: Chinese, Japanese, Korean compounds, Thai, Burmese, Khmer.
    private static func isUnspaced(_ word: String) -> Bool {
        guard let first = word.unicodeScalars.first?.value else { return false }
        return (0x0e00...0x0eff).contains(first) || (0x1000...0x109f).contains(first)
            || (0x1100...0x11ff).contains(first) || (0x1780...0x17ff).contains(first)
            || (0x3040...0x30ff).contains(first) || (0x3400...0x9fff).contains(first)
            || (0xac00...0xd7a3).contains(first)
    }

    /// What stands between words of such scripts and says nothing.
    private static let particles: Set<String> = ["の", "と", "との", "に", "者", "的", "之", "ที่", "ของ", "การ", "의"]

    /// A compound as the fewest known words that make it up whole: 受付日 as 受付 and 日.
    private func unspaced(_ word: String) -> [String]? {
        let letters = Array(word)
        guard (2...40).contains(letters.count) else { return nil }
        var best: [(words: [String], cost: Int)?] = Array(repeating: nil, count: letters.count + 1)
        best[0] = ([], 0)
        for end in 1...letters.count {
            for start in max(0, end - 12)..<end {
                guard let before = best[start] else { continue }
                let part = String(letters[start..<end])
                let isWord = unspacedWords.contains(part)
                guard isWord || Self.particles.contains(part) else { continue }
                let cost = before.cost + 1
                if best[end].map({ $0.cost > cost }) ?? true {
                    best[end] = (isWord ? before.words + [part] : before.words, cost)
                }
            }
        }
        guard let found = best[letters.count], !found.words.isEmpty, found.words != [word] else { return nil }
        return found.words
    }

    /// A name that is run together, `dateofbirth`, as the words of the vocabulary that make it up; the fewest.
    private func segmented(_ word: String) -> [String]? {
        if Self.isUnspaced(word) { return unspaced(word) }
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
