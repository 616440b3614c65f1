import Formats
import Testing

@Suite struct AgeConverterTests {
    private let bench: TableBench

    init() throws {
        bench = try TableBench.concern("child.age: v | age(years)")
    }

    @Test(arguments: [
        ("9", #"{"value":9,"unit":"year"}"#), ("०९", #"{"value":9,"unit":"year"}"#),
        ("about 8", #"{"value":8,"unit":"year","estimated":true}"#),
        ("लगभग ८ वर्ष", #"{"value":8,"unit":"year","estimated":true}"#),
        ("8-10", #"{"unit":"year","min":8,"max":10,"estimated":true}"#),
        ("10–12", #"{"unit":"year","min":10,"max":12,"estimated":true}"#),
        ("5Y3M", #"{"value":63,"unit":"month"}"#), ("5 वर्ष 3 माह", #"{"value":63,"unit":"month"}"#),
        ("6 माह", #"{"value":6,"unit":"month"}"#),
        ("4 months (approx.)", #"{"value":4,"unit":"month","estimated":true}"#),
        ("khoảng 10 tuổi", #"{"value":10,"unit":"year","estimated":true}"#), ("12 days", #"{"value":12,"unit":"day"}"#),
        ("khoảng 10", #"{"value":10,"unit":"year","estimated":true}"#),
        ("10 years old", #"{"value":10,"unit":"year"}"#),
        ("8 से 10 वर्ष", #"{"unit":"year","min":8,"max":10,"estimated":true}"#), ("12 व०", #"{"value":12,"unit":"year"}"#),
        ("10 tuổi mụ", #"{"unit":"year","min":8,"max":9,"estimated":true}"#),
        ("१२ वर्षीय", #"{"value":12,"unit":"year"}"#),
    ])
    func anAgeIsReadAsPeopleWriteIt(_ text: String, _ json: String) throws {
        #expect(try bench.value("child", "age", of: text) == json)
    }

    @Test(arguments: ["NINE", "121", "-3", "10-8", "3 4", "5Y13M", "9.5", "1-2-3"])
    func whatIsNoAgeIsAnIssueAndNeverGuessed(_ text: String) throws {
        #expect(try bench.value("child", "age", of: text) == "AGE_INVALID")
    }

    @Test(arguments: ["Unborn", "Unknown", "अज्ञात", "गर्भस्थ", "Không rõ"])
    func noAgeIsALegalValue(_ text: String) throws {
        #expect(try bench.value("child", "age", of: text) == "nothing")
    }

    @Test(arguments: [
        ("months: v", "19", #"{"value":19,"unit":"month"}"#), ("years: v", "4", #"{"value":4,"unit":"year"}"#),
        ("stated: v", "19", "AGE_INVALID"), ("stated: v", "about 19", "AGE_INVALID"),
        ("stated: v", "1Y7M", #"{"value":19,"unit":"month"}"#), ("stated: v", "19 माह", #"{"value":19,"unit":"month"}"#),
        ("stated: v", "4 years", #"{"value":4,"unit":"year"}"#),
    ])
    func whatANumberAloneCountsDependsOnItsField(_ field: String, _ text: String, _ json: String) throws {
        let line = field == "months: v" ? "v | age(months)" : "nothing | age(months, \(field))"
        let bench = try TableBench.concern("child.age: \(line)", "narrative: id")
        #expect(bench.diagnostics == [])
        #expect(try bench.value("child", "age", of: text) == json)
    }

    @Test func anAgeNeverBecomesABirthDate() throws {
        #expect(try bench.value("child", "birthDate", of: "9") == "nothing")
        #expect(try bench.value("child", "ageBand", of: "9") == "\"7-11\"")
    }

    @Test(arguments: [
        ("2025-03-02", "2025-03-03", "0-6", #"{"value":5,"unit":"year","asOf":"2025-03-02"}"#),
        ("02/03/2023", "2025-03-02", "7-11", #"{"value":5,"unit":"year","asOf":"2023-03-02"}"#),
        ("02/03/2023", "2025-03-01", "0-6", #"{"value":5,"unit":"year","asOf":"2023-03-02"}"#),
        ("yesterday", "2025-03-02", "0-6", #"{"value":5,"unit":"year"}"#),
    ])
    func aChildGrowsAfterTheDayItHadAnAge(_ day: String, _ at: String, _ band: String, _ json: String) throws {
        let bench = try TableBench(
            """
            emit:
              - type: concern/1
                id: id
                map:
                  reportedAt: at | date(iso)
                  categories: const(OTHER)
                  verification: const(unverified)
                  reporter.role: const(official)
                  child.sex: const(unknown)
                  child.age: v | age(years, asOf: day, format: iso, format: dd/MM/yyyy)
            """
        )
        #expect(bench.diagnostics == [])
        let child = try bench.data(["id": "1", "at": .string(at), "day": .string(day), "v": "5"])?["child"]
        #expect(child?["age"]?.text == json)
        #expect(child?["ageBand"]?.stringValue == band)
    }
}
