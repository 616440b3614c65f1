import ContractsTesting
import Formats
import Testing

/// What feeds of Viet Nam write: hours, ages, targets, places in one cell.
@Suite struct VietnameseTextConverterTests {
    private func bench(_ lines: String..., codes: [String: String] = [:]) throws -> TableBench {
        let bench = try TableBench(
            """
            emit:
              - type: concern/1
                id: keyed(id, v, w)
                map:
                  reportedAt: const(2025-07-15)
                  categories: const(OTHER)
                  verification: const(unverified)
                  reporter.role: const(official)
                  child.sex: const(unknown)
            \(lines.map { "      " + $0 }.joined(separator: "\n"))
            """,
            locale: "vi-VN",
            jurisdiction: "VN",
            codes: codes
        )
        #expect(bench.diagnostics == [])
        return bench
    }

    private func data(_ bench: TableBench, _ v: String, _ w: String? = nil) throws -> JSONValue? {
        let other = w.map { [JSONValue.Member(name: "w", value: .string($0))] } ?? []
        return try bench.data(.object([.init(name: "id", value: "1"), .init(name: "v", value: .string(v))] + other))
    }

    private func issue(_ data: JSONValue?) -> String? { data?["quality"]?["issues"]?[0]?["code"]?.stringValue }

    // MARK: Date and time

    @Test(arguments: [
        ("15 giờ 27", "2017-04-04T15:27+07:00"), ("15 giờ 27 phút", "2017-04-04T15:27+07:00"),
        ("15h27", "2017-04-04T15:27+07:00"), ("15:27", "2017-04-04T15:27+07:00"),
        ("3 giờ 27 chiều", "2017-04-04T15:27+07:00"), ("8 giờ 05 sáng", "2017-04-04T08:05+07:00"),
        ("7 giờ 30 TỐI", "2017-04-04T19:30+07:00"), ("7 giờ 30 tối", "2017-04-04T19:30+07:00"),
        ("03 giờ 27 CH", "2017-04-04T15:27+07:00"),
        ("15:27 04/04/2017", "2017-04-04T15:27+07:00"), ("15:27 05/04/2017", nil), ("25 giờ 70", nil),
        ("2017-04-04T08:27:00Z", "2017-04-04T08:27:00+00:00"),
    ])
    func aTimeOfDayIsReadByTheFirstPatternThatFits(_ time: String, _ instant: String?) throws {
        let formats = ["H:mm", "H 'giờ' m", "H 'giờ' m 'phút'", "H'h'm", "h 'giờ' m a", "H:mm d/M/yyyy", "iso"]
        let patterns = formats.map { "timeFormat: \"\($0)\"" }.joined(separator: ", ")
        let bench = try bench("occurredAt: dateTime(date: v, time: w, format: d/M/yyyy, \(patterns))")
        let data = try data(bench, "04/04/2017", time)
        #expect(data?["occurredAt"]?.stringValue == instant)
        #expect((issue(data) == nil) == (instant != nil))
    }

    @Test func aTimeThatStandsWithTheDateAlreadyAgrees() throws {
        let bench = try bench("occurredAt: dateTime(date: v, time: w, format: d/M/yyyy[ HH:mm])")
        #expect(try data(bench, "04/04/2017 00:00", "15:27")?["occurredAt"] == "2017-04-04T15:27+07:00")
        #expect(try data(bench, "04/04/2017 15:27", "15:27")?["occurredAt"] == "2017-04-04T15:27+07:00")
        #expect(issue(try data(bench, "04/04/2017 09:00", "15:27")) == "DATE_INVALID")
    }

    @Test func aDeadlineRunsFromDateAndTime() throws {
        let bench = try TableBench(
            """
            emit:
              - type: case/1
                id: id
                map:
                  openedAt: day | date(d/M/yyyy)
                  authority.type: const(helpline)
                  status: const(open)
                  riskLevel: const(high)
                  classification: const(unknown)
                  child.sex: const(unknown)
                  child.names: name | personName
                  clocks[VN_EMERGENCY]: legalClock(VN_EMERGENCY, from: day, time: hour, format: d/M/yyyy, timeFormat: "H'h'mm")
            """,
            locale: "vi-VN",
            jurisdiction: "VN"
        )
        #expect(bench.diagnostics == [])
        let data = try bench.data(["id": "1", "day": "4/4/2017", "hour": "15h27", "name": "An"])
        #expect(data?["clocks"]?[0]?["dueAt"] == "2017-04-05T03:27+07:00")
    }

    // MARK: Age or birth date

    @Test(arguments: [
        ("khoảng 10 tuổi", "10", nil), ("khoang 10 tuoi", "10", nil), ("10", "10", nil),
        ("12/03/2007", nil, "2007-03-12"),
        ("2007", nil, "2007"), ("Không biết", nil, nil),
    ])
    func oneFieldMayHoldAnAgeOrABirthDate(_ text: String, _ age: String?, _ birthDate: String?) throws {
        let bench = try bench(
            "child.age: v | age(years, birthDate: d/M/yyyy, birthDate: yyyy)",
            "child.birthDate: v | date(d/M/yyyy, yyyy, age: years)",
            "narrative: id"
        )
        let data = try data(bench, text)
        #expect(data?["child"]?["age"]?["value"]?.text == age)
        #expect(data?["child"]?["birthDate"]?["value"]?.stringValue == birthDate)
        #expect(issue(data) == nil)
    }

    @Test func whatIsNeitherAnAgeNorABirthDateIsAnIssueOfBoth() throws {
        let bench = try bench(
            "child.age: v | age(years, birthDate: d/M/yyyy)",
            "child.birthDate: v | date(d/M/yyyy, age: years)",
            "narrative: id"
        )
        let issues = try data(bench, "hôm qua")?["quality"]?["issues"]?.arrayValue ?? []
        #expect(Set(issues.compactMap { $0["code"]?.stringValue }) == ["AGE_INVALID", "DATE_INVALID"])
    }

    @Test(arguments: [("6 tháng tuổi", "6", "month"), ("10 ngày tuổi", "10", "day"), ("hơn 10 tuổi", "10", "year")])
    func anAgeIsCountedInItsUnit(_ text: String, _ value: String, _ unit: String) throws {
        let data = try data(try bench("child.age: v | age(years)"), text)
        #expect(data?["child"]?["age"]?["value"]?.text == value)
        #expect(data?["child"]?["age"]?["unit"]?.stringValue == unit)
    }

    // MARK: Numbers

    @Test(arguments: [
        ("58,735", "NUMBER_LOCALE_AMBIGUOUS"), ("0,735", "0.735"), ("99,4", "99.4"), ("1.234,5", "NUMBER_INVALID"),
    ])
    func oneCommaAndThreeDigitsMayBeAThousand(_ text: String, _ outcome: String) throws {
        let bench = try bench("child.physical.weightKg: v", "narrative: id")
        let data = try data(bench, text)
        let outcome = outcome == "NUMBER_INVALID" ? "OUT_OF_RANGE" : outcome
        #expect(data?["child"]?["physical"]?["weightKg"]?.text ?? issue(data) == outcome)
    }

    // MARK: Codes of a day

    @Test(arguments: [
        ("", "05/12/2017", "18001567"), ("", "06/12/2017", "111"), ("", "18/05/2004", nil),
        ("111", "04/04/2017", "111"),
        ("", "hôm qua", nil),
    ])
    func whatTheSourceDoesNotSayTheDayTells(_ stated: String, _ day: String, _ code: String?) throws {
        let bench = try TableBench(
            """
            emit:
              - type: contact/1
                id: id
                map:
                  startedAt: const(2017-04-04)
                  channel: const(phone)
                  helpline: v | code(numbers, days: days, on: w, format: d/M/yyyy)
                  callClass: const(unknown)
                  isChildContact: const(false)
            """,
            jurisdiction: "VN",
            codes: ["numbers": "111,111\n18001567,18001567\n", "days": "2017-12-06,111\n2004-05-19,18001567\n"]
        )
        #expect(bench.diagnostics == [])
        let output = try bench.data(["id": "1", "v": .string(stated), "w": .string(day)])
        #expect(output?["helpline"]?.stringValue == code)
    }

    @Test func aListOfDaysHoldsDays() throws {
        let bench = try TableBench.concern(
            "severity: v | code(levels, days: levels, on: w, format: d/M/yyyy)",
            codes: ["levels": "nặng,high\n"]
        )
        #expect(bench.diagnostics.contains { $0.contains("CONVERTER_ARGUMENT") })
    }
}
