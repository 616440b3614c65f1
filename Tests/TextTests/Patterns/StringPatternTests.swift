import Testing
import Text

/// The regular expressions of the schemas.
@Suite struct StringPatternTests {
    @Test(arguments: [
        ("a", "xay", true), ("^a", "xa", false), ("^a$", "a", true), ("^a$", "a\n", false), ("^$", "", true),
        ("^(ab|c)+$", "abcab", true), ("^(ab|c)+$", "aba", false), ("^a?b*c+$", "cc", true), ("^a?b*c+$", "aab", false),
        ("^a{2}$", "aa", true), ("^a{2}$", "aaa", false), ("^a{2,}$", "aaaa", true), ("^a{1,3}$", "aaaa", false),
        ("^a{0,2}$", "", true), ("^[a-c0-9]+$", "b7", true), ("^[^a-c]$", "d", true), ("^[^a-c]$", "b", false),
        ("^.$", "\n", false), ("^.$", "राजू", false), ("^.{4}$", "राजू", true), ("^[+][0-9]$", "+1", true),
        ("^a\\.b$", "a.b", true), ("^a\\.b$", "axb", false), ("^(|a)$", "", true), ("^(a*)*$", "aaa", true),
        ("^[0-9]$", "५", false), ("b|^a$", "ab", true), ("^(?:a|b)$", "b", true), ("^[a-]$", "-", true),
        ("^\\d+$", "07", true), ("^\\d$", "५", false), ("^\\w+$", "a_9", true), ("^a\\s*b$", "a \u{3000}\tb", true),
        ("^[\\s:-]+$", " : -", true), ("^[^\\s]$", " ", false), ("^[\\d-]+$", "1-2", true),
    ])
    func aPatternMatchesAsEcmaScriptSays(pattern: String, text: String, matches: Bool) throws {
        #expect(try StringPattern(pattern).matches(text) == matches)
    }

    @Test(arguments: [
        "(", ")", "[", "[]", "[b-a]", "*", "a{", "a{2,1}", "a{99999}", "(?=a)", "\\b", "\\D", "[\\W]", "a\\",
        "(a{999}){999}", "a**",
    ])
    func whatIsNotUnderstoodIsRefused(pattern: String) {
        #expect(throws: StringPattern.Malformed.self) { try StringPattern(pattern) }
    }

    @Test func aPatternThatWouldBacktrackForEverAnswersAtOnce() throws {
        let pattern = try StringPattern("^(a|a)*(a|aa)*$")
        #expect(!pattern.matches(String(repeating: "a", count: 5_000) + "b"))
    }
}
