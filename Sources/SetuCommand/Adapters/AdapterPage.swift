import Adapters
import Contracts
import Formats
import Text
import Workbench

/// The documentation page of one adapter.
struct AdapterPage {
    /// The adapter.
    let description: AdapterDescription
    /// What shows its habits.
    let fixtures: [AdapterFixture]

    /// The page's file name.
    var fileName: String { description.id + ".md" }

    private var folder: String { description.id.replacing(".", with: "/") }

    /// The page.
    var markdown: String {
        var lines = [
            "<!-- Generated from adapter-configs; do not edit. -->",
            "# \(description.title): `\(description.id)`",
            "",
            "Version \(description.version), jurisdiction \(description.jurisdiction)"
                + (description.isEmergencyClass ? ", class emergency." : "."),
            "Its table is [adapter.yaml](../../adapter-configs/\(folder)/adapter.yaml).",
            "",
            "## It reads",
            "",
        ]
        lines += description.inputs.map { "- " + sentence(of: $0) }
        lines += ["", "## It emits", ""]
        for schema in description.emits {
            let page = "../schemas/\(SchemaIndexPage.fileName(of: schema))"
            lines.append("- [`\(schema.reference)`](\(page)), \(schema.title), on `cp.\(schema.name).v\(schema.major)`")
        }
        if !fixtures.isEmpty {
            lines += ["", "## What its fixtures show", ""]
            lines += fixtures.map { fixture in
                "- [\(situation(of: fixture))](../../adapter-configs/\(folder)/fixtures/\(fixture.name))"
            }
        }
        return lines.joined(separator: "\n") + "\n"
    }

    /// The fixture's name in words: `late before a parent`.
    private func situation(of fixture: AdapterFixture) -> String {
        String(fixture.name.drop { $0.isNumber || $0 == "-" }).replacing("-", with: " ")
    }

    private func sentence(of input: InputDescription) -> String {
        var parts = [input.format.rawValue.uppercased()]
        if !input.charsets.isEmpty {
            parts.append("in " + input.charsets.map(\.rawValue).joined(separator: " or "))
        }
        if !input.delimiters.isEmpty {
            let names = input.delimiters.map { $0 == 0x09 ? "tab" : "`\(Character(Unicode.Scalar($0)))`" }
            parts.append("separated by " + names.joined(separator: " or "))
        }
        if let row = input.headerRow {
            parts.append("header in row \(row)")
        }
        if let path = input.recordsPath {
            parts.append("records at `\(path)`")
        }
        return parts.joined(separator: ", ")
    }

    /// The page that lists all adapters.
    static func index(_ adapters: [AdapterDescription]) -> String {
        let head = [
            "<!-- Generated from adapter-configs; do not edit. -->",
            "# Adapters",
            "",
            "What a line of their tables can do with a value: [the converters](\(ConverterPage.fileName)). What",
            "`setu adapter check` finds, and how it is mended: [the problems](\(ProblemPage.fileName)).",
            "",
            "| adapter | what it reads | formats | emits |",
            "|---|---|---|---|",
        ]
        let rows = adapters.map { adapter in
            let emits = adapter.emits.map { "`\($0.reference)`" }.joined(separator: " ")
            return "| [`\(adapter.id)`](\(adapter.id).md) | \(adapter.title) | \(adapter.formats) | \(emits) |"
        }
        return (head + rows).joined(separator: "\n") + "\n"
    }
}
