import Foundation
import PageTesting
import Testing

/// The tutorial of docs/adding-an-adapter.md, followed as it is written.
@Suite struct AddingAnAdapterPageTests {
    private static let expectations: [PageRun.Expectation] = [
        .init(part: "setu adapter new ke.county-line", output: "Written to ./county-line"),
        .init(part: "printf '", output: ""),
        .init(part: "echo 'Home visit", output: ""),
        .init(part: "setu adapter check ./county-line", output: "ke.county-line: ok"),
        .init(part: "setu adapter test ./county-line --record", output: "1 of 1 fixtures recorded"),
        .init(part: "setu adapter test ./county-line", output: "1 of 1 fixtures as expected"),
        .init(part: "setu records --format xml", output: "TC/HR/2025/000417"),
        .init(part: "setu schema list", output: "missing-report/1"),
        .init(part: "setu schema show missing-report/1", output: "lastSeen.place"),
        .init(part: "setu adapter check in.trackchild", output: "in.trackchild: ok"),
        .init(part: "setu adapter check --explain FIELD_UNKNOWN", output: "FIELD_UNKNOWN"),
        .init(part: "setu translate --adapter in.trackchild", output: "published"),
        .init(part: "setu adapter test in.trackchild", output: "as expected"),
        .init(part: "setu adapter explain in.trackchild", output: "child.sex"),
        .init(part: "setu codes unmapped in.trackchild", output: "is in its list"),
        .init(part: "setu adapter diff in.trackchild in.trackchild", output: "newly rejected: 0"),
    ]

    @Test func theTutorialEndsWithAnAdapterThatPassesItsTests() throws {
        let page = try Page("adding-an-adapter.md")
        let run = try PageRun(try ServingProcess())
        let sample = try #require(page.examples(in: "csv").first)
        try run.file("calls.csv", sample.text + "\n")
        let edit = try #require(page.examples(in: "yaml").first)
        let before = page.commands.filter { $0.line < edit.line }
        let after = page.commands.filter { $0.line > edit.line }
        try run.check(before, Array(Self.expectations.prefix(before.count)))
        try run.edit("county-line/adapter.yaml") { Self.replacing(linesOf: edit.text, in: $0) }
        try run.check(after, Array(Self.expectations.dropFirst(before.count)))
    }

    /// Puts lines in the place of those with the same canonical field, as the page says.
    private static func replacing(linesOf edit: String, in table: String) -> String {
        var lines = table.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        for line in edit.split(separator: "\n").map(String.init) {
            let key = line.prefix { $0 != ":" } + ":"
            let index = lines.firstIndex { $0.hasPrefix(key) }
            #expect(index != nil, "the table has no line \(key)")
            if let index { lines[index] = line }
        }
        return lines.joined(separator: "\n")
    }
}
