import ContractsTesting
import Formats
import Testing

/// Targets as plans write them: a number with what stands beside it.
@Suite struct SignConverterTests {
    private static let signs = "≥,atLeast\ntrở lên,atLeast\ndưới,lessThan\n>,moreThan\nđạt,none\n"

    /// The event of a target, or the codes of its rejections.
    private func read(_ text: String, sign: String? = nil) throws -> (data: JSONValue?, codes: [String]) {
        let bench = try TableBench(
            """
            emit:
              - type: indicator/1
                id: id
                map:
                  code: const(P267.TEST)
                  area: place(within: VN-HN, version: 2017-04-04)
                  period: const(2017) | period(year)
                  kind: const(target)
                  value: v | decimal(signs: signs, unreadable: reject)
                  comparator: firstOf(s, v) | sign(signs)
                  unit: const(percent)
            """.replacing("const(2017) | period(year)", with: "year | period(year)"),
            locale: "vi-VN",
            jurisdiction: "VN",
            codes: ["signs": Self.signs]
        )
        #expect(bench.diagnostics == [])
        let other = sign.map { [JSONValue.Member(name: "s", value: .string($0))] } ?? []
        let record = JSONValue.object(
            [.init(name: "id", value: "1"), .init(name: "year", value: "2017"), .init(name: "v", value: .string(text))]
                + other
        )
        let output = try bench.run(record.text + "\n")
        return (output.whole.first?["data"], output.rejections.compactMap { $0["code"]?.stringValue })
    }

    @Test(arguments: [
        ("≥ 98%", "98", "atLeast"), ("≥98", "98", "atLeast"), ("98 % trở lên", "98", "atLeast"),
        ("dưới 5,5%", "5.5", "lessThan"),
        ("đạt 98,2%", "98.2", nil), ("98", "98", nil), ("-3", "-3", nil),
    ])
    func aSignBesideTheFiguresIsAComparator(_ text: String, _ value: String, _ comparator: String?) throws {
        let found = try read(text)
        #expect(found.data?["value"]?.text == value)
        #expect(found.data?["comparator"]?.stringValue == comparator)
        #expect(found.codes == [])
    }

    @Test func aSignMayStandInAFieldOfItsOwn() throws {
        #expect(try read("98", sign: ">").data?["comparator"] == "moreThan")
    }

    @Test(arguments: ["gần 98%", "98 hay 99", "nhiều"])
    func whatIsNoSignIsNotLeftOut(_ text: String) throws {
        #expect(try read(text).codes.contains("NUMBER_INVALID"))
    }

    @Test func signsThatContradictEachOtherAreAnIssue() throws {
        let found = try read("dưới 98% trở lên")
        #expect(found.data?["comparator"] == nil)
        #expect(found.data?["quality"]?["issues"]?[0]?["code"] == "CODE_UNMAPPED")
    }
}
