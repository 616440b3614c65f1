package import Adapters
import Foundation

/// Turns "did you mean" into a line that can be pasted.
package struct MendedLine {
    private var files: [String: [String]] = [:]

    /// Starts with no file read.
    package init() {}

    /// A diagnostic with the line as it would be right, where a suggestion and the text of the line tell it, and else with how
    /// such problems are mended.
    package mutating func completing(_ diagnostic: Diagnostic) -> Diagnostic {
        var diagnostic = diagnostic
        if let suggestion = diagnostic.suggestion, let line = line(at: diagnostic.location),
            Self.word(in: line, at: diagnostic.location.column) == suggestion
        {
            // What is there already is no help.
            diagnostic.suggestion = nil
        }
        guard diagnostic.fix == nil else { return diagnostic }
        if let suggestion = diagnostic.suggestion, let line = line(at: diagnostic.location),
            let mended = Self.replacingWord(in: line, at: diagnostic.location.column, with: suggestion)
        {
            diagnostic.fix = "write: \(mended.trimmingCharacters(in: .whitespaces))"
        } else {
            diagnostic.fix = ProblemCatalog.problem(diagnostic.code)?.mending
        }
        return diagnostic
    }

    /// The text of a line.
    package mutating func line(at location: SourceLocation) -> String? {
        if files[location.file] == nil {
            let bytes = FixtureFile.read(location.file) ?? []
            files[location.file] = String(decoding: bytes, as: UTF8.self)
                .split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).map(String.init)
        }
        guard let lines = files[location.file], lines.indices.contains(location.line - 1) else { return nil }
        return lines[location.line - 1]
    }

    /// How many characters the word at a place has, for a mark below it.
    package static func wordLength(in line: String, at column: Int) -> Int {
        let scalars = Array(line.unicodeScalars)
        guard column >= 1, column <= scalars.count else { return 1 }
        return max(1, wordEnd(in: scalars, from: column - 1) - (column - 1))
    }

    private static func word(in line: String, at column: Int) -> String? {
        let scalars = Array(line.unicodeScalars)
        guard column >= 1, column <= scalars.count else { return nil }
        return String(String.UnicodeScalarView(scalars[(column - 1)..<wordEnd(in: scalars, from: column - 1)]))
    }

    private static func replacingWord(in line: String, at column: Int, with word: String) -> String? {
        let scalars = Array(line.unicodeScalars)
        guard column >= 1, column <= scalars.count else { return nil }
        let start = column - 1
        let end = wordEnd(in: scalars, from: start)
        guard end > start else { return nil }
        let before = String(String.UnicodeScalarView(scalars[..<start]))
        let after = String(String.UnicodeScalarView(scalars[end...]))
        let isQuoted = scalars[start] == "\"" || scalars[start] == "'"
        // A path with quotes of its own keeps them.
        return before + (isQuoted && !word.contains("\"") ? "\"\(word)\"" : word) + after
    }

    /// Where a name, a path, a pattern or a quoted text ends.
    private static func wordEnd(in scalars: [Unicode.Scalar], from start: Int) -> Int {
        if scalars[start] == "\"" || scalars[start] == "'" {
            let close = scalars[(start + 1)...].firstIndex(of: scalars[start])
            return close.map { $0 + 1 } ?? scalars.count
        }
        var end = start
        // A pattern such as dd/MM/yyyy HH:mm goes on to the comma or bracket; a name ends before.
        let first = scalars[start...].prefix { $0 != "," && $0 != ")" && $0 != "|" && $0 != " " }
        let isPattern = first.contains("/") || String(String.UnicodeScalarView(first)).contains("yy")
        while end < scalars.count {
            let scalar = scalars[end]
            if scalar == "," || scalar == ")" || scalar == "|" || scalar == "(" || scalar == "}" { break }
            if scalar == ":", end + 1 == scalars.count || scalars[end + 1] == " " { break }
            if scalar == "]", !scalars[start..<end].contains("[") { break }
            if scalar == " ", !isPattern || !continuesPattern(scalars, after: end) { break }
            end += 1
        }
        return end
    }

    private static func continuesPattern(_ scalars: [Unicode.Scalar], after space: Int) -> Bool {
        let next = scalars[(space + 1)...].prefix(2)
        return next.count == 2
            && ["HH", "hh", "mm", "MM", "%H", "%I", "h:", "H:"].contains(
                String(String.UnicodeScalarView(next))
            )
    }
}
