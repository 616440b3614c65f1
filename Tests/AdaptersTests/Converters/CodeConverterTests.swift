import ContractsTesting
import Formats
import Testing

@Suite struct CodeConverterTests {
    private static let table = """
        emit:
          - type: order/1
            id: id
            map:
              decidedAt: const(2025-07-15)
              kind: const(restoration)
              authority.type: const(cwc)
              state: const(done)
              carer.type: relation | code(carer, beside: unknown)
              carer.names: name | personName
        """

    private func carer(_ record: JSONValue) throws -> JSONValue? {
        let bench = try TableBench(Self.table, codes: ["carer": "MOTHER,parents\n"])
        #expect(bench.diagnostics == [])
        return try #require(try bench.data(record))["carer"]
    }

    @Test func aCodeForNothingStandsBesideWhatTheSourceSays() throws {
        let known = try carer(["id": "1", "relation": "MOTHER", "name": "KAMLA"])
        #expect(known?["type"]?["code"]?.stringValue == "parents")
        let unknown = try carer(["id": "1", "name": "KAMLA"])
        #expect(unknown?["type"]?.text == #"{"code":"unknown","mapping":"default"}"#)
    }

    @Test func aCodeForNothingAloneIsNoReasonForAnObject() throws {
        #expect(try carer(["id": "1"]) == nil)
    }

    @Test(arguments: [("UNCLE", "\"relative\""), ("nobody", "nothing")])
    func aValueOfTheListMaySayNothing(_ text: String, _ read: String) throws {
        let bench = try TableBench.concern(
            "perpetratorRelation: v | code(relation)",
            "narrative: id",
            codes: ["relation": "nobody,none\nUNCLE,relative\n"]
        )
        #expect(bench.diagnostics == [])
        #expect(try bench.value("perpetratorRelation", "code", of: text) == read)
    }

    @Test(arguments: [("0", "\"unknown\""), ("121", "nothing")])
    func aValueOutsideTheListMaySayNothing(_ text: String, _ read: String) throws {
        let bench = try TableBench.concern(
            "perpetratorRelation: v | code(relation, unmapped: nothing)",
            "narrative: id",
            codes: ["relation": "0,unknown\n"]
        )
        #expect(bench.diagnostics == [])
        #expect(try bench.value("perpetratorRelation", "code", of: text) == read)
    }
}
