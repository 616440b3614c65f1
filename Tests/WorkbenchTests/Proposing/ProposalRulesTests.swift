import Adapters
import ContractsTesting
import Formats
import Testing
import Workbench

/// What names alone do not settle, by samples of a few lines.
@Suite struct ProposalRulesTests {
    private func propose(_ text: String, country: String) throws -> AdapterDraft {
        let sample = try SampleReader().read([SampleFile(name: "sample.csv", bytes: Array(text.utf8))])
        let proposal = try #require(Proposer().propose(sample, settings: ProposalSettings(id: "\(country).system")))
        return try #require(DraftBuilder(proposal, of: sample)).build()
    }

    private func field(_ name: String, _ draft: AdapterDraft) throws -> FieldProposal {
        try #require(draft.proposal.fields.first { $0.field.name == name })
    }

    @Test func anMBesideAnHIsAWoman() throws {
        let draft = try propose(
            """
            Folio,Nombre,Apellido,Sexo,Fecha de desaparicion
            1,Ana,Ruiz,M,12/03/2024
            2,Luis,Paz,H,14/03/2024
            3,Eva,Gil,M,15/03/2024
            """,
            country: "mx"
        )
        let codes = draft.proposal.codeLists["sex"]?.reduce(into: [String: String]()) { $0[$1.source] = $1.code }
        #expect(codes == ["M": "female", "H": "male"])
    }

    @Test func anMAloneIsAskedAbout() throws {
        let draft = try propose("Ref,Name,Sex,Missing since\n1,Ana,M,2024-03-12\n2,Eva,M,2024-03-14\n", country: "us")
        #expect(try field("Sex", draft).verdict == .likely)
    }

    @Test func yearsOfAnotherCalendarAreAskedAbout() throws {
        let draft = try propose(
            "Ref,Child name,Sex,Missing since\n1,Hari,M,2081-01-15\n2,Gita,F,2081-02-20\n3,Mina,F,2081-03-02\n",
            country: "np"
        )
        #expect(try field("Missing since", draft).verdict == .asked)
    }

    @Test func datesThatMayBeOfTheEthiopianCalendarAreAskedAbout() throws {
        let rows = "1,Hana,F,2016-12-28\n2,Dawit,M,2017-01-04\n3,Sara,F,2017-02-11\n"
        let draft = try propose("Ref,Child name,Sex,Missing since\n" + rows, country: "et")
        #expect(try field("Missing since", draft).verdict == .asked)
        // No Ethiopian month has a 31st day.
        let gregorian = try propose(
            "Ref,Child name,Sex,Missing since\n" + rows + "4,Abel,M,2016-03-31\n",
            country: "et"
        )
        #expect(try field("Missing since", gregorian).verdict != .asked)
    }

    @Test func aThirteenthMonthIsAskedAboutInAnyCountry() throws {
        let rows = (1...19).map { "\($0),Hana,F,2016-\($0 % 9 + 1)-1\($0 % 9)\n" }.joined() + "20,Sara,F,2016-13-04\n"
        let draft = try propose("Ref,Child name,Sex,Missing since\n" + rows, country: "ke")
        #expect(try field("Missing since", draft).verdict == .asked)
    }

    private static let weights =
        "Ref,Child name,Sex,Missing since,Peso (kg)\n1,Ana,F,2024-03-12,\"31,5\"\n2,Eva,F,2024-03-14,\"22,8\"\n"

    @Test func aWeightWithADecimalCommaIsRead() throws {
        let draft = try propose(Self.weights, country: "es")
        let weights = try #require(draft.fixtures.first).output.whole.compactMap {
            $0["data"]?["child"]?["physical"]?["weightKg"]?.numberText
        }
        #expect(weights == ["31.5", "22.8"])
    }

    @Test func aLineThatReadsNoneOfTheSamplesValuesIsNotSure() throws {
        let draft = try propose(Self.weights, country: "us")
        let line = try #require(draft.proposal.lines.first { $0.target == "child.physical.weightKg" })
        #expect(line.isQuestion && line.comment.contains("2 of 2 could not be read"))
    }

    @Test func noFieldIsLeftOutWithoutAWord() throws {
        // A time of day whose date nobody knows: no line can read it.
        let draft = try propose("Ref,Child name,Sex,Hora\n1,Ana,F,09:40\n2,Eva,F,11:15\n", country: "br")
        #expect(try field("Hora", draft).verdict == .asked)
    }

    @Test func shortFormsAreReadByTheirWordsAndAskedAbout() throws {
        let draft = try propose(
            """
            RPT_NO,CHLD_NM,GNDR,DOB,MSSNG_DT,DIST,GUARD_NM,TEL1
            1,Asha Mwangi,F,2014-02-11,2025-03-12,Kisumu,Jane Mwangi,0711 000 101
            2,Juma Otieno,M,2012-08-30,2025-03-14,Nakuru,Peter Otieno,0711 000 102
            3,Grace Akinyi,F,2011-12-01,2025-03-15,Kisumu,Ann Akinyi,0711 000 103
            """,
            country: "ke"
        )
        for (name, target) in [
            ("CHLD_NM", "child.names"), ("GNDR", "child.sex"), ("MSSNG_DT", "lastSeen.at"),
            ("GUARD_NM", "child.relatedPersons[guardian]"),
        ] {
            let proposal = try field(name, draft)
            #expect(proposal.target == target, "\(name)")
            #expect(proposal.verdict == .likely, "\(name)")
        }
        #expect(draft.diagnostics.filter { $0.severity == .error }.isEmpty)
    }

    @Test(arguments: [("ar", "lastSeen.place/state"), ("es", "lastSeen.place/district")])
    func aProvinceIsTheLevelItHasInTheCountry(_ country: String, _ target: String) throws {
        let draft = try propose(
            "Ref,Nombre,Apellido,Fecha de desaparicion,Provincia\n1,Ana,Ruiz,2024-03-12,Lugo\n2,Luis,Paz,2024-03-14,Jaen\n",
            country: country
        )
        #expect(try field("Provincia", draft).target == target)
    }

    @Test func aRecordWithoutAPlaceGivesAnEventAndTheLineAsks() throws {
        let draft = try propose(
            "Ref,First name,Last name,Sex,Missing since\n1,Ana,Ruiz,F,2024-03-12\n2,Tom,Hale,M,2024-03-14\n",
            country: "us"
        )
        #expect(draft.fixtures.first?.output.whole.count == 2)
        #expect(draft.proposal.lines.contains { $0.target == "lastSeen.place.resolution" && $0.isQuestion })
    }

    @Test func oneWordAmongDatesIsNoDateAndNoReasonToLeaveThemOut() throws {
        let draft = try propose(
            """
            Ref,Child name,Sex,Date of birth,Missing since
            1,Ana,F,14/02/2010,2024-03-12
            2,Tom,M,PERDUTO,2024-03-14
            3,Eva,F,23/08/2011,2024-03-15
            4,Ben,M,30/06/2012,2024-03-16
            """,
            country: "it"
        )
        #expect(try field("Date of birth", draft).verdict == .sure)
        #expect(draft.fixtures.first?.output.whole.count == 4)
    }

    @Test(arguments: [("xx.foo", nil, false), ("xx.foo", "KE", true), ("ke.foo", nil, true), ("uk.foo", nil, true)])
    func aTableNeedsACountry(_ id: String, _ jurisdiction: String?, _ isKnown: Bool) {
        var settings = ProposalSettings(id: id)
        settings.jurisdiction = jurisdiction
        #expect(settings.hasJurisdiction == isKnown)
    }
}
