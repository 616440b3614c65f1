import Formats

/// One thing an examination looked at.
struct Finding {
    /// How it is.
    enum Verdict: String {
        /// As it should be.
        case good
        /// It works, and deserves a look.
        case warning
        /// It keeps the gateway from working.
        case bad
    }

    /// What was looked at.
    var subject: String
    /// How it is.
    var verdict: Verdict
    /// What was found, and what to do about it.
    var text: String

    /// One line for a person.
    func line(_ style: Style) -> String {
        let mark =
            switch verdict {
            case .good: style.good("ok  ")
            case .warning: style.warning("look")
            case .bad: style.bad("bad ")
            }
        return "\(mark)  \(style.bold(subject)): \(text)"
    }

    /// As `--json` tells it.
    var json: JSONValue {
        ["subject": .string(subject), "verdict": .string(verdict.rawValue), "text": .string(text)]
    }
}
