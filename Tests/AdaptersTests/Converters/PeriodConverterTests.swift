import ContractsTesting
import Formats
import Testing

@Suite struct PeriodConverterTests {
    private func bench(_ kinds: String) throws -> TableBench {
        try TableBench(
            """
            emit:
              - type: indicator/1
                id: id
                map:
                  code: const(CPS.CWC.A1)
                  area: place(within: IN-UK)
                  period: v | period(\(kinds))
                  kind: const(actual)
                  unit: const(count)
                  value: const(1)
            """
        )
    }

    /// `from to` of the period, or the code of the rejection.
    private func read(_ text: String, as kinds: String) throws -> String {
        let record = JSONValue.object([
            JSONValue.Member(name: "id", value: "1"), JSONValue.Member(name: "v", value: .string(text)),
        ])
        let output = try bench(kinds).run(record.text + "\n")
        if let code = output.rejections.first?["code"]?.stringValue { return code }
        let period = output.whole.first?["data"]?["period"]
        #expect(period?["label"]?.stringValue == text)
        return "\(period?["from"]?.stringValue ?? "") \(period?["to"]?.stringValue ?? "")"
    }

    @Test(arguments: [
        "Jul-2025", "July 2025", "JUL/2025", "Jul-25", "07/2025", "7-2025", "2025-07", "जुलाई 2025", "जुलाई-२०२५",
        "Tháng 7/2025", "tháng 7 năm 2025",
    ])
    func aMonthIsReadAsReturnsWriteIt(_ text: String) throws {
        #expect(try read(text, as: "month") == "2025-07-01 2025-07-31")
    }

    @Test(arguments: [
        ("2025-26 Q2", "financialQuarter", "2025-07-01 2025-09-30"),
        ("Q4 2025-26", "financialQuarter", "2026-01-01 2026-03-31"),
        ("Q1 FY 2025-2026", "financialQuarter", "2025-04-01 2025-06-30"),
        ("2025-26", "financialYear", "2025-04-01 2026-03-31"),
        ("1999-00", "financialYear", "1999-04-01 2000-03-31"),
        ("Quý I/2017", "quarter", "2017-01-01 2017-03-31"),
        ("Q3 2017", "quarter", "2017-07-01 2017-09-30"),
        ("तृतीय तिमाही 2017", "quarter", "2017-07-01 2017-09-30"),
        ("2016", "year", "2016-01-01 2016-12-31"),
        ("Năm 2016", "year", "2016-01-01 2016-12-31"),
        ("2016-2020", "month, quarter, year, years, partOfYear", "2016-01-01 2020-12-31"),
        ("Giai đoạn 2016 - 2020", "year, years", "2016-01-01 2020-12-31"),
        ("6 tháng đầu năm 2017", "month, partOfYear", "2017-01-01 2017-06-30"),
        ("6 tháng cuối năm 2017", "month, partOfYear", "2017-07-01 2017-12-31"),
        ("9 tháng năm 2017", "month, partOfYear", "2017-01-01 2017-09-30"),
        ("Tháng 9 năm 2017", "month, partOfYear", "2017-09-01 2017-09-30"),
        ("Feb-2024", "month, financialQuarter", "2024-02-01 2024-02-29"),
        ("2025-26 Q2", "month, financialQuarter", "2025-07-01 2025-09-30"),
    ])
    func periodsOfEachKindEndOnTheirLastDay(_ text: String, _ kinds: String, _ days: String) throws {
        #expect(try read(text, as: kinds) == days)
    }

    @Test(arguments: [
        ("2025-26 Q5", "financialQuarter"), ("2025-27 Q2", "financialQuarter"), ("2025-27", "financialYear"),
        ("Jul-2025", "financialQuarter"), ("13/2025", "month"), ("July", "month"), ("Jul-2025 to Aug-2025", "month"),
        ("1807", "year"), ("Q 2017", "quarter"), ("soon", "month"), ("2025-26 Q2", "month"), ("1-7-2025", "month"),
    ])
    func whatIsNoPeriodOfTheKindIsRejected(_ text: String, _ kinds: String) throws {
        #expect(try read(text, as: kinds) == "DATE_INVALID")
    }

    @Test func whatTwoKindsReadDifferentlyIsNotGuessed() throws {
        #expect(try read("2011-12", as: "month, financialYear") == "DATE_AMBIGUOUS")
        #expect(try read("2025-26", as: "month, financialYear") == "2025-04-01 2026-03-31")
    }

    @Test func aKindThatDoesNotExistIsTold() throws {
        #expect(try bench("fortnight").diagnostics.first?.contains("CONVERTER_ARGUMENT") == true)
    }
}
