import Testing

@Suite struct WordsConverterTests {
    private static let lists = ["nil": "NIL,yes\nनहीं,no\n", "bad": "NIL,nought\n"]

    private static func height(_ text: String) throws -> String {
        // Heights begin at 10 cm, so the nil of this list is 10.
        let bench = try TableBench.concern(
            "child.physical.heightCm: v | decimal(words: figures)",
            "narrative: id",
            codes: ["figures": "NIL,10\nशून्य,10\n*,none\n"]
        )
        return try bench.value("child", "physical", "heightCm", of: text)
    }

    @Test(arguments: [("NIL", "10"), ("nil", "10"), ("शून्य", "10"), ("118.5", "118.5")])
    func aWordStandsForANumberAndOtherTextIsRead(_ text: String, _ json: String) throws {
        #expect(try Self.height(text) == json)
    }

    @Test func aWordThatTellsNoNumberLeavesTheFieldOut() throws {
        #expect(try Self.height("*") == "nothing")
    }

    @Test func whatIsNeitherWordNorNumberIsAnIssue() throws {
        #expect(try Self.height("many") == "NUMBER_INVALID")
    }

    @Test(arguments: [
        ("1098/UK/2025/7", #""1098/UK/2025/7""#), ("UK-112-88123", #""UK-112-88123""#), ("१०९८/७", #""१०९८/७""#),
        ("1098", "nothing"), ("Police, 1098", "nothing"), ("a temple", "nothing"), ("पुलिस", "nothing"),
    ])
    func anIDHasADigitBesideTheWordsOfTheList(_ text: String, _ json: String) throws {
        let list = ["service": "1098,x\nPolice,x\nपुलिस,x\n"]
        let bench = try TableBench.concern("contactRef: v | text(id: service)", "narrative: id", codes: list)
        #expect(bench.diagnostics == [])
        #expect(try bench.value("contactRef", of: text) == json)
    }

    @Test(arguments: [("NIL", "true"), ("नहीं", "false")])
    func aWordMeansYesOrNo(_ text: String, _ json: String) throws {
        let bench = try TableBench.concern(
            "imminentDanger: v | boolean(words: nil)",
            "narrative: id",
            codes: Self.lists
        )
        #expect(bench.diagnostics == [])
        #expect(try bench.value("imminentDanger", of: text) == json)
    }

    @Test(arguments: [
        ("मिला", "true"), ("नहीं मिला", "false"), ("yes", "true"), ("नहीं", "false"), ("often", "BOOLEAN_INVALID"),
    ])
    func furtherWordsMeanYesOrNoBesideTheUsualOnes(_ text: String, _ json: String) throws {
        let bench = try TableBench.concern(
            "imminentDanger: v | boolean(also: received)",
            "narrative: id",
            codes: ["received": "मिला,yes\nनहीं मिला,no\n"]
        )
        #expect(bench.diagnostics == [])
        #expect(try bench.value("imminentDanger", of: text) == json)
    }

    @Test func aCodeThatIsNoNumberIsRefused() throws {
        let bench = try TableBench.concern("child.physical.heightCm: v | decimal(words: bad)", codes: Self.lists)
        #expect(bench.diagnostics.contains { $0.contains("CODE_UNKNOWN") })
    }

    @Test func anUnknownListIsRefused() throws {
        let bench = try TableBench.concern("child.physical.heightCm: v | decimal(words: nils)", codes: Self.lists)
        #expect(bench.diagnostics.contains { $0.contains("CODE_LIST_UNKNOWN") })
    }
}
