import ContractsTesting
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
