import Adapters

/// The documentation page of what a line of a table can do with a source value.
enum ConverterPage {
    /// The page's file name.
    static let fileName = "converters.md"

    /// The page.
    static var markdown: String {
        let head = [
            "<!-- Generated from the converters; do not edit. -->",
            "# Converters",
            "",
            "A line of a table is `canonical.field: source | converter(arguments)`. What a converter cannot read is left out with a",
            "quality issue of its code, or rejects the record where the field is required, the line ends in `| required`, or the",
            "converter has `unreadable: reject`, which all take. A line without a converter takes the one its field implies: `text`,",
            "`integer`, `decimal`, `boolean` or `phone`.",
            "",
            "Before the last converter a line may gather values: `firstOf(A, B)` reads the first of several fields that says",
            "something, `join(A, B, with: \" \")` what all of them say, one after another, and `split(\",;\")` takes the items of one",
            "text apart. A labelled argument written twice reads the first of its fields that says something.",
        ]
        return (head + ConverterCatalog.all.flatMap(section)).joined(separator: "\n") + "\n"
    }

    private static func section(_ converter: ConverterDeclaration) -> [String] {
        var lines = ["", "## `\(converter.name)`", "", converter.summary, "", "Gives \(converter.gives)."]
        if !converter.problemCodes.isEmpty {
            lines.append("Fails with \(converter.problemCodes.map { "`\($0)`" }.joined(separator: ", ")).")
        }
        guard !converter.parameters.isEmpty else { return lines }
        lines += ["", "| argument | is | |", "|---|---|---|"]
        lines += converter.parameters.map { parameter in
            let label = parameter.label.map { "`\($0):`" } ?? "first"
            let kind = parameter.kind == .source ? "a source field" : "text"
            return "| \(label) | \(kind)\(parameter.isOptional ? ", if wanted" : "") | \(parameter.summary) |"
        }
        return lines
    }
}
