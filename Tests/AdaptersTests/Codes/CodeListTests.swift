import Adapters
import Testing

@Suite struct CodeListTests {
    let list = CodeList(
        name: "sex",
        entries: [
            CodeEntry(source: "M", code: "male"),
            CodeEntry(source: "म", code: "female"),
            CodeEntry(source: "Not  Known", code: "unknown", relation: .broader),
            CodeEntry(source: "लड़की", code: "female"),
            CodeEntry(source: "m", code: "other"),
        ]
    )

    private func lookup(_ value: String) -> String? {
        Array(value.utf8).withUnsafeBytes { list.lookup($0) }.map { list.entries[$0].code }
    }

    @Test func latinAndDevanagariLettersStayApart() {
        #expect(lookup("M") == "male")
        #expect(lookup("म") == "female")
    }

    @Test(arguments: [" not known ", "NOT\tKNOWN", "Not\u{a0}Known", "Not\u{200c} Known", "\u{feff}not   known\n"])
    func whiteSpaceCaseAndJoinersDoNotMatter(_ value: String) {
        #expect(lookup(value) == "unknown")
    }

    @Test(arguments: ["KHÔNG BIẾT", "Không biết", "không biết", "kho\u{302}ng bie\u{302}\u{301}t"])
    func capitalsOfVietnameseDoNotMatter(_ value: String) {
        let list = CodeList(name: "sex", entries: [CodeEntry(source: "không biết", code: "unknown")])
        #expect(list[value]?.code == "unknown")
        #expect(
            CodeList(name: "x", entries: [CodeEntry(source: "Đã đóng, Ứng, Ơ, Ỹ", code: "a")])["đÃ ĐÓNG, ứng, ơ, ỹ"]
                != nil
        )
        // A letter that only looks like another's capital is none.
        #expect(CodeList(name: "x", entries: [CodeEntry(source: "×÷ẟ", code: "a")])["÷×ẞ"] == nil)
    }

    @Test func bothFormsOfANuktaLetterAreOne() {
        #expect(lookup("लड\u{93c}की") == "female")
        #expect(lookup("ल\u{95c}की") == "female")
    }

    @Test func theFirstOfTwoEqualKeysCounts() {
        #expect(lookup("m") == "male")
    }

    @Test func whatIsNotInTheListIsNotFound() {
        #expect(lookup("") == nil)
        #expect(lookup("X") == nil)
        #expect(lookup(String(repeating: "M", count: 5_000)) == nil)
        #expect(CodeList(name: "none", entries: [])["M"] == nil)
    }

    @Test func everyRowOfALongListIsFound() {
        let entries = (0..<5_000).map { CodeEntry(source: "District \($0)", code: "\($0)") }
        let list = CodeList(name: "long", entries: entries)
        #expect(entries.allSatisfy { list[$0.source.uppercased()]?.code == $0.code })
    }
}
