import ContractsTesting
import Formats
import Testing

@Suite struct MatchingTextConverterTests {
    private static let line = #"contactRef: v | text(matches: "[0-9]{11}|[A-Z]+", as: "eleven digits")"#

    private let bench: TableBench

    init() throws {
        bench = try TableBench.concern(Self.line, "narrative: id")
    }

    @Test(arguments: [
        ("05061230107", "\"05061230107\""), ("०५०६१२३०१०७", "\"05061230107\""), ("ABC", "\"ABC\""),
        ("5061230107", "PATTERN_MISMATCH"), ("5.06E+10", "PATTERN_MISMATCH"), ("x05061230107", "PATTERN_MISMATCH"),
        ("05061230107 ABC", "PATTERN_MISMATCH"),
    ])
    func theWholeTextHasToMatch(_ text: String, _ json: String) throws {
        #expect(bench.diagnostics == [])
        #expect(try bench.value("contactRef", of: text) == json)
    }

    @Test func theSenderIsToldWhatWasExpectedAndNotThePattern() throws {
        let strict = try TableBench.concern(
            #"contactRef: v | text(matches: "[0-9]{11}", as: "eleven digits", unreadable: reject)"#
        )
        let rejection = try #require(try strict.run(#"{"id":"1","v":"5061230107"}"# + "\n").rejections.first)
        #expect(rejection.text.contains("eleven digits") && !rejection.text.contains("[0-9]"))
    }

    @Test func whatIsNoExpressionIsRefused() throws {
        let bench = try TableBench.concern(#"contactRef: v | text(matches: "[0-9")"#)
        #expect(bench.diagnostics.contains { $0.contains("CONVERTER_ARGUMENT") })
    }

    @Test(.timeLimit(.minutes(5)))
    func aTextThatWouldBeTriedForEverDoesNotMatch() throws {
        let slow = try TableBench.concern(#"contactRef: v | text(matches: "(x+x+)+y")"#)
        #expect(try slow.value("contactRef", of: String(repeating: "x", count: 60)) == "PATTERN_MISMATCH")
        #expect(try slow.value("contactRef", of: "xxxy") == "\"xxxy\"")
    }
}
