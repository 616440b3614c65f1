import Adapters
import ContractsTesting
import Formats
import Testing

@Suite struct ChildAgeTests {
    private func bench(_ jurisdiction: String, _ keys: String = "") throws -> TableBench {
        try TableBench(
            """
            \(keys)
            emit:
              - type: concern/1
                id: id
                map:
                  reportedAt: at | date(iso)
                  categories: const(OTHER)
                  verification: const(unverified)
                  reporter.role: const(official)
                  child.sex: const(unknown)
                  child.age: age | age(years)
                  child.birthDate: dob | date(iso)
            """,
            locale: jurisdiction == "VN" ? "vi-VN" : "hi-IN",
            jurisdiction: jurisdiction
        )
    }

    private func record(_ age: String?, _ dob: String? = nil) -> JSONValue {
        var members: [JSONValue.Member] = [
            .init(name: "id", value: "1"), .init(name: "at", value: "2025-07-15"),
        ]
        if let age { members.append(.init(name: "age", value: .string(age))) }
        if let dob { members.append(.init(name: "dob", value: .string(dob))) }
        return .object(members)
    }

    private func issues(_ bench: TableBench, _ record: JSONValue) throws -> [String] {
        let data = try bench.data(record)
        return (data?["quality"]?["issues"]?.arrayValue ?? []).compactMap { $0["code"]?.stringValue }
    }

    @Test(arguments: [
        ("IN", "17", false), ("IN", "18", true), ("IN-UK", "18", true), ("VN", "15", false), ("VN", "16", true),
        ("VN", "17", true), ("VN-HN", "16", true), ("IN", "17-19", false), ("VN", "15-17", false),
        ("VN", "16-18", true),
        ("NP", "17", false), ("NP", "18", true),
    ])
    func whoIsNoChildDependsOnTheJurisdiction(_ jurisdiction: String, _ age: String, _ isAdult: Bool) throws {
        let issues = try issues(bench(jurisdiction), record(age))
        #expect(issues == (isAdult ? ["AGE_OUT_OF_JURISDICTION"] : []))
    }

    @Test func aBirthDateTellsItToo() throws {
        #expect(try issues(bench("VN"), record(nil, "2009-07-15")) == ["AGE_OUT_OF_JURISDICTION"])
        #expect(try issues(bench("VN"), record(nil, "2009-07-16")).isEmpty)
        #expect(try issues(bench("IN"), record(nil, "2009-07-15")).isEmpty)
    }

    @Test func ageAndBirthDateThatContradictAreBothKept() throws {
        let data = try bench("IN").data(record("8", "2014-08-15"))
        #expect(data?["child"]?["age"]?["value"] == 8)
        #expect(data?["child"]?["birthDate"]?["value"] == "2014-08-15")
        #expect(data?["quality"]?["issues"]?[0]?["code"] == "AGE_DOB_MISMATCH")
        #expect(try issues(bench("IN"), record("10", "2014-08-15")).isEmpty)
    }

    @Test func aFeedCanRefuseAdults() throws {
        let bench = try bench("VN", "adults: reject")
        let output = try bench.run(
            record("16").text + "\n" + record("15").text.replacing("\"1\"", with: "\"2\"") + "\n"
        )
        #expect(output.whole.count == 1)
        #expect(output.rejections.count == 1)
        #expect(output.rejections[0]["code"] == "AGE_OUT_OF_JURISDICTION")
        #expect(output.rejections[0]["sourceField"] == "age")
        #expect(output.rejections[0]["canonicalField"] == "child.age")
        #expect(output.rejections[0]["expectation"]?.stringValue?.contains("under 16") == true)
        let mistaken = try self.bench("VN", "adults: rejects")
        #expect(mistaken.diagnostics.contains { $0.contains("did you mean 'reject'") })
    }

    @Test func anEmergencyOfAnAdultGoesOutInPart() throws {
        let bench = try bench("IN", "adults: reject\nurgency: [{is: U1, any: {age: present}}]")
        let output = try bench.run(record("30").text + "\n")
        #expect(output.whole.count == 1)
        #expect(output.whole[0]["data"]?["quality"]?["partial"] == true)
        #expect(output.rejections.count == 1)
    }
}
