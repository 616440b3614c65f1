import Contracts
import ContractsTesting
import Formats
import Testing

@Suite struct SecretWordsConverterTests {
    private func views(_ number: String, _ report: String, sections: String) throws -> FixtureOutput {
        let bench = try TableBench.concern("child.names: name | personName", number, report)
        #expect(bench.diagnostics == [])
        let record: JSONValue = ["id": "1", "no": "0213", "name": "SURAJ", "v": .string(sections)]
        return try bench.run(record.text + "\n")
    }

    @Test(arguments: ["BNS 137, POCSO 6", "पोक्सो 6", "137(2) BNS, 64"])
    func sectionsThatNameASecretCategoryHideWhatASecretCodeHides(_ sections: String) throws {
        let output = try views("fir.number: no", #"fir.sections: v | split(",")"#, sections: sections)
        #expect(output.whole.map(\.text).joined().contains("SURAJ"))
        let restricted = try #require(output.events[.restricted]).map(\.text).joined()
        for hidden in ["SURAJ", "POCSO", "पोक्सो", "0213", "137"] { #expect(!restricted.contains(hidden)) }
    }

    @Test func otherSectionsAreShownAsTheirSchemaSays() throws {
        let output = try views(
            "fir.number: no",
            #"fir.sections: v | split(",")"#,
            sections: "BNS 137, EPOCSOL"
        )
        let restricted = try #require(output.events[.restricted]).map(\.text).joined()
        for shown in ["SURAJ", "BNS 137", "0213"] { #expect(restricted.contains(shown)) }
    }
}
