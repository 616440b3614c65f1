import Yams

/// What a YAML parser could not read, in words for the author of a table.
struct SyntaxProblem {
    var line = 1
    var column = 1
    var message: String
    /// What most likely mends it.
    var fix: String?

    init(_ error: any Error) {
        guard let error = error as? YamlError else {
            message = "the text is not YAML"
            return
        }
        switch error {
        case .scanner(let context, let problem, let mark, _), .parser(let context, let problem, let mark, _),
            .composer(let context, let problem, let mark, _):
            // What is not closed is best shown where it was opened; the parser only notices later.
            let text = context?.text ?? ""
            let isUnclosed = text.contains("quoted") || text.contains("flow")
            let place = isUnclosed ? context?.mark ?? mark : mark
            line = place.line
            column = place.column
            message = "not YAML: \(text.isEmpty ? "" : text + ", ")\(problem)"
            fix = Self.fix(problem, isUnclosed: isUnclosed)
        case .duplicatedKeysInMapping(let duplicates, let context):
            line = context.mark.line
            column = context.mark.column
            message = "here twice: " + duplicates.map { "'\($0)'" }.joined(separator: ", ")
        case .reader(let problem, let offset, _, let yaml):
            let before = yaml.prefix(offset ?? 0)
            line = before.count { $0.isNewline } + 1
            column = before.reversed().prefix { !$0.isNewline }.count + 1
            message = "not YAML: \(problem)"
        default:
            message = "the text is not YAML"
        }
    }

    private static func fix(_ problem: String, isUnclosed: Bool) -> String? {
        if problem.contains("mapping values are not allowed") { return "text that holds ': ' is written in quotes" }
        if problem.contains("cannot start any token") { return "text that begins with '@' or '`' is written in quotes" }
        return isUnclosed ? "close what is opened here" : nil
    }
}
