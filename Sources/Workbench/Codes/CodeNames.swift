import Contracts
import Formats

/// The names of canonical codes: the codes themselves, their words, and their labels in every language.
struct CodeNames {
    private var codes: [String: Set<String>] = [:]

    init(_ string: StringSchema) {
        for code in string.allowed {
            var names = [code, Self.words(of: code)]
            for language in CodeLabels.languages {
                if let label = string.labels[code, language] { names.append(label) }
            }
            for name in names { codes[FieldSpelling.key(of: name), default: []].insert(code) }
        }
    }

    /// The only code of a name, however it is spelt; `nil` where none has it, or several have.
    func code(named name: String) -> String? {
        let found = codes[FieldSpelling.key(of: name)] ?? []
        return found.count == 1 ? found.first : nil
    }

    /// `CHILD_LABOUR` and `childLabour` as people write them: child labour.
    static func words(of code: String) -> String {
        code.contains("_") || code.allSatisfy(\.isUppercase)
            ? code.lowercased().replacing("_", with: " ")
            : code.reduce(into: "") { $0 += $1.isUppercase ? " \($1.lowercased())" : String($1) }
    }
}
