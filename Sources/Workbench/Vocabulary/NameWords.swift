/// The words of a field's name, whatever style it is written in: `dateOfBirth`, `DATE_OF_BIRTH`, `j:PersonBirthDate`.
enum NameWords {
    /// The words, folded, in order.
    static func of(_ name: String) -> [String] {
        var words: [String] = []
        var word = ""
        var last: Character?
        let characters = Array(local(name))
        for (index, character) in characters.enumerated() {
            defer { last = character }
            guard isPartOfWord(character) else {
                finish(&word, &words)
                continue
            }
            let next = index + 1 < characters.count ? characters[index + 1] : nil
            if let last, begins(character, after: last, before: next) { finish(&word, &words) }
            word.append(character)
        }
        finish(&word, &words)
        return words
    }

    /// The name without prefix, `@`, and a mark for plurals such as `(s)`.
    private static func local(_ name: String) -> String {
        var local = name
        for mark in ["(s)", "(es)", "(e)", "(a)"] { local = local.replacing(mark, with: "") }
        local = local.replacing("N°", with: "number ").replacing("n°", with: "number ").replacing("№", with: "number ")
            .replacing("N.º", with: "number ").replacing("n.º", with: "number ").replacing("N.°", with: "number ")
            .replacing("Nº", with: "number ").replacing("nº", with: "number ").replacing("#", with: " number ")
        if local.hasPrefix("@") { local = String(local.dropFirst()) }
        if let colon = local.firstIndex(of: ":"), !local.contains(" ") {
            local = String(local[local.index(after: colon)...])
        }
        return local
    }

    private static func isPartOfWord(_ character: Character) -> Bool {
        character.isLetter || character.isNumber
            || character.unicodeScalars.allSatisfy {
                $0.properties.generalCategory == .spacingMark || $0.properties.generalCategory == .nonspacingMark
            }
    }

    /// Whether a word begins: a capital behind a small letter, the last capital of several before a small one, a figure
    /// behind a letter or a letter behind a figure.
    private static func begins(_ character: Character, after last: Character, before next: Character?) -> Bool {
        guard isPartOfWord(last) else { return false }
        if character.isUppercase {
            return last.isLowercase || last.isNumber || (last.isUppercase && (next?.isLowercase ?? false))
        }
        return character.isNumber != last.isNumber && character.isASCII
    }

    private static func finish(_ word: inout String, _ words: inout [String]) {
        let folded = TextFolding.folded(word)
        if !folded.isEmpty { words.append(folded) }
        word = ""
    }
}
