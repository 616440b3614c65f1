import ContractsTesting
import Formats
import Testing

@Suite struct FlaggedTextConverterTests {
    private func issues(_ text: String) throws -> [String?] {
        let bench = try TableBench.concern(
            "narrative: v | text(flag: offence)",
            codes: ["offence": "rape,OFFENCE_DETAIL_IN_CITIZEN_FEED\nबलात्कार,OFFENCE_DETAIL_IN_CITIZEN_FEED\n"]
        )
        #expect(bench.diagnostics == [])
        let data = try bench.data(["id": "1", "v": .string(text)])
        #expect(data?["narrative"]?.stringValue == text)
        guard case .array(let issues)? = data?["quality"]?["issues"] else { return [] }
        return issues.map { $0["code"]?.stringValue }
    }

    @Test(arguments: ["She was RAPED", "(rape)", "यह बलात्कार है", "बलात्कारी"])
    func textThatSpeaksOfAnOffenceIsFlagged(_ text: String) throws {
        #expect(try issues(text) == ["OFFENCE_DETAIL_IN_CITIZEN_FEED"])
    }

    @Test(arguments: ["He eats a grape", "scrape", "lost near the station", "ra pe"])
    func otherTextIsNot(_ text: String) throws {
        #expect(try issues(text) == [])
    }

    @Test func aListWithOtherCodesIsRefused() throws {
        let bench = try TableBench.concern("narrative: v | text(flag: offence)", codes: ["offence": "rape,BAD\n"])
        #expect(bench.diagnostics.first?.contains("CODE_UNKNOWN") == true)
    }
}
