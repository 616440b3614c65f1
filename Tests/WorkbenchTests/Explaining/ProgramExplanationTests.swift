import Adapters
import Contracts
import Formats
import Foundation
import Testing
import Workbench

/// What can be told of an adapter whose inner steps nobody sees.
@Suite struct ProgramExplanationTests {
    private static let bundled = BundledExplanationTests.folders.first { $0.expectedID == "in.baal-swaraj" }

    private func bundled(_ fixture: String, record: Int = 0, view: Sensitivity) throws -> RecordExplanation {
        let folder = try #require(Self.bundled)
        let adapter = try #require(AdapterCatalog.load(folder).adapter)
        let explainer = try #require(Explainer(adapter, in: folder))
        let input = try #require(folder.fixtures.first { $0.name.contains(fixture) })
        let bytes = try #require(FixtureFile.read(input.inputPath))
        return try #require(try explainer.explain(record: record, of: bytes, view: view))
    }

    /// A program that answers one record of CSV with a few lines of Python.
    private func scripted(_ event: String, row: String, view: Sensitivity) throws -> RecordExplanation {
        let bundled = try #require(Self.bundled)
        let folder = try ExampleFolder([
            "adapter.yaml": Array(
                """
                adapter: in.example
                title: Example
                version: 1.0.0
                jurisdiction: IN
                inputs: [{format: csv}]
                process:
                  command: [python3, adapter.py]
                  emits: [concern/1]
                  reads: [id, name, village, note]
                ignore: [desk]
                """.utf8
            ),
            "adapter.py": Array(
                """
                import os, random
                from setu_protocol import Rejected, run
                def concern(record):
                    return {"reportedAt": "2025-07-01", "categories": [{"code": "OTHER", "mapping": "exact"}],
                            "verification": {"code": "unverified", "mapping": "default"},
                            "reporter": {"role": {"code": "neighbour", "mapping": "exact"}},
                            "child": {"sex": {"code": "unknown", "mapping": "default"},
                                      "names": [{"use": "official", "full": record["name"]}]}}
                def translate(record, received_at):
                    return [\(event)]
                run(translate)
                """.utf8
            ),
            "setu_protocol.py": try #require(FixtureFile.read(bundled.path + "/setu_protocol.py")),
        ])
        defer { folder.remove() }
        let adapterFolder = AdapterFolder(path: folder.path)
        let adapter = try #require(AdapterCatalog.load(adapterFolder).adapter)
        let explainer = try #require(Explainer(adapter, in: adapterFolder))
        let bytes = Array("id,name,village,note,desk,other\n\(row)\n".utf8)
        return try #require(try explainer.explain(record: 0, of: bytes, view: view))
    }

    private func field(_ name: String, of explanation: RecordExplanation) throws -> ExplainedField {
        try #require(explanation.events.first?.fields.first { $0.canonical == name })
    }

    @Test func whatTheProgramNamesAsTheSourceOfAFieldIsTold() throws {
        let explanation = try bundled("01-sample", view: .secret)
        #expect(explanation.agrees)
        #expect(explanation.fate == "published")
        #expect(explanation.urgency == "U3, as the program says")
        let names = try field("child.names", of: explanation)
        #expect(names.origin == .program)
        #expect(names.sources.map(\.name) == ["child/name"])
        #expect(names.sources.map(\.value) == ["Golu"])
        #expect(names.sources.map(\.remark) == [nil])
        #expect(names.results.last?.json?.contains("Golu") == true)
        let categories = try field("categories", of: explanation)
        #expect(categories.sources.map(\.name) == ["situation", "observations"])
        #expect(try field("place", of: explanation).sources.count == 3)
        #expect(try field("ref", of: explanation).origin == .derived)
        #expect(explanation.events.first?.identity.contains("BS-UK-2025-00417") == true)
        #expect(explanation.events.first?.version == "2, as the program says")
        #expect(explanation.events.first?.eventID != nil)
        #expect(explanation.unread.map(\.name) == ["enteredBy"])
        let exchange = try #require(explanation.exchange)
        #expect(exchange.isAnswered && exchange.answering > .zero)
        #expect(exchange.sent.contains { $0.name == "child/age" && $0.value == "8-9" })
        #expect(exchange.unused == ["revision"])
    }

    @Test func whatTheViewDoesNotShowIsAShape() throws {
        let explanation = try bundled("01-sample", view: .open)
        #expect(try field("child.names", of: explanation).sources.map(\.value) == ["Xxxx"])
        #expect(try field("child.sex", of: explanation).sources.map(\.value) == ["B"])
        let told = "\(explanation)"
        for secret in ["Golu", "Suresh", "00417", "desk-4"] { #expect(!told.contains(secret), "\(secret)") }
    }

    @Test func aSourceNobodyNamesIsSoughtByItsValueAndMarked() throws {
        let explanation = try scripted(
            #"{"type": "concern/1", "subject": record["id"], "data": concern(record)}"#,
            row: "7,Asha Devi,Rampur,seen twice,4,x",
            view: .secret
        )
        let names = try field("child.names", of: explanation)
        #expect(names.sources.map(\.name) == ["name"])
        #expect(names.sources.first?.remark?.contains("found by its value") == true)
        #expect(try field("reportedAt", of: explanation).sources.isEmpty)
        #expect(explanation.exchange?.unused == ["village", "note"])
        #expect(explanation.unread.map(\.name) == ["desk", "other"])
        #expect(explanation.unread.map(\.isIgnored) == [true, false])
    }

    @Test func aNamedSourceThatTheRecordLacksAndAFieldThatIsLeftOutAreTold() throws {
        let explanation = try scripted(
            #"""
            {"type": "concern/1", "subject": record["id"], "data": concern(record),
                     "sources": {"child.names": ["name", "surname"], "narrative": "note"}}
            """#,
            row: "7,Asha Devi,Rampur,seen twice,4,x",
            view: .secret
        )
        let names = try field("child.names", of: explanation)
        #expect(names.sources.map(\.name) == ["name", "surname"])
        #expect(names.sources.last?.remark == "the record does not have it")
        let narrative = try field("narrative", of: explanation)
        #expect(!narrative.isWritten && narrative.absence == "the program left it out")
        #expect(narrative.sources.map(\.value) == ["seen twice"])
    }

    @Test func aProgramThatEndsIsToldWithTheRecordItEndedAt() throws {
        let explanation = try scripted("os._exit(3)", row: "7,Asha,Rampur,seen,4,x", view: .open)
        #expect(explanation.fate == "rejected")
        #expect(explanation.rejections.map(\.code) == ["ADAPTER_CRASHED"])
        #expect(explanation.exchange?.isAnswered == false)
        #expect(explanation.exchange?.sent.first?.name == "id")
        #expect(explanation.events.isEmpty)
    }

    @Test func aProgramThatAnswersOtherwiseEachTimeIsCaught() throws {
        let explanation = try scripted(
            #"{"type": "concern/1", "subject": str(random.random()), "data": concern(record)}"#,
            row: "7,Asha,Rampur,seen,4,x",
            view: .open
        )
        #expect(!explanation.agrees)
    }

    @Test func aRejectionOfTheProgramNamesCodeAndFields() throws {
        let explanation = try bundled("04-required-missing", view: .open)
        #expect(explanation.fate == "rejected")
        let rejection = try #require(explanation.rejections.first)
        #expect(rejection.code == "REQUIRED_MISSING" && rejection.sourceField != nil)
        #expect(explanation.exchange?.isAnswered == true)
    }
}
