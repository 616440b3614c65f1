import ContractsTesting
import Formats
import Testing

@Suite struct LegalClockConverterTests {
    private func bench(_ line: String, jurisdiction: String = "IN") throws -> TableBench {
        try TableBench(
            """
            emit:
              - type: case/1
                id: id
                map:
                  openedAt: from | date(iso)
                  authority.type: const(cwc)
                  status: const(open)
                  riskLevel: const(unknown)
                  classification: const(cncp)
                  child.sex: const(unknown)
                  \(line)
            """,
            jurisdiction: jurisdiction
        )
    }

    private static let lfa = "clocks[LFA]: legalClock(LFA, from: from, format: iso, age: age, birthDate: born)"

    /// The members of the one clock, less its code.
    private func clock(_ bench: TableBench, _ values: (String, String)...) throws -> String? {
        let record = JSONValue.object(
            ([("id", "1")] + values).map { JSONValue.Member(name: $0.0, value: .string($0.1)) }
        )
        #expect(bench.diagnostics == [])
        let output = try bench.run(record.text + "\n")
        #expect(output.rejections.isEmpty)
        guard case .object(let members)? = output.whole.first?["data"]?["clocks"]?[0] else { return nil }
        return members.dropFirst().map { "\($0.name) \($0.value.stringValue ?? $0.value.text)" }.joined(separator: ", ")
    }

    @Test(arguments: [
        ("11 months", "dueAt 2025-05-03"), ("1", "dueAt 2025-05-03"), ("24 months", "dueAt 2025-05-03"),
        ("25 months", "dueAt 2025-07-03"), ("3", "dueAt 2025-07-03"),
        ("2", "dueAt 2025-05-03, laterDueAt 2025-07-03"),
        ("4 months (approx.)", "dueAt 2025-05-03, laterDueAt 2025-07-03, estimatedAge true"),
        ("1-3", "dueAt 2025-05-03, laterDueAt 2025-07-03, estimatedAge true"),
    ])
    func theAgeDecidesTheDeadlineAndAGuessRaisesBoth(_ age: String, _ due: String) throws {
        let found = try clock(bench(Self.lfa), ("from", "2025-03-03"), ("age", age))
        #expect(found == "startedAt 2025-03-03, \(due)")
    }

    @Test(arguments: [
        ("2023-03-03", "dueAt 2025-05-03"), ("2023-03-02", "dueAt 2025-07-03"), ("2024-12-25", "dueAt 2025-05-03"),
    ])
    func aBirthDateDecidesBeforeAnAge(_ born: String, _ due: String) throws {
        let found = try clock(bench(Self.lfa), ("from", "2025-03-03"), ("age", "9"), ("born", born))
        #expect(found == "startedAt 2025-03-03, \(due)")
    }

    @Test func anUnknownAgeRaisesBoth() throws {
        let found = try clock(bench(Self.lfa), ("from", "2025-12-31"))
        #expect(found == "startedAt 2025-12-31, dueAt 2026-02-28, laterDueAt 2026-04-30")
    }

    @Test func hoursRunByTheClockWhereOneIsKnown() throws {
        let line = "clocks[CWC_PRODUCTION]: legalClock(CWC_PRODUCTION, from: from, format: iso)"
        let exact = try clock(bench(line), ("from", "2025-02-28T21:30:00+05:30"))
        #expect(exact == "startedAt 2025-02-28T21:30:00+05:30, dueAt 2025-03-01T21:30:00+05:30")
        #expect(try clock(bench(line), ("from", "2025-02-28")) == "startedAt 2025-02-28, dueAt 2025-03-01")
    }

    @Test func aTableMaySayHowLongItRuns() throws {
        let line = "clocks[HOME_STUDY]: legalClock(HOME_STUDY, from: from, format: iso, within: \"60 days\")"
        #expect(try clock(bench(line), ("from", "2025-01-01")) == "startedAt 2025-01-01, dueAt 2025-03-02")
    }

    @Test(arguments: [
        "clocks[HOME_STUDY]: legalClock(HOME_STUDY, from: from, format: iso)",
        "clocks[LFA]: legalClock(SIR, from: from, format: iso)", "clocks[SIR]: legalClock(SIR, from: from)",
        "clocks[SIR]: legalClock(SIR, format: iso)",
        "clocks[SIR]: legalClock(SIR, from: from, format: iso, within: soon)",
    ])
    func whatCannotBeComputedIsToldBeforeAnythingRuns(_ line: String) throws {
        #expect(try bench(line).diagnostics.first?.contains("CONVERTER_ARGUMENT") == true)
    }

    @Test func aDeadlineOfAnotherCountryIsNotOurs() throws {
        #expect(try !bench(Self.lfa, jurisdiction: "VN").diagnostics.isEmpty)
    }
}
