import Contracts
import ContractsTesting
import Formats
import Testing

/// What a table says itself is as secret as what a record says.
@Suite struct ConstantConverterTests {
    private static func bench(_ categories: String) throws -> TableBench {
        try TableBench(
            """
            emit:
              - type: concern/1
                id: id
                map:
                  reportedAt: at | date(iso)
                  categories: \(categories)
                  verification: const(unverified)
                  reporter.role: const(official)
                  place: place(district: district, within: IN-UK)
                  child.sex: const(unknown)
                  child.names: name | personName
            """,
            codes: ["category": "labour,CHILD_LABOUR\n"]
        )
    }

    private static let record = #"{"id":"1","at":"2025-07-12","district":"Haridwar","name":"Raju"}"#

    @Test(arguments: ["const(HIV_AIDS)", "kind | code(category, absent: HIV_AIDS)"])
    func aSecretCategoryOfTheTableShowsAsItsGeneralClass(line: String) throws {
        let bench = try Self.bench(line)
        #expect(bench.diagnostics == [])
        let output = try bench.run(Self.record + "\n")
        #expect(output.rejections.isEmpty)
        let whole = try #require(output.whole.first).text
        #expect(whole.contains(#""code":"HIV_AIDS""#))
        #expect(whole.contains("Raju"))
        for view in [Sensitivity.open, .restricted] {
            let lower = try #require(output.events[view]?.first).text
            #expect(lower.contains(#""code":"PROTECTED""#))
            #expect(!lower.contains("HIV"))
            #expect(!lower.contains("Haridwar"))
            #expect(lower.contains(#""reportedAt":"2025-Q3""#))
        }
    }

    @Test func aConstantThatIsNoSecretStaysAsItIs() throws {
        let output = try Self.bench("const(CHILD_LABOUR)").run(Self.record + "\n")
        let open = try #require(output.events[.open]?.first).text
        #expect(open.contains(#""categories":[{"code":"CHILD_LABOUR","mapping":"exact"}]"#))
        #expect(open.contains("2025-07-12"))
    }
}
