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

    @Test(arguments: [
        ("2022-06-30", "\"relative\""), ("2022-07-01", "\"neighbour\""), ("2023-01-01", "\"neighbour\""),
        ("soon", "\"unmapped\""),
    ])
    func aRowHoldsOnItsDays(_ day: String, _ read: String) throws {
        let bench = try TableBench.concern(
            "perpetratorRelation: v | code(relation, on: day, format: yyyy-MM-dd)",
            codes: ["relation": "R,relative,,,,2022-06-30\nR,neighbour,,,2022-07-01,\n"]
        )
        #expect(bench.diagnostics == [])
        let data = try #require(try bench.data(["id": "1", "v": "R", "day": .string(day)]))
        #expect(data["perpetratorRelation"]?["code"]?.text == read)
    }

    @Test func rowsThatHoldForATimeNeedTheFieldOfTheDay() throws {
        let bench = try TableBench.concern(
            "perpetratorRelation: v | code(relation)",
            codes: ["relation": "R,relative,,,,2022-06-30\n"]
        )
        #expect(bench.diagnostics.count == 1)
        #expect(bench.diagnostics.first?.contains("`on:`") == true)
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

    private func code(_ arguments: String, of text: String) throws -> JSONValue? {
        let bench = try TableBench(
            """
            emit:
              - type: contact/1
                id: id
                map:
                  startedAt: const(2025-07-15)
                  channel: const(phone)
                  helpline: const("112")
                  callClass: const(emergency)
                  isChildContact: const(true)
                  transferredFrom: v | code(service\(arguments))
            """,
            codes: ["service": "1098,1098\nCHILD,other\nCHILD LINE,1098\n181,181\n"]
        )
        #expect(bench.diagnostics == [])
        return try bench.data(["id": "1", "v": .string(text)])
    }

    @Test(arguments: [
        ("1098", "1098"), ("1098/UK/2025/0720-0417", "1098"), ("Child Line 7", "1098"), ("181-HR-7", "181"),
        ("UK/1098", "unmapped"), ("10987", "unmapped"),
    ])
    func aValueMayBeginWithAWordOfTheList(_ text: String, _ expected: String) throws {
        let data = try code(", word: leading", of: text)
        #expect(data?["transferredFrom"]?["code"]?.stringValue == expected)
    }

    @Test(arguments: [("Police; 1098", "1098"), ("181 and 1098", "1098"), ("to 181", "181"), ("UK/2025", "unmapped")])
    func aValueMayHoldAWordOfTheList(_ text: String, _ expected: String) throws {
        let data = try code(", word: inside", of: text)
        #expect(data?["transferredFrom"]?["code"]?.stringValue == expected)
    }

    @Test func aValueOutsideTheListMayBeLeftOut() throws {
        let data = try code(", unmapped: leaveOut", of: "elsewhere")
        #expect(data?["transferredFrom"] == nil)
        #expect(data?["quality"]?["issues"]?[0]?["code"] == "CODE_UNMAPPED")
    }
}
