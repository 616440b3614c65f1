import Contracts
import ContractsTesting
import Formats
import Testing

@Suite struct SecretWordTextConverterTests {
    private func views(_ sections: String, besides: String = "") throws -> FixtureOutput {
        let bench = try TableBench.concern(
            "child.names: name | personName",
            "fir.number: no | text(secret: words, of: besides)",
            "fir.sections: v | split(\",\") | text(secret: words)",
            codes: ["words": "POCSO,POCSO_VICTIM\nपोक्सो,POCSO_VICTIM\n"]
        )
        #expect(bench.diagnostics == [])
        let record: JSONValue = [
            "id": "1", "no": "0213", "name": "SURAJ", "v": .string(sections), "besides": .string(besides),
        ]
        return try bench.run(record.text + "\n")
    }

    @Test(arguments: [("BNS 137, POCSO 6", ""), ("पोक्सो 6", ""), ("NA", "pocso act")])
    func besideASecretWordLowerViewsAreAsBesideASecretCode(_ sections: String, _ besides: String) throws {
        let output = try views(sections, besides: besides)
        #expect(output.whole.map(\.text).joined().contains("SURAJ"))
        let restricted = try #require(output.events[.restricted]).map(\.text).joined()
        for hidden in ["SURAJ", "POCSO", "पोक्सो", "0213"] { #expect(!restricted.contains(hidden)) }
    }

    @Test func otherTextIsShownAsItsSchemaSays() throws {
        let output = try views("BNS 137, EPOCSOL", besides: "none")
        let restricted = try #require(output.events[.restricted]).map(\.text).joined()
        for shown in ["SURAJ", "BNS 137", "0213"] { #expect(restricted.contains(shown)) }
    }
}
