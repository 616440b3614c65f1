package import Adapters
package import Contracts
import Text

/// A code that a value may stand for.
package struct CodeSuggestion: Sendable, Equatable {
    /// The code.
    package var code: String
    /// What it is like: a value of the list, a label of the code, or the code itself.
    package var like: String

    /// Letters and numbers alone are like many others.
    private static let shortest = 4

    /// The code whose value in the list, label in any language, or name is most like a value.
    ///
    /// - Parameters:
    ///   - value: what the source sent.
    ///   - list: the list that does not have it.
    ///   - string: the canonical codes, with their labels; `nil`: those of the list.
    package init?(for value: String, in list: CodeList, of string: StringSchema?) {
        guard value.count(where: \.isLetter) >= Self.shortest else { return nil }
        var names: [String: String] = [:]
        for code in string?.allowed ?? [] {
            names[code] = code
            names[CodeNames.words(of: code)] = code
            for language in CodeLabels.languages {
                if let label = string?.labels[code, language] { names[label] = code }
            }
        }
        for entry in list.entries { names[entry.source] = entry.code }
        guard let like = NearestName.of(value, among: names.keys.sorted()), let code = names[like] else { return nil }
        self.code = code
        self.like = like
    }
}
