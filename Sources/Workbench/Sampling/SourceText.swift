/// Source fields as tables write them.
enum SourceText {
    /// The step that leads from an element of a list to what it is in.
    static let up = ".."

    /// A path as an expression has it: steps in quotes where they hold more than letters, digits and `_-.`.
    static func expression(_ path: [String]) -> String {
        path.map { step in
            if step == up { return step }
            let isAttribute = step.hasPrefix("@")
            let name = isAttribute ? String(step.dropFirst()) : step
            return (isAttribute ? "@" : "") + (isPlain(name) ? name : "\"\(name)\"")
        }
        .joined(separator: "/")
    }

    /// A path as a YAML scalar of its own has it, under `ignore` or `id`.
    static func scalar(_ path: [String]) -> String {
        let text = expression(path)
        guard text.contains("\"") || text.hasPrefix("@") else { return text }
        // A name in the quotes of YAML is one name whatever it holds.
        if path.count == 1 { return text.hasPrefix("@") ? "\"\(text)\"" : text }
        return "'\(text.replacing("'", with: "''"))'"
    }

    private static func isPlain(_ name: String) -> Bool {
        guard let first = name.unicodeScalars.first, first.properties.isAlphabetic || first == "_" else { return false }
        return name.unicodeScalars.allSatisfy { scalar in
            if scalar == "_" || scalar == "-" || scalar == "." || scalar == ":" { return true }
            switch scalar.properties.generalCategory {
            case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .nonspacingMark,
                .spacingMark,
                .decimalNumber:
                return true
            default: return false
            }
        }
    }
}
