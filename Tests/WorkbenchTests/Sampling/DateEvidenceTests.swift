import Testing
import Workbench

@Suite struct DateEvidenceTests {
    private func dates(_ values: String...) throws -> DateEvidence {
        let rows = values.map { "\($0);x" }.joined(separator: "\n")
        let sample = try SampleReader().read([
            SampleFile(name: "s", bytes: Array("Date of birth;Child name\n\(rows)\n".utf8))
        ])
        return try #require(sample.fields.first?.dates)
    }

    @Test func aDayBeyondTwelveProvesTheOrder() throws {
        let evidence = try dates("03/04/2015", "14/04/2015")
        #expect(evidence.order == .dayFirst)
        #expect(evidence.proofs == 1)
        #expect(evidence.ambiguous == 1)
        #expect(evidence.patterns(dayFirst: true) == ["dd/MM/yyyy"])
        #expect(try dates("04/14/2015", "03/04/2015").order == .monthFirst)
    }

    @Test func whereNothingProvesTheOrderItIsUnproven() throws {
        #expect(try dates("03/04/2015", "05/06/2016").order == .unproven)
        #expect(try dates("14/04/2015", "04/14/2016").order == .contradictory)
    }

    @Test func formsThatSayTheirOrderAreSettled() throws {
        #expect(try dates("2015-04-03", "2015-04-14").patterns(dayFirst: true) == ["iso"])
        #expect(try dates("03-Apr-2015", "14-Apr-2015").patterns(dayFirst: true) == ["dd-MMM-yyyy"])
        #expect(try dates("20150403", "20150414").order == .settled)
    }

    @Test func daysOfOneAndTwoFiguresHaveOnePattern() throws {
        #expect(try dates("3/4/2015", "14/12/2015").patterns(dayFirst: true) == ["d/M/yyyy"])
    }
}
