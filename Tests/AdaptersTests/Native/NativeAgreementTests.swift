import Adapters
import Contracts
import ContractsTesting
import Formats
import Testing

/// An event said in Swift is the event a table says: the same bytes in every view.
@Suite struct NativeAgreementTests {
    /// The order in which issues were found is all that may differ.
    private func withSortedIssues(_ event: JSONValue) -> JSONValue {
        func change(_ json: JSONValue, _ name: String, _ body: (JSONValue) -> JSONValue) -> JSONValue {
            .object(
                (json.objectValue ?? []).map {
                    $0.name == name ? JSONValue.Member(name: name, value: body($0.value)) : $0
                }
            )
        }
        return change(event, "data") { data in
            change(data, "quality") { quality in
                change(quality, "issues") { .array(($0.arrayValue ?? []).sorted { $0.text < $1.text }) }
            }
        }
    }

    @Test(arguments: FeedFixture.all)
    func everyEventOfTheBundledFeedsIsTheSameSaidInSwift(fixture: FeedFixture) throws {
        let mapped = try #require(AdapterCatalog.load(FeedFolders.folder(fixture.feed)).adapter)
        let expected = try fixture.translate(mapped)
        // Derived keys are folded by tables and given ready by code; what emergencies lack, structs say as `nil`; and an id
        // of several fields does not stand in the event, from which this adapter takes it.
        let isComparable = expected.translations.flatMap(\.events).allSatisfy { !$0.isKeyed && !$0.isPartial }
        let hasOwnID = (expected.events[.secret] ?? []).allSatisfy { $0["data"]?["recordId"] != nil }
        guard isComparable, hasOwnID else { return }
        let native = EchoAdapter(expected, of: mapped.description)
        let got = FixtureRun(adapter: native).translate(try FeedFolders.bytes(fixture.fixture.inputPath))
        for view in Sensitivity.allCases {
            let events = (got.events[view] ?? [], expected.events[view] ?? [])
            #expect(events.0.count == events.1.count)
            for (event, other) in zip(events.0, events.1) where event.text != other.text {
                let sorted = (withSortedIssues(event), withSortedIssues(other))
                #expect(sorted.0.text == sorted.1.text, "\(view) \(JSONDifference.between(sorted.1, sorted.0, at: ""))")
            }
        }
        let pairs = zip(got.translations.flatMap(\.events), expected.translations.flatMap(\.events))
        for (event, other) in pairs {
            #expect(event.contentDigest == other.contentDigest)
            #expect(event.subject == other.subject)
            #expect(event.time == other.time)
            #expect(event.hasSecret == other.hasSecret)
            #expect(event.hasSecretCategory == other.hasSecretCategory)
        }
        #expect(got.fates == expected.fates)
    }

    private static let table = """
        urgency:
          - {is: U1, when: {danger: ["yes"]}}
        emit:
          - type: missing-report/1
            id: id
            version: version
            map:
              provenance.observedAt: noted | dateTime(iso)
              reportedAt: at | date(yyyy-MM-dd)
              source: const(police)
              missingType: kind | code(kind)
              status: const(missing)
              lastSeen.at: seen | dateTime(iso)
              lastSeen.place: place(locality: where)
              child.names: name | personName
              child.sex: sex | code(sex, absent: unknown)
              child.age: age | age(years)
              child.vulnerabilities: needs | split(",") | code(vulnerability)
              child.relatedPersons[father]: father | relatedPerson
              child.marks: marks
              ahtuTransferDue: due | dateTime(iso)
              narrative: story
        """

    private static let records = [
        #"{"id":"7","version":"2","at":"2025-07-14","noted":"2025-07-15T09:10+05:30","kind":"RUN","seen":"2025-07-12T18:30+05:30","where":"Sector 5","name":"RAJU","sex":"M","age":"9","father":"MOHAN","marks":"mole \"left\" cheek","story":"went out, card 2341 2341 2346"}"#,
        #"{"id":"8","at":"2025-08-02","kind":"GONE","seen":"2025-08-01","where":"हरिद्वार","sex":"","age":"19","needs":"HIV/AIDS,ORPHAN","due":"2025-12-01"}"#,
        #"{"id":"9","at":"2025-08-02","kind":"RUN","danger":"yes","seen":"soon","where":"here","name":"पूजा","sex":"F"}"#,
        // Two ids that could be Aadhaar numbers, a date after the delivery.
        #"{"id":"234123412346","at":"2025-08-02","kind":"RUN","seen":"2025-08-01","where":"here","name":"पूजा","sex":"F"}"#,
        #"{"id":"499118665246","at":"2050-08-02","kind":"RUN","seen":"2025-08-01","where":"here","name":"पूजा","sex":"F"}"#,
        #"{"id":"10","at":"never","kind":"RUN","seen":"2025-08-01","where":"here","name":"पूजा","sex":"F"}"#,
    ]

    @Test(arguments: records)
    func aStructGivesWhatATableGives(record: String) throws {
        let bench = try TableBench(Self.table, codes: ["kind": "RUN,runaway\n"])
        let mapped = try #require(bench.adapter, "\(bench.diagnostics)")
        let bytes = Array((record + "\n").utf8)
        let expected = FixtureRun(adapter: mapped).translate(bytes)
        let got = FixtureRun(adapter: SmallMissingAdapter(description: mapped.description)).translate(bytes)
        for view in Sensitivity.allCases {
            let texts = (got.events[view] ?? []).map(\.text)
            #expect(texts == (expected.events[view] ?? []).map(\.text), "\(view)")
        }
        #expect(got.fates == expected.fates)
        #expect(
            got.translations.flatMap(\.events).map(\.subject) == expected.translations.flatMap(\.events).map(\.subject)
        )
        #expect(
            got.rejections.compactMap { $0["code"]?.stringValue }
                == expected.rejections.compactMap { $0["code"]?.stringValue }
        )
        #expect(got.translations.map(\.unmappedCodes) == expected.translations.map(\.unmappedCodes))
    }

    @Test func idsThatCouldBeAadhaarNumbersAreSubjectsOfTheirOwnAndShownNowhere() throws {
        let bench = try TableBench(Self.table, codes: ["kind": "RUN,runaway\n"])
        let mapped = try #require(bench.adapter, "\(bench.diagnostics)")
        let records = Self.records.filter { $0.contains("234123412346") || $0.contains("499118665246") }
        let bytes = Array((records.joined(separator: "\n") + "\n").utf8)
        for adapter in [mapped, SmallMissingAdapter(description: mapped.description)] as [any Adapter] {
            let output = FixtureRun(adapter: adapter).translate(bytes)
            #expect(Set(output.translations.flatMap(\.events).map(\.subject.text)).count == 2)
            let text = Sensitivity.allCases.flatMap { output.events[$0] ?? [] }.map(\.text).joined()
            #expect(!text.contains("234123412346") && !text.contains("499118665246"))
        }
    }

    @Test func aRestrictedTimeBesideASecretIsNotInTheOpenView() throws {
        let bench = try TableBench(Self.table, codes: ["kind": "RUN,runaway\n"])
        let output = try bench.run(Self.records[1] + "\n")
        let open = try #require(output.events[.open]?.first?["data"])
        #expect(open["ahtuTransferDue"] == nil)
        #expect(output.events[.restricted]?.first?["data"]?["ahtuTransferDue"]?.stringValue == "2025-Q4")
        let schema = try #require(SchemaCatalog.builtIn["missing-report/1"])
        #expect(SchemaValidator(schema, view: .open).violations(of: open) == [])
    }
}
