package import Formats

/// One code of what can be wrong with an adapter: what it means, why it is a problem, and how it is mended.
package struct ProblemDescription: Sendable {
    /// The stable code.
    package var code: String
    /// What it is, in a few words.
    package var title: String
    /// What was found.
    package var what: String
    /// Why it is a problem.
    package var why: String
    /// How it is mended.
    package var mending: String
    /// The same lines with the problem and without it.
    package var example: ProblemExample

    /// Describes a code.
    init(
        _ code: some RawRepresentable<String>,
        _ title: String,
        what: String,
        why: String,
        mending: String,
        _ example: ProblemExample
    ) {
        self.code = code.rawValue
        self.title = title
        self.what = what
        self.why = why
        self.mending = mending
        self.example = example
    }

    /// As a terminal shows it.
    package var lines: [String] {
        func indented(_ text: String) -> [String] { text.split(separator: "\n").map { "    \($0)" } }
        return ["", what, "", "Why: \(why)", "", "How to mend it: \(mending)", "", "  before, \(example.file):"]
            + indented(example.before) + ["  after:"] + indented(example.after)
    }

    /// As `--json` tells it.
    package var json: JSONValue {
        [
            "code": .string(code),
            "title": .string(title),
            "what": .string(what),
            "why": .string(why),
            "mending": .string(mending),
            "file": .string(example.file),
            "before": .string(example.before),
            "after": .string(example.after),
            "page": .string(ProblemPage.address(of: code)),
        ]
    }
}
