import Contracts
import ContractsTesting
import Formats
import Foundation
import Testing

@Suite struct WideTableTests {
    private static let table = """
        emit:
          - type: concern/1
            columns: '^(?<row>[a-j][0-9]+)(?<sex>Boys|Girls)(?<band>[0-9]+to[0-9]+)?$'
            when: {value: present}
            id: [Unit, row, sex, band]
            map:
              reportedAt: Month | date(dd/MM/yyyy)
              categories: const(OTHER)
              verification: const(unverified)
              reporter.role: const(official)
              child.sex: sex | code(sexes)
              child.age: value | age(years) | required
              narrative: row
              scheme: column
              department: ../value
        ignore: [a1BoysTotal]
        """

    private static func bench() throws -> TableBench {
        try TableBench(table, inputs: "[{format: csv}]", codes: ["sexes": "Boys,male\nGirls,female\n"])
    }

    private func data(_ output: FixtureOutput, _ path: String...) -> [String?] {
        output.whole.map { event in
            var value = event["data"]
            for name in path { value = value?[name] }
            return value?.stringValue
        }
    }

    @Test func eachMatchingColumnEmitsWithWhatItsHeaderTells() throws {
        let bench = try Self.bench()
        #expect(bench.diagnostics == [])
        let output = try bench.run(
            """
            Unit,Month,a1Boys0to6,a1Girls0to6,b2Girls7to11,a1BoysTotal,value
            U1,01/07/2025,4,NA,,9,D
            U2,01/07/2025,1,2,3,9,

            """
        )
        #expect(output.rejections.isEmpty)
        #expect(data(output, "scheme") == ["a1Boys0to6", "a1Boys0to6", "a1Girls0to6", "b2Girls7to11"])
        #expect(data(output, "narrative") == ["a1", "a1", "a1", "b2"])
        #expect(data(output, "child", "sex", "code") == ["male", "male", "female", "female"])
        #expect(data(output, "department") == ["D", nil, nil, nil])
        #expect(Set(data(output, "ref")).count == 4)
    }

    @Test func aCellThatCannotBeReadIsNamedByItsHeaderAndTheRowIsRejectedWhole() throws {
        let output = try Self.bench().run(
            "Unit,Month,a1Boys0to6,a1Girls0to6\nU1,01/07/2025,4,many\nU2,01/07/2025,4,5\n"
        )
        #expect(output.rejections.map { $0["sourceField"]?.stringValue } == ["a1Girls0to6"])
        #expect(output.rejections.map { $0["code"]?.stringValue } == ["AGE_INVALID"])
        #expect(output.whole.count == 2)
    }

    @Test func aHeaderRowIsKnownByItsWideColumnsToo() throws {
        let output = try Self.bench().run(
            """
            A title,,,,,,
            Unit,Month,a1Boys0to6,a1Girls0to6,a1Boys7to11,a1Girls7to11,b1Boys0to6
            U1,01/07/2025,4,5,6,7,8

            """
        )
        #expect(output.rejections.isEmpty)
        #expect(output.whole.count == 5)
    }

    @Test func aPartThatTookNoPartSaysNothing() throws {
        let output = try Self.bench().run("Unit,Month,a1Boys\nU1,01/07/2025,4\n")
        #expect(output.rejections.map { $0["code"]?.stringValue } == ["ID_MISSING"])
    }

    @Test func aTableWithoutAMatchingColumnHasNoRule() throws {
        let output = try Self.bench().run("Unit,Month\nU1,01/07/2025\n")
        #expect(output.rejections.map { $0["code"]?.stringValue } == ["NO_RULE"])
    }

    @Test func columnsThatNothingTellsApartAreRefused() throws {
        let bench = try TableBench(
            Self.table.replacingOccurrences(of: "[Unit, row, sex, band]", with: "Unit"),
            inputs: "[{format: csv}]",
            codes: ["sexes": "Boys,male\n"]
        )
        #expect(bench.diagnostics.count == 1)
        #expect(bench.diagnostics.first?.contains("TABLE_COLUMNS_NEED_PART") == true)
    }

    @Test func columnsWithoutACSVInputAreRefused() throws {
        let bench = try TableBench(Self.table, codes: ["sexes": "Boys,male\n"])
        #expect(bench.diagnostics.contains { $0.contains("TABLE_KEY_OF_OTHER_FORMAT") })
    }
}
