import Adapters
import Foundation
import Testing

@Suite final class AdapterFolderTests {
    private let root = FileManager.default.temporaryDirectory.path() + "/setu-folder-" + UUID().uuidString

    deinit { try? FileManager.default.removeItem(atPath: root) }

    private func write(_ path: String, _ text: String) throws {
        let url = URL(filePath: "\(root)/\(path)")
        try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: url)
    }

    private func table(_ id: String, code: String = "sex") -> String {
        """
        adapter: \(id)
        title: Example
        version: 1.0.0
        jurisdiction: IN
        locale: en-IN
        timeZone: Asia/Kolkata
        inputs: [{format: csv}]
        emit:
          - type: contact/1
            id: RecordId
            map:
              child.sex: Sex | code(\(code))
        """
    }

    @Test func foldersAreFoundByCountryAndSystem() throws {
        try write("in/trackchild/adapter.yaml", table("in.trackchild"))
        try write("vn/hotline-111/adapter.yaml", table("vn.hotline"))
        try write("in/empty/readme", "")
        try write("in/.hidden/adapter.yaml", "")
        let folders = AdapterFolder.discover(in: root + "/")
        #expect(folders.map(\.expectedID) == ["in.trackchild", "vn.hotline-111"])
        #expect(folders.first?.load().diagnostics == [])
        #expect(folders.last?.load().diagnostics.map(\.code) == ["TABLE_OTHER_FOLDER"])
        #expect(AdapterFolder(path: root + "/vn/hotline-111").load().diagnostics == [])
        #expect(AdapterFolder.discover(in: root + "/nowhere") == [])
    }

    @Test func codeListsReplaceSharedOnesAndTheirMistakesAreReported() throws {
        try write("in/x/adapter.yaml", table("in.x"))
        try write("in/x/codes/sex.csv", "source,code\nM,other\n")
        try write("in/x/codes/bad.csv", "source,code\nM\n")
        try write("in/x/codes/b d.csv", "source,code\n")
        let loaded = AdapterFolder(path: root + "/in/x").load()
        #expect(loaded.table?.codeLists["sex"]?["M"]?.code == "other")
        #expect(loaded.table?.codeLists["vulnerability"]?["SAM"]?.code == "MALNOURISHED")
        #expect(loaded.diagnostics.map(\.code) == ["CODES_NAME", "CODES_EMPTY"])
        #expect(loaded.diagnostics.last?.location.file.hasSuffix("/in/x/codes/bad.csv") == true)
    }

    @Test func fixturesAreListedByName() throws {
        try write("x/fixtures/02-b/input.json", "{}")
        try write("x/fixtures/01-a/input.xml", "<a/>")
        try write("x/fixtures/03-none/events.ndjson", "")
        let fixtures = AdapterFolder(path: root + "/x").fixtures
        #expect(fixtures.map(\.name) == ["01-a", "02-b"])
        #expect(fixtures.first?.inputPath == root + "/x/fixtures/01-a/input.xml")
        #expect(fixtures.first?.eventsPath == root + "/x/fixtures/01-a/events.ndjson")
        #expect(fixtures.first?.rejectionsPath == root + "/x/fixtures/01-a/rejections.ndjson")
    }

    @Test func theFingerprintChangesWithTheTableAndItsListsOnly() throws {
        try write("a/adapter.yaml", table("in.x"))
        try write("b/adapter.yaml", table("in.x"))
        try write("b/fixtures/01/input.csv", "")
        let folders = ["a", "b"].map { AdapterFolder(path: "\(root)/\($0)") }
        let first = folders[0].load().fingerprint
        #expect(first.utf8.count == 16)
        #expect(first.allSatisfy { $0.isHexDigit && !$0.isUppercase })
        #expect(folders[1].load().fingerprint == first)
        try write("b/codes/other.csv", "source,code\n")
        let second = folders[1].load().fingerprint
        #expect(second != first)
        try write("b/codes/other.csv", "source,code\na,b\n")
        #expect(folders[1].load().fingerprint != second)
        try write("a/adapter.yaml", table("in.x") + "\n")
        #expect(folders[0].load().fingerprint != first)
    }

    @Test func theFingerprintHoldsTheSharedListsThatAreNamed() throws {
        try write("a/adapter.yaml", table("in.x", code: "sex"))
        let bytes = Array(table("in.x", code: "sex").utf8)
        var expected = AdapterFingerprint()
        expected.add("adapter.yaml", bytes)
        let without = expected.text
        expected.add(try #require(SharedCodeLists.all["sex"]))
        #expect(AdapterFolder(path: root + "/a").load().fingerprint == expected.text)
        #expect(expected.text != without)
    }

    @Test func aFolderWithoutATableIsAnswered() {
        let loaded = AdapterFolder(path: root + "/none").load()
        #expect(loaded.table == nil)
        #expect(loaded.diagnostics.map(\.code) == ["TABLE_UNREADABLE"])
    }
}
