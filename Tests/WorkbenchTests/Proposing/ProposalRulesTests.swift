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

    @Test func aGroupBeforeAMarkSaysWhoseAFieldIs() throws {
        let draft = try propose(
            """
            mother:name,mother:phone,child:name,child:sex,child:dob,meta/instanceID
            Ann Atieno,0711 000 101,Grace Akinyi,girl,2014-02-11,uuid-1
            Eva Wanjiru,0711 000 102,Kevin Njoroge,boy,2012-08-30,uuid-2
            """,
            country: "ke"
        )
        #expect(try field("mother:name", draft).target == "child.relatedPersons[mother]")
        #expect(try field("mother:phone", draft).target == "child.relatedPersons[mother].phone")
        #expect(try field("child:name", draft).target == "child.names")
        #expect(try field("child:dob", draft).target == "child.birthDate")
    }

    @Test func oneOfSeveralNumberedPersonsIsAskedAbout() throws {
        let draft = try propose(
            "RptID,ChID,Per1ID,Per1Sex,Child1Name,Child2Name\nA1,C1,P1,M,Ana Ruiz,Luis Ruiz\nA2,C2,P2,F,Eva Gil,Ben Gil\n",
            country: "us"
        )
        for name in ["Per1ID", "Per1Sex", "Child1Name", "Child2Name"] {
            #expect(try field(name, draft).verdict != .sure, "\(name)")
        }
    }

    @Test func aNumberThatSeveralRecordsShareIsNotSurelyTheChilds() throws {
        let draft = try propose(
            "Ref,Child name,National ID,Missing since\n1,Ana Ruiz,77-1,2024-03-12\n2,Luis Ruiz,77-1,2024-03-12\n3,Eva Gil,78-4,2024-03-15\n",
            country: "es"
        )
        #expect(try field("National ID", draft).verdict == .likely)
    }

    @Test func timesInAnOrderThatCannotBeAreAskedAbout() throws {
        let rows =
            "1,Ana Ruiz,2024-03-12,2024-03-10\n2,Tom Hale,2024-03-14,2024-03-11\n3,Eva Gil,2024-03-15,2024-03-15\n"
        let draft = try propose("Ref,Child name,Missing since,Reported on\n" + rows, country: "us")
        #expect(try field("Missing since", draft).verdict == .likely)
        #expect(try field("Reported on", draft).reason.contains("earlier than lastSeen.at"))
    }

    @Test func aBirthDateOfGrownPersonsIsAskedAbout() throws {
        let rows =
            "1,Ana Ruiz,1984-05-11,2024-03-12\n2,Tom Hale,1979-12-24,2024-03-14\n3,Eva Gil,2012-02-03,2024-03-15\n"
        let draft = try propose("Ref,Child name,Date of birth,Missing since\n" + rows, country: "us")
        let birth = try field("Date of birth", draft)
        #expect(birth.verdict == .likely)
        #expect(birth.reason.contains("grown up"))
        #expect(draft.table.contains("grown up by it: is it the child's?"))
    }

    @Test func anAgeThatIsNotThatOfTheBirthDateIsAskedAbout() throws {
        let rows =
            "1,Ana Ruiz,2012-05-11,4,2024-03-12\n2,Tom Hale,2010-12-24,5,2024-03-14\n3,Eva Gil,2012-02-03,3,2024-03-15\n"
        let draft = try propose("Ref,Child name,Date of birth,Age,Missing since\n" + rows, country: "us")
        #expect(try field("Age", draft).verdict == .likely)
        #expect(try field("Date of birth", draft).verdict == .likely)
    }

    @Test func wordsForWhoSomebodyIsAreNotSurelyNames() throws {
        let rows = "1,Ana Ruiz,2024-03-12,мати\n2,Tom Hale,2024-03-14,бабуся\n3,Eva Gil,2024-03-15,тітка\n"
        let small = try propose("Ref,Child name,Missing since,Reporter\n" + rows, country: "ua")
        #expect(try field("Reporter", small).verdict != .sure)
        let words = rows.replacing("мати", with: "Nachbarin").replacing("бабуся", with: "Amt").replacing(
            "тітка",
            with: "Tante"
        )
        let large = try propose("Ref,Child name,Missing since,Melder\n" + words, country: "de")
        let melder = try field("Melder", large)
        #expect(!(melder.target == "reporter.names" && melder.verdict == .sure))
    }

    @Test func aFieldOfAnUnknownNameWithWordsForSexesIsAskedAboutAsALine() throws {
        let draft = try propose(
            "Ref,Child name,qwx,Missing since\n1,Ana Ruiz,여자,2024-03-12\n2,Tom Hale,남자,2024-03-14\n",
            country: "kr"
        )
        let sex = try field("qwx", draft)
        #expect(sex.target == "child.sex")
        #expect(sex.verdict == .likely)
    }

    @Test func aSecondFamilyNameIsNotLost() throws {
        let draft = try propose(
            "Folio,Nombres,Primer apellido,Segundo apellido,Fecha de desaparicion\n1,Ana,Ruiz,Paz,2024-03-12\n2,Luis,Gil,Mora,2024-03-14\n",
            country: "co"
        )
        let line = try #require(draft.proposal.lines.first { $0.target == "child.names" })
        #expect(line.sources.count == 3)
    }

    @Test func datesInDigitsOfAnotherScriptAreRead() throws {
        let draft = try propose(
            "رقم البلاغ,اسم الطفل,تاريخ البلاغ,تاريخ الميلاد,نوع العنف\n١٠١,كريم أحمد,٢٥/٠٢/٢٠٢٥,١٧/٠٦/٢٠١٥,إهمال\n١٠٢,ندى علي,١٨/٠٢/٢٠٢٥,٢٣/٠٩/٢٠١١,إهمال\n",
            country: "eg"
        )
        let days = draft.fixtures.first?.output.whole.compactMap {
            $0["data"]?["child"]?["birthDate"]?["value"]?.stringValue
        }
        #expect(days?.count == 2)
    }

    @Test func whoseAPartOfARecordIsThatNobodyKnowsIsAskedAsALineWhereOnlyItHasAChildsFacts() throws {
        let rows = [("1", "Aroha", "2015-03-21", "Female"), ("2", "Tama", "2011-12-05", "Male")]
        let text = rows.map { id, name, birth, sex in
            "<R id='\(id)'><Received>2024-08-02</Received><Tamaiti><FirstName>\(name)</FirstName><BirthDate>\(birth)</BirthDate>"
                + "<Gender>\(sex)</Gender></Tamaiti><AllegationType>Neglect</AllegationType></R>"
        }
        let sample = try SampleReader().read([
            SampleFile(name: "sample.xml", bytes: Array("<Rs>\(text.joined())</Rs>".utf8))
        ])
        let proposal = try #require(Proposer().propose(sample, settings: ProposalSettings(id: "nz.system")))
        for name in ["Tamaiti/FirstName", "Tamaiti/BirthDate", "Tamaiti/Gender"] {
            let field = try #require(proposal.fields.first { $0.field.name == name })
            #expect(field.verdict == .likely, "\(name)")
        }
    }

    @Test func twoColumnsOfOneNameAreToldWithWhatToDo() throws {
        let text = """
            Register of cases,,,,
            ,Child,,Reporter,
            Case No.,Name,Sex,Name,Phone
            1,Akosua Mensah,F,Yaw Mensah,024 400 0101
            2,Kwame Boateng,M,Esi Boateng,024 400 0102
            """
        let problem = #expect(throws: SampleProblem.self) { try propose(text, country: "gh") }
        #expect(problem?.message.contains("two columns are called 'Name' in row 3") == true)
    }

    @Test func millisecondsSince1970AreReadWhereTheNameSaysATimeAndAskedAbout() throws {
        let draft = try propose(
            "Ref,Child name,Sex,Missing since,Case file\n1,Ana,F,1733155200000,1733155200001\n2,Eva,F,1733400000000,1733155200002\n",
            country: "us"
        )
        let line = try #require(draft.proposal.lines.first { $0.target == "lastSeen.at" })
        #expect(line.expression.hasSuffix("| dateTime(epochMilliseconds)") && line.isQuestion)
        let seen = try #require(draft.fixtures.first).output.whole.compactMap {
            $0["data"]?["lastSeen"]?["at"]?.stringValue
        }
        #expect(seen.count == 2 && seen.allSatisfy { $0.hasPrefix("2024-12") })
    }

    @Test func theNameOfTheFormIsNotTheIdBesideTheNumberOfTheRecord() throws {
        let draft = try propose(
            "Id,Registration number,Child name,Sex,Date of report\nintake,SS-1,Ana Deng,F,2025-01-20\nintake,SS-2,Bol Akol,M,2025-01-25\n"
                + "intake,SS-3,Eva Mayen,F,2025-02-01\n",
            country: "ss"
        )
        #expect(draft.table.contains("    id: \"Registration number\""))
    }

    @Test func aUnitOfAnOrganisationIsAskedAbout() throws {
        let draft = try propose(
            "dataElement,period,orgUnit,value\nCASES_NEW,2024,Lilongwe,14\nCASES_NEW,2025,Zomba,23\nCASES_CLOSED,2025,Zomba,6\n",
            country: "mw"
        )
        #expect(draft.proposal.type == "indicator")
        #expect(try field("orgUnit", draft).verdict != .sure)
        #expect(try field("value", draft).target == "value")
    }
}
