/// The documentation page of what can be wrong with an adapter.
package enum ProblemPage {
    /// The page's file name, in docs/adapters.
    package static let fileName = "problems.md"

    /// Where a code is told of, from the root of the repository.
    package static func address(of code: String) -> String { "docs/adapters/\(fileName)#\(code.lowercased())" }

    /// The page.
    package static var markdown: String {
        let head = [
            "<!-- Generated from the checks; do not edit. -->",
            "# What `setu adapter check` finds",
            "",
            "Each code, what it means, why it is a problem, and how it is mended. In a terminal:",
            "`setu adapter check --explain CODE`. An error refuses the adapter, a warning says that something is probably not",
            "meant. The lines are those of one small adapter, and a test holds each *before* to give its code and nothing else.",
            "",
        ]
        let families: [(String, [ProblemDescription])] = [
            ("The form of adapter.yaml", ProblemCatalog.form), ("Code lists", ProblemCatalog.lists),
            ("What the table says", ProblemCatalog.mapping), ("Fixtures and samples", ProblemCatalog.samples),
        ]
        let index = families.flatMap { family in
            ["- \(family.0): " + family.1.map { "[`\($0.code)`](#\($0.code.lowercased()))" }.joined(separator: ", ")]
        }
        let sections = families.flatMap { family in ["", "## \(family.0)"] + family.1.flatMap(section) }
        return (head + index + sections).joined(separator: "\n") + "\n"
    }

    private static func section(_ problem: ProblemDescription) -> [String] {
        let example = problem.example
        let language = example.file.hasSuffix(".yaml") ? "yaml" : "text"
        return [
            "", "### \(problem.code)", "", "**\(problem.title).** \(problem.what)", "", "Why: \(problem.why)", "",
            "How to mend it: \(problem.mending)", "", "Before, `\(example.file)`:", "", "```\(language)",
            example.before,
            "```", "", "After:", "", "```\(language)", example.after, "```",
        ]
    }
}
