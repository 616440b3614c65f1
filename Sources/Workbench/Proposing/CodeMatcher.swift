import Adapters
import Contracts

/// Finds the canonical code of a source's value by what codes are called.
struct CodeMatcher {
    private let exact: [String: (code: String, relation: CodeRelation)]
    private let phrases: [(words: [String], code: String)]

    /// Takes the codes of a canonical field and what they are called.
    init(_ codes: CanonicalCodes, shared: CodeList?) {
        var exact: [String: (code: String, relation: CodeRelation)] = [:]
        var phrases: [(words: [String], code: String)] = []
        func add(_ spelling: String, _ code: String, _ relation: CodeRelation = .exact) {
            let key = Self.key(spelling)
            guard !key.isEmpty, exact[key] == nil else { return }
            exact[key] = (code, relation)
            let words = key.split(separator: " ").map(String.init)
            if key.count >= 4 { phrases.append((words, code)) }
        }
        for entry in shared?.entries ?? [] where codes.codes.contains(entry.code) {
            add(entry.source, entry.code, entry.relation)
        }
        for code in codes.codes {
            add(code, code)
            for language in CodeLabels.languages {
                if let label = codes.labels[code, language] { add(label, code) }
            }
            for spelling in CodeSpellings.of[code] ?? [] { add(spelling, code) }
        }
        self.exact = exact
        self.phrases = phrases.sorted { $0.words.count > $1.words.count }
    }

    /// The code of a value; `isSure` where the whole value is what the code is called.
    func match(_ value: String) -> (match: CodeMatch, isSure: Bool)? {
        let key = Self.key(value)
        // "_T" is a total, not a T.
        guard key.count > 2 || value.trimmedOfSpace.first?.isPunctuation != true else { return nil }
        if let found = exact[key] {
            return (CodeMatch(source: value, code: found.code, relation: found.relation), true)
        }
        let words = key.split(separator: " ").map(String.init)
        // "no localizada" is the contrary of "localizada".
        guard words.allSatisfy({ !Self.negations.contains($0) }) else { return nil }
        let found = phrases.filter { Self.contains(words, $0.words) }
        guard let first = found.first, Set(found.filter { $0.words.count == first.words.count }.map(\.code)).count == 1
        else {
            return nil
        }
        return (CodeMatch(source: value, code: first.code, relation: .broader), false)
    }

    private static let negations: Set<String> = [
        "no", "not", "non", "nicht", "kein", "keine", "nao", "sin", "sem", "sans", "chua", "khong", "नहीं", "never",
        "without", "un",
    ]

    private static func contains(_ words: [String], _ phrase: [String]) -> Bool {
        guard !phrase.isEmpty, words.count > phrase.count else { return false }
        return (0...(words.count - phrase.count)).contains { Array(words[$0..<($0 + phrase.count)]) == phrase }
    }

    /// A value as it is compared: its words, folded.
    private static func key(_ value: String) -> String {
        let words = NameWords.of(value)
        return words.isEmpty ? TextFolding.folded(value.trimmedOfSpace) : words.joined(separator: " ")
    }
}
