import Adapters
import Contracts
import ContractsTesting
import Formats
import Foundation
import Testing

@Suite struct ProcessAdapterTests {
    private func codes(_ output: FixtureOutput) -> [String] {
        output.rejections.compactMap { $0["code"]?.stringValue }
    }

    @Test func whatAProgramFillsBecomesAWholeEvent() throws {
        let scripted = try ScriptedAdapter("return [event(record)]")
        let output = scripted.translate(["seen at the station"])
        let event = try #require(output.whole.first)
        #expect(output.rejections == [])
        #expect(event["data"]?["narrative"] == "seen at the station")
        #expect(event["data"]?["recordId"] == "1")
        #expect(event["data"]?["provenance"]?["feed"] == "in.scripted")
    }

    @Test func whatAFieldWasMadeOfIsTakenAndPublishedNowhere() throws {
        let scripted = try ScriptedAdapter(#"return [event(record, sources={"narrative": "story", "child.sex": []})]"#)
        let output = scripted.translate(["seen at the station"])
        #expect(output.rejections == [])
        #expect(output.whole.count == 1 && !output.whole.map(\.text).joined().contains("sources"))
        let wrong = try ScriptedAdapter(#"return [event(record, sources={"narative": "story"})]"#)
        #expect(codes(wrong.translate(["seen"])) == ["ADAPTER_PROTOCOL"])
    }

    @Test func aCrashCostsTheRecordItHappensAtAndNoOther() throws {
        let scripted = try ScriptedAdapter(
            """
            if record["story"] == "deadly": os._exit(3)
            return [event(record)]
            """
        )
        let output = scripted.translate(["one", "two", "deadly", "four", "five"])
        #expect(output.whole.compactMap { $0["data"]?["recordId"]?.stringValue } == ["1", "2", "4", "5"])
        #expect(codes(output) == ["ADAPTER_CRASHED"])
        #expect(output.rejections.first?["expectation"]?.stringValue?.contains("exit code 3") == true)
    }

    @Test func aSignalIsACrashAsWell() throws {
        let scripted = try ScriptedAdapter(
            """
            if record["story"] == "deadly": os.kill(os.getpid(), 9)
            return [event(record)]
            """
        )
        let output = scripted.translate(["deadly", "two"])
        #expect(output.whole.count == 1)
        #expect(codes(output) == ["ADAPTER_CRASHED"])
    }

    @Test func whatTakesTooLongIsEndedAndTheOthersGoOn() throws {
        let scripted = try ScriptedAdapter(
            """
            if record["story"] == "endless": time.sleep(600)
            return [event(record)]
            """,
            seconds: 2
        )
        let output = scripted.translate(["one", "endless", "three"])
        #expect(output.whole.count == 2)
        #expect(codes(output) == ["ADAPTER_TIMEOUT"])
    }

    @Test func moreMemoryThanAllowedIsNotGiven() throws {
        let scripted = try ScriptedAdapter(
            """
            if record["story"] == "greedy": held = bytearray(1 << 30)
            return [event(record)]
            """,
            memory: 256
        )
        let output = scripted.translate(["greedy", "two"])
        #expect(output.whole.count == 1)
        #expect(codes(output) == ["ADAPTER_CRASHED"])
    }

    @Test func aProgramThatAlwaysFailsIsNotAskedForEver() throws {
        let scripted = try ScriptedAdapter("os._exit(1)")
        let output = scripted.translate(Array(repeating: "any", count: 40))
        #expect(output.whole.isEmpty)
        #expect(codes(output).count == 40)
        #expect(codes(output).filter { $0 == "ADAPTER_UNAVAILABLE" }.count > 30)
    }

    @Test func aProgramThatIsNotThereIsToldAndItsRecordsWait() throws {
        let scripted = try ScriptedAdapter("return []", command: ["no-such-interpreter", "adapter.py"])
        #expect(scripted.diagnostics.map(\.code) == ["TABLE_PROGRAM_MISSING"])
        #expect(scripted.diagnostics.allSatisfy { $0.severity == .warning })
        #expect(codes(scripted.translate(["one"])) == ["ADAPTER_UNAVAILABLE"])
    }

    @Test func aProgramThatSpeaksAnotherProtocolIsUnavailableOrWrong() throws {
        let scripted = try ScriptedAdapter(
            "return []",
            before: "print('hello there, this is no frame'); sys.stdout.flush()"
        )
        let codes = codes(scripted.translate(["one"]))
        #expect(codes == ["ADAPTER_PROTOCOL"] || codes == ["ADAPTER_TIMEOUT"])
    }

    @Test(arguments: [
        (#"[{"type": "contact/1", "subject": "1", "data": {}}]"#, "events[0].type"),
        (#"[{"type": "concern/1", "subject": 1, "data": {}}]"#, "events[0].subject"),
        (#"[event(record, urgency="high")]"#, "events[0].urgency"),
        (#"[event(record, version=-1)]"#, "events[0].version"),
        (#"[event(record, extra=1)]"#, "events[0]"),
        (#"[event(record) | {"data": concern(record) | {"narative": "x"}}]"#, "events[0].data"),
        (#"[event(record) | {"data": concern(record) | {"child": "Asha"}}]"#, "events[0].data.child"),
        (#"[event(record) | {"data": concern(record) | {"ref": "urn:x"}}]"#, "events[0].data.ref"),
    ])
    func whatAnAnswerMayNotSayIsNamedByItsPlaceAndNotByItsValue(_ events: String, _ place: String) throws {
        let output = try ScriptedAdapter("return \(events)").translate(["one"])
        #expect(codes(output) == ["ADAPTER_PROTOCOL"])
        let expected = try #require(output.rejections.first?["expectation"]?.stringValue)
        #expect(expected.hasPrefix("\(place) of the adapter's answer"), "\(expected)")
        #expect(!expected.contains("Asha"))
    }

    @Test func idsThatCouldBeAadhaarNumbersAreSubjectsOfTheirOwn() throws {
        let scripted = try ScriptedAdapter(#"return [event(record, subject=record["story"])]"#)
        let output = scripted.translate(["234123412346", "499118665246"])
        #expect(output.whole.count == 2)
        #expect(Set(output.translations.flatMap(\.events).map(\.subject.text)).count == 2)
        #expect(!output.whole.map(\.text).joined().contains("234123412346"))
    }

    @Test func aValueThatStandsForAnElementOfAListIsInNoPath() throws {
        let scripted = try ScriptedAdapter(
            """
            child = {"sex": {"code": "unknown", "mapping": "default"},
                     "relatedPersons": [{"relation": record["story"], "names": [{"use": "official", "full": "Kamla"}]}]}
            return [event(record) | {"data": concern(record) | {"child": child, "narrative": None}}]
            """
        )
        let output = scripted.translate(["Asha Rawat"])
        let paths = (output.whole.first?["data"]?["quality"]?["issues"]?.arrayValue ?? []).map { $0["field"] }
        #expect(paths.contains("child.relatedPersons[0].relation"))
        #expect(!output.whole.map(\.text).joined().contains("Asha"))
        #expect(!output.rejections.map(\.text).joined().contains("Asha"))
    }

    @Test(arguments: ["ASHA_RAWAT", "NOT_RAM", "RAWATS_CASE", "ASHARAWAT"])
    func aCodeThatRepeatsAValueIsKeptBack(_ code: String) throws {
        let scripted = try ScriptedAdapter(
            """
            if record["id"] == "1": raise Rejected("\(code)", field="story", expected="a story")
            return [event(record, issues=[{"code": "\(code)"}])]
            """
        )
        let output = scripted.translate(["Asha Rawat Ram", "Asha Rawat Ram"])
        #expect(codes(output) == ["ADAPTER_CODE_WITHHELD"])
        #expect(output.whole.first?["data"]?["quality"]?["issues"]?[0]?["code"] == "ADAPTER_CODE_WITHHELD")
    }

    @Test func wordsThatRepeatAValueAreDropped() throws {
        let scripted = try ScriptedAdapter(
            #"raise Rejected("STORY_BAD", field="story", expected="not " + record["story"].upper())"#
        )
        let output = scripted.translate(["Asha Rawat", "Golu"])
        #expect(codes(output) == ["STORY_BAD", "STORY_BAD"])
        for rejection in output.rejections {
            #expect(rejection["expectation"] == "what the adapter's documentation says")
            #expect(!rejection.text.lowercased().contains("asha"))
        }
    }

    @Test func theProgramIsPartOfTheFingerprint() throws {
        let one = try ScriptedAdapter("return [event(record)]")
        let same = try ScriptedAdapter("return [event(record)]")
        let other = try ScriptedAdapter("return []")
        #expect(one.adapter.description.fingerprint == same.adapter.description.fingerprint)
        #expect(one.adapter.description.fingerprint != other.adapter.description.fingerprint)
    }

    @Test func noEventIsARejectionUnlessItIsSaid() throws {
        let scripted = try ScriptedAdapter("return [] if record['story'] == 'none' else None")
        let output = scripted.translate(["none", "no event on purpose"])
        #expect(codes(output) == ["NO_RULE"])
        #expect(output.accounts.nonEvent == 1)
    }

    @Test func whatTheProgramNeitherReadsNorIgnoresIsCounted() throws {
        let scripted = try ScriptedAdapter("return [event(record)]")
        let output = FixtureRun(adapter: scripted.adapter).translate(Array("id,story,height\n1,one,120\n".utf8))
        #expect(output.translations.map(\.unknownFields) == [1])
    }

    @Test func hundredsOfRecordsKeepTheirOrder() throws {
        let scripted = try ScriptedAdapter("return [event(record)]")
        let output = scripted.translate((0..<500).map { "story \($0) " + String(repeating: "x", count: 2_000) })
        #expect(output.rejections == [])
        #expect(output.whole.compactMap { $0["data"]?["recordId"]?.stringValue } == (1...500).map(String.init))
    }
}
