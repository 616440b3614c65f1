import Formats
import Testing
import Workbench

@Suite struct SampleAnonymiserTests {
    private static let table = """
        Case No;Child Name;Date of birth;Sex;Mobile;Mother's Name;Remarks
        A-101;Asha Verma;03/04/2015;F;9812345670;Sunita Verma;"She said: ""home"" &amp; left"
        A-102;Ravi Kumar;14/04/2016;M;9812345671;N/A;Nothing more is known of him

        """

    private func anonymised(key: UInt64) throws -> [String] {
        let file = SampleFile(name: "s.csv", bytes: Array(Self.table.utf8))
        let sample = try SampleReader().read([file])
        let proposal = try #require(Proposer().propose(sample, settings: ProposalSettings(id: "in.s")))
        let input = try #require(sample.inputs.first)
        let bytes = SampleAnonymiser(proposal, key: key).anonymised(file, input)
        return String(decoding: bytes, as: UTF8.self).split(separator: "\n").map(String.init)
    }

    @Test func namesNumbersAndDatesAreOthersOfTheSameShape() throws {
        let lines = try anonymised(key: 11)
        let table = Self.table.split(separator: "\n").map(String.init)
        #expect(lines.first == table.first)
        let cells = try #require(lines.dropFirst().first).split(separator: ";", omittingEmptySubsequences: false)
        #expect(cells[1] != "Asha Verma")
        #expect(cells[1].count == "Asha Verma".count)
        #expect(cells[2] != "03/04/2015")
        #expect(cells[3] == "F")
        #expect(cells[4] != "9812345670")
        #expect(zip(lines, table).allSatisfy { $0.count == $1.count })
    }

    @Test func oneWordStaysOneWord() throws {
        let cells = try #require(try anonymised(key: 12).dropFirst().first).split(separator: ";")
        #expect(cells[1].split(separator: " ").last == cells[5].split(separator: " ").last)
    }

    @Test func wordsForNothingEscapesAndQuotesStay() throws {
        let lines = try anonymised(key: 13)
        #expect(lines.contains { $0.contains(";N/A;") })
        #expect(lines.contains { $0.contains("\"\"") && $0.contains("&amp;") })
    }

    @Test func anotherKeyGivesAnotherText() throws {
        #expect(try anonymised(key: 14) != anonymised(key: 15))
    }
}
