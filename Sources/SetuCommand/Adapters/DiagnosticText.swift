import Adapters
import Workbench

/// A problem as a person reads it: what is wrong, the line with a mark below it, and what to write instead.
struct DiagnosticText {
    private let style: Style
    private var files = MendedLine()

    init(_ style: Style) {
        self.style = style
    }

    /// The lines; the first is one that editors understand.
    mutating func lines(of diagnostic: Diagnostic) -> [String] {
        let severity =
            diagnostic.severity == .error ? style.bad(diagnostic.severity.rawValue) : style.warning("warning")
        let meant = diagnostic.suggestion.map { "; did you mean '\($0)'?" } ?? ""
        var lines = [
            "\(diagnostic.location): \(severity): \(style.bold(diagnostic.code)): \(diagnostic.message)\(meant)"
        ]
        if let line = files.line(at: diagnostic.location), !line.isEmpty, line.count <= 400 {
            let column = max(1, diagnostic.location.column)
            let indent = line.unicodeScalars.prefix(column - 1).map { $0 == "\t" ? "\t" : " " }.joined()
            let mark = String(repeating: "^", count: MendedLine.wordLength(in: line, at: column))
            lines.append("    \(style.faint(line))")
            lines.append("    \(indent)\(style.warning(mark))")
        }
        if let fix = diagnostic.fix { lines.append("    fix: \(fix)") }
        lines.append(style.faint("    why: setu adapter check --explain \(diagnostic.code)"))
        return lines
    }
}
