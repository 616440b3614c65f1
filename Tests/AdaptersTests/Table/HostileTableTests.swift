import Adapters
import Testing

@Suite struct HostileTableTests {
    private func codes(_ text: String) -> Set<String> {
        codes(Array(text.utf8))
    }

    private func codes(_ bytes: [UInt8]) -> Set<String> {
        Set(TableLoader.load(bytes, file: "t").diagnostics.map(\.code))
    }

    @Test(arguments: ["[", "{a: ", "- ", "- - ", "a: [", "? "])
    func deepNestingIsRefused(_ opening: String) {
        for count in [40, 1_000, 100_000] {
            let found = codes(String(repeating: opening, count: count))
            #expect(!found.isEmpty)
        }
    }

    @Test func deepBlocksAreRefused() {
        let lines = (0..<1_000).map { String(repeating: " ", count: $0) + "a:" }
        #expect(codes(lines.joined(separator: "\n")) == ["TABLE_TOO_DEEP"])
    }

    @Test func aliasBombsAreRefusedBeforeTheyAreRead() {
        var text = "a0: &a0 [x, x, x, x, x, x, x, x, x]\n"
        for level in 1..<40 {
            let inner = Array(repeating: "*a\(level - 1)", count: 9).joined(separator: ", ")
            text += "a\(level): &a\(level) [\(inner)]\n"
        }
        #expect(codes(text) == ["TABLE_ANCHOR"])
    }

    @Test(arguments: [
        "&a b: c", "b: &a c", "b: [1, &a c]", "- &a c", "b: {c: *a}", "b:\n  *a : c", "b: {*a : c}", "b: !!map &a {}",
        "b: [\n  \"x\", *a]", "? *a\n: b", "!x &a b: c",
    ])
    func noAnchorOrAliasPasses(_ text: String) {
        #expect(codes(text) == ["TABLE_ANCHOR"])
    }

    @Test(arguments: ["title: Women & Children", "title: \"*\"", "title: R&D *", "absent: ['*', \"&x\"]  # *a &b"])
    func textMayHoldTheirCharacters(_ text: String) {
        #expect(!codes(text).contains("TABLE_ANCHOR"))
    }

    @Test func tabsAreNamed() {
        let problems = TableLoader.load(Array("emit:\n\t- type: a\n\t  id: b\n".utf8), file: "t").diagnostics
        #expect(problems.filter { $0.code == "TABLE_TAB" }.map(\.location.line) == [2, 3])
        #expect(!problems.contains { $0.code == "TABLE_SYNTAX" })
    }

    @Test func hugeTextIsRefusedOrRead() {
        #expect(codes("title: " + String(repeating: "x", count: 2 << 20)) == ["TABLE_TOO_LARGE"])
        #expect(codes("title: " + String(repeating: "x", count: 500_000)).contains("TABLE_BAD_VALUE"))
        let line = "emit:\n - map:\n    a: " + String(repeating: "x|", count: 100_000)
        #expect(codes(line).contains("TABLE_BAD_EXPRESSION"))
        let keys = (0..<20_000).map { "k\($0): v" }.joined(separator: "\n")
        #expect(codes(keys).contains("TABLE_UNKNOWN_KEY"))
    }

    @Test func bytesThatAreNotUTF8AreLocated() {
        let problems = TableLoader.load(Array("a: b\nc: ".utf8) + [0xff, 0x0a], file: "t").diagnostics
        #expect(problems.map(\.code) == ["TABLE_NOT_UTF8"])
        #expect(problems.map(\.location.line) == [2])
        #expect(problems.map(\.location.column) == [4])
    }

    @Test(arguments: [
        "\0", "a: \0", "%YAML 9.9", "%TAG ! x", "---\n---\n---", "...", "--- a\n... b", "a: \"\\uD800\"", "a: \"\\x\"",
        "a: \"unclosed", "a: 'unclosed", "a: |9\n x", "a: >\n\n\n", "a: !<tag:yaml.org,2002:binary> =", "{", "}", "]",
        "[a: b", ": :", "-", "--", "? ", ":", "a:\r\rb:\u{2028}c:\u{85}d:", "\u{feff}", "\u{feff}\u{feff}a: b", "#",
        "a: #",
        "emit:\n- map:\n    :", "emit:\n- map:\n    a: '", "emit:\n- map:\n    a: \"",
        "emit:\n- id:\n  each: /\n  version: |",
        "emit:\n- map:\n    a: f(\"\\", "emit:\n- map:\n    a: \"b\\", "emit:\n- id: keyed(a:\n",
        "emit: [{map: {a: f(}}]",
        "{a: 1, a: 2, [b]: c, {d: e}: f}", "emit:\n- map:\n    [a]: b", "inputs: [{format: csv, until: '((((((('}]",
        "emit: [{columns: '(?<'}]", "skip: [{when: {}}, {any: []}, []]", "aliases: {a: {b: c}}", "aliases: [a]",
        "\u{e000}: a", "a\u{e000}1: b",
    ])
    func oddTextIsAnsweredAndNeverTraps(_ text: String) {
        #expect(!codes(text).isEmpty)
    }

    @Test func anyPrefixAndAnyDamageIsAnswered() {
        let example = Array(TableLoaderTests.example.utf8)
        for length in stride(from: 0, to: example.count, by: 13) {
            _ = codes(Array(example.prefix(length)))
        }
        let odd = Array("\"'[]{}(),:|&*!?#-%@`\t\n\\\u{a0}".utf8)
        for (index, position) in stride(from: 0, to: example.count, by: 11).enumerated() {
            var damaged = example
            damaged[position] = odd[index % odd.count]
            _ = codes(damaged)
        }
    }
}
