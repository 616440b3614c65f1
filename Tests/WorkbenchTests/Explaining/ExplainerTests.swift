import Adapters
import Contracts
import Formats
import Testing
import Workbench

@Suite struct ExplainerTests {
    private func explain(
        _ name: String,
        record: Int = 0,
        view: Sensitivity,
        files: [String: [UInt8]] = ExampleAdapter.bytes
    ) throws -> RecordExplanation {
        let folder = try ExampleFolder(files)
        defer { folder.remove() }
        let adapterFolder = AdapterFolder(path: folder.path)
        let adapter = try #require(AdapterCatalog.load(adapterFolder).adapter as? MappedAdapter)
        let explainer = try #require(Explainer(adapter, in: adapterFolder))
        let bytes = try #require(files[name])
        return try #require(try explainer.explain(record: record, of: bytes, view: view))
    }

    private func field(_ name: String, of explanation: RecordExplanation) throws -> ExplainedField {
        try #require(explanation.events.first?.fields.first { $0.canonical == name })
    }

    @Test func aFieldIsToldFromItsSourceToItsLine() throws {
        let explanation = try explain("fixtures/01-csv/input.csv", view: .secret)
        #expect(explanation.agrees)
        #expect(explanation.fate == "published")
        #expect(explanation.urgency.hasPrefix("U2 by the rule"))
        let type = try field("missingType", of: explanation)
        #expect(type.place?.line == 29)
        #expect(type.expression == "Kind | code(missing-type, absent: unknown)")
        #expect(type.sources.map(\.value) == ["ABDUCTED"])
        #expect(type.steps.map(\.to) == ["abduction"])
        #expect(type.steps.first?.place?.line == 2)
        #expect(type.results.last?.json == #"{"code":"abduction","mapping":"exact"}"#)
        let age = try field("child.age", of: explanation)
        #expect(age.sources.map(\.name) == ["Age", "Years"])
        #expect(age.results.map(\.json) == [nil, #"{"value":9,"unit":"year"}"#, #"{"value":9,"unit":"year"}"#])
        #expect(explanation.unread.map(\.name) == [])
        #expect(explanation.unapplied.map(\.type) == ["found-report/1", "indicator/1"])
        #expect(explanation.unapplied.last?.reason == "not so: Class is FIGURES")
    }

    @Test func whatTheViewDoesNotShowIsAShape() throws {
        let explanation = try explain("fixtures/01-csv/input.csv", view: .open)
        let names = try field("child.names", of: explanation)
        #expect(names.isMasked)
        #expect(names.sources.map(\.value) == ["Xxxxx Xxxx"])
        #expect(try field("reportedAt", of: explanation).sources.map(\.value) == ["01/07/2025"])
        #expect(try field("narrative", of: explanation).results.map(\.json) == [nil])
        let told = "\(explanation)"
        for secret in ["Meena", "scar", "went to school", "Hindi"] { #expect(!told.contains(secret)) }
    }

    @Test func aSkippedRecordNamesItsRule() throws {
        let explanation = try explain("fixtures/01-csv/input.csv", record: 1, view: .open)
        #expect(explanation.fate == "declared to be no event")
        #expect(explanation.remark?.contains("Class is TEST: yes") == true)
        #expect(explanation.events.isEmpty)
    }

    @Test func columnsAndElementsAreToldRowByRow() throws {
        let figures = try explain("fixtures/01-csv/input.csv", record: 2, view: .secret)
        #expect(figures.agrees)
        #expect(figures.events.map(\.row) == [0, 1])
        let child = try explain("fixtures/02-xml/input.xml", view: .secret)
        #expect(child.agrees)
        #expect(child.events.map(\.type) == ["missing-report/1", "found-report/1"])
        let place = try #require(child.events.last?.fields.first { $0.canonical == "place" })
        #expect(place.sources.map(\.name) == ["DistrictCode", "StateCode"])
        #expect(place.sources.map(\.sentAs) == ["DistrictCode", "StateCode"])
    }

    @Test func aRejectionNamesTheLineAndWhatWasRead() throws {
        var files = ExampleAdapter.bytes
        let row = String(decoding: files["fixtures/01-csv/input.csv"] ?? [], as: UTF8.self)
        files["fixtures/01-csv/input.csv"] = Array(
            row.replacing("01/07/2025,30", with: "2025-07-01,30").replacing("ABDUCTED", with: "LOST").utf8
        )
        let explanation = try explain("fixtures/01-csv/input.csv", view: .secret, files: files)
        #expect(explanation.fate == "rejected")
        #expect(explanation.rejections.map(\.code) == ["DATE_INVALID"])
        let reported = try field("reportedAt", of: explanation)
        #expect(reported.failsRecord && reported.code == "DATE_INVALID" && !reported.isWritten)
        #expect(reported.sources.map(\.value) == ["2025-07-01"])
        #expect(reported.steps.map(\.label) == ["not dd/MM/yyyy"])
    }
}
