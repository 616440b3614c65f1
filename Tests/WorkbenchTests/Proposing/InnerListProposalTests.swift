import Adapters
import ContractsTesting
import Formats
import Testing
import Workbench

/// Children that stand in a list within their record: each is an event where that is plain, and asked about where not.
@Suite struct InnerListProposalTests {
    private func propose(
        _ text: String,
        _ name: String = "sample.json",
        country: String = "ke",
        type: String? = nil
    ) throws -> AdapterDraft {
        let sample = try SampleReader().read([SampleFile(name: name, bytes: Array(text.utf8))])
        var settings = ProposalSettings(id: "\(country).system")
        settings.type = type
        let proposal = try #require(Proposer().propose(sample, settings: settings))
        return try #require(DraftBuilder(proposal, of: sample)).build()
    }

    private func line(_ target: String, _ draft: AdapterDraft) -> String? {
        draft.proposal.lines.first { $0.target == target }?.expression
    }

    private static let families = """
        [{"reportNo": "F-1", "reportDate": "2025-03-28", "county": "Kisumu", "concern": "Neglect", "reporter": {"name": "Jane Auma"},
          "children": [{"no": 1, "name": "Achieng Ouma", "sex": "F", "age": 9}, {"no": 2, "name": "Peter Ouma", "sex": "M", "age": 6}]},
         {"reportNo": "F-2", "reportDate": "2025-04-13", "county": "Nakuru", "concern": "Physical abuse", "reporter": {"name": "Tom Kip"},
          "children": [{"no": 1, "name": "Grace Akinyi", "sex": "F", "age": 14}]},
         {"reportNo": "F-3", "reportDate": "2025-04-14", "county": "Nakuru", "concern": "Neglect", "reporter": {"name": "Ann Wambui"},
          "children": [{"no": 1, "name": "Kevin Njoroge", "sex": "M", "age": 3}]}]
        """

    @Test func eachChildOfAFamilyIsAnEvent() throws {
        let draft = try propose(Self.families, type: "concern")
        #expect(draft.diagnostics.filter { $0.severity == .error }.map(\.description) == [])
        let each = try #require(draft.proposal.each)
        #expect(each.expression == "children" && !each.isQuestion)
        #expect(draft.table.contains("    each: children"))
        #expect(draft.table.contains("    id: [../reportNo, no]"))
        #expect(line("child.names", draft) == "name | personName")
        #expect(line("child.age", draft) == "age | age(years)")
        #expect(line("reportedAt", draft) == "../reportDate | date(iso)")
        #expect(line("reporter.names", draft)?.hasPrefix("../reporter/name") == true)
        let output = try #require(draft.fixtures.first).output
        #expect(output.rejections == [])
        #expect(output.whole.count == 4)
        #expect(Set(output.whole.compactMap { $0["subject"]?.stringValue }).count == 4)
        #expect(output.whole.allSatisfy { $0["data"]?["reportedAt"] != nil && $0["data"]?["child"]?["age"] != nil })
    }

    @Test func theFixtureHoldsNoNameOfAChildInAList() throws {
        let draft = try propose(Self.families, type: "concern")
        let text = String(decoding: try #require(draft.fixtures.first).bytes, as: UTF8.self)
        for name in ["Achieng", "Ouma", "Grace", "Njoroge", "Auma"] { #expect(!text.contains(name)) }
    }

    @Test func childrenWithoutANumberAreKnownByTheirRecordAndWhatIsSaidOfThem() throws {
        let draft = try propose(
            Self.families.replacing("\"no\": 1, ", with: "").replacing("\"no\": 2, ", with: ""),
            type: "concern"
        )
        #expect(draft.table.contains("id: keyed(../reportNo, name, age, sex)"))
        #expect(try #require(draft.fixtures.first).output.whole.count == 4)
    }

    @Test func aRecordWithoutChildrenIsAskedAbout() throws {
        let draft = try propose(
            Self.families.replacing(#"[{"no": 1, "name": "Kevin Njoroge", "sex": "M", "age": 3}]"#, with: "[]"),
            type: "concern"
        )
        let each = try #require(draft.proposal.each)
        #expect(each.isQuestion && each.comment.contains("1 of 3 records have none"))
        #expect(try #require(draft.fixtures.first).output.rejections.count == 1)
    }

    @Test func childrenWhoseAgesAreThoseOfAdultsAreAskedAbout() throws {
        let draft = try propose(
            Self.families.replacing("\"children\"", with: "\"clients\"").replacing("\"age\": 14", with: "\"age\": 34"),
            type: "concern"
        )
        #expect(draft.proposal.each?.isQuestion == true)
    }

    private static func incidents(_ roles: [String]) -> String {
        func person(_ index: Int) -> String {
            #"{"name": "Person \#(["One", "Two", "Three", "Four"][index]) Okoth", "sex": "\#(index % 2 == 0 ? "F" : "M")", "#
                + #""age": \#([9, 41, 12, 38][index]), "role": "\#(roles[index])"}"#
        }
        return """
            [{"reportNo": "I-1", "reportDate": "2025-03-28", "concern": "Neglect", "people": [\(person(0)), \(person(1))]},
             {"reportNo": "I-2", "reportDate": "2025-04-13", "concern": "Neglect", "people": [\(person(2)), \(person(3))]}]
            """
    }

    @Test func ofThePersonsOfAnIncidentOnlyTheChildrenAreAndThatIsAsked() throws {
        let draft = try propose(Self.incidents(["Victim", "Suspect", "Victim", "Witness"]), type: "concern")
        #expect(draft.table.contains("each: people"))
        #expect(draft.table.contains(#"when: {role: ["Victim"]}"#))
        #expect(draft.proposal.each?.isQuestion == true)
        let output = try #require(draft.fixtures.first).output
        #expect(output.whole.count == 2)
    }

    @Test func personsNobodyCallsChildrenAreOnlyAskedAbout() throws {
        let draft = try propose(Self.incidents(["A", "B", "A", "C"]), type: "concern")
        #expect(draft.proposal.each == nil)
        #expect(!draft.proposal.fields.contains { $0.field.origin == ["people", "name"] && $0.verdict == .sure })
    }

    @Test func aListBesideTheRecordsOwnChildIsNotTakenForIt() throws {
        let draft = try propose(
            """
            [{"id": "M-1", "child_name": "Asha Mwangi", "sex": "F", "age": 9, "missing_since": "2025-03-28",
              "relatives": [{"name": "Jane Mwangi", "sex": "F", "age": 40}]},
             {"id": "M-2", "child_name": "Juma Otieno", "sex": "M", "age": 12, "missing_since": "2025-04-13",
              "relatives": [{"name": "Peter Otieno", "sex": "M", "age": 41}]}]
            """
        )
        #expect(draft.proposal.each == nil)
        #expect(draft.proposal.fields.contains { $0.field.origin == ["relatives", "name"] && $0.verdict == .asked })
    }

    @Test func relativesAloneAreNoChildren() throws {
        let draft = try propose(
            Self.families.replacing("\"children\"", with: "\"parents\""),
            type: "concern"
        )
        #expect(draft.proposal.each == nil)
    }

    @Test func elementsOfXMLAreRowsToo() throws {
        let draft = try propose(
            """
            <Reports>
              <Report Id="F-1"><ReportDate>2025-03-28</ReportDate><Concern>Neglect</Concern>
                <Children><Child><Name>Achieng Ouma</Name><Sex>F</Sex><Age>9</Age></Child>
                  <Child><Name>Peter Ouma</Name><Sex>M</Sex><Age>6</Age></Child></Children></Report>
              <Report Id="F-2"><ReportDate>2025-04-13</ReportDate><Concern>Neglect</Concern>
                <Children><Child><Name>Grace Akinyi</Name><Sex>F</Sex><Age>14</Age></Child></Children></Report>
            </Reports>
            """,
            "sample.xml",
            type: "concern"
        )
        #expect(draft.table.contains("each: Children/Child"))
        #expect(line("reportedAt", draft) == "../ReportDate | date(iso)")
        let output = try #require(draft.fixtures.first).output
        #expect(output.whole.count == 3 && output.rejections == [], "\(draft.table)\(output.rejections)")
    }
}
