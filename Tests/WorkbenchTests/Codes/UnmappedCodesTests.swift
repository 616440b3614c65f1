import Adapters
import Contracts
import ContractsTesting
import Formats
import Foundation
import Testing
import Workbench

@Suite struct UnmappedCodesTests {
    private static let bundled = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent().appending(path: "adapter-configs").path

    /// A folder with a small table, and the worklist of a delivery to it.
    private func folder(_ lines: String...) throws -> AdapterFolder {
        let path = FileManager.default.temporaryDirectory.appending(path: "codes-\(UUID().uuidString)").path
        try FileManager.default.createDirectory(atPath: path + "/codes", withIntermediateDirectories: true)
        let table = """
            adapter: test.codes
            title: Codes
            version: 1.0.0
            jurisdiction: IN
            locale: en-IN
            timeZone: Asia/Kolkata
            inputs: [{format: csv}]
            emit:
              - type: concern/1
                id: id
                map:
                  reportedAt: const(2025-07-15)
                  verification: const(unverified)
                  reporter.role: const(official)
            \(lines.map { "      " + $0 }.joined(separator: "\n"))
            """
        try table.write(toFile: path + "/adapter.yaml", atomically: true, encoding: .utf8)
        try "source,code\nBoy,male\nGirl,female\n".write(
            toFile: path + "/codes/sex.csv",
            atomically: true,
            encoding: .utf8
        )
        try "source,code,relation,note\nbegging,BEGGING,,\nwork,CHILD_LABOUR,,\n".write(
            toFile: path + "/codes/kind.csv",
            atomically: true,
            encoding: .utf8
        )
        return AdapterFolder(path: path)
    }

    private func worklist(_ folder: AdapterFolder, _ rows: String) throws -> [UnmappedCode] {
        let entry = AdapterCatalog.load(folder)
        let adapter = try #require(entry.adapter, "\(entry.diagnostics)")
        var codes = UnmappedCodes(adapter, in: folder)
        let description = adapter.description
        var framer = RecordFramer(inputs: description.inputs, headerNames: description.headerNames)
        var slices: [FramedSlice] = []
        try Array(rows.utf8).withUnsafeBytes { try framer.consume($0, into: &slices) }
        try framer.finish(into: &slices)
        let translator = adapter.makeTranslator(keys: TranslationKeys(secret: Array("test".utf8)))
        for framed in slices {
            var translation = Translation()
            translator.translate(
                Slice(feed: description.id, submission: "s", receivedAt: FixtureRun.receivedAt, framed: framed),
                into: &translation
            )
            codes.add(framed, translation)
        }
        return codes.worklist
    }

    @Test func aRecordCountsOnceForAValueHoweverManyLinesReadIt() throws {
        let folder = try folder(
            "categories: kind | code(kind)",
            "child.vulnerabilities: kind | code(kind)",
            "child.sex: sex | code(sex, unmapped: reject)"
        )
        defer { try? FileManager.default.removeItem(atPath: folder.path) }
        let found = try worklist(folder, "id,kind,sex\n1,wrok,Boy\n2,begging,Boys\n")
        #expect(found.map(\.value) == ["Boys", "wrok"])
        #expect(found.map(\.held) == [1, 0])
        #expect(found.map(\.kept) == [0, 1])
        #expect(found.last?.fields.count == 2)
    }

    @Test func valuesOutsideTheListsAreCountedByWhatTheyHoldBack() throws {
        let folder = try folder("categories: kind | code(kind)", "child.sex: sex | code(sex, unmapped: reject)")
        defer { try? FileManager.default.removeItem(atPath: folder.path) }
        let found = try worklist(
            folder,
            "id,kind,sex\n1,begging,Boys\n2,wrok,Boy\n3,wrok,Girl\n4,work,BOYS\n5,work,Boy\n"
        )
        #expect(found.map(\.value) == ["Boys", "wrok"])
        #expect(found.map(\.held) == [2, 0])
        #expect(found.map(\.kept) == [0, 2])
        #expect(found.map(\.list) == ["sex", "kind"])
        #expect(found.map(\.suggestion?.code) == ["male", "CHILD_LABOUR"])
        #expect(found[0].fields == ["concern/1 child.sex"])
    }

    @Test func aListInOneCellIsTakenApart() throws {
        let folder = try folder(#"categories: kind | split(";") | code(kind)"#, "child.sex: sex | code(sex)")
        defer { try? FileManager.default.removeItem(atPath: folder.path) }
        let found = try worklist(folder, "id,kind,sex\n1,begging; theft,Boy\n")
        #expect(found.map(\.value) == ["theft"])
    }

    @Test func aRowIsWrittenAndTheValueIsGone() throws {
        let folder = try folder("categories: kind | code(kind)", "child.sex: sex | code(sex)")
        defer { try? FileManager.default.removeItem(atPath: folder.path) }
        let rows = "id,kind,sex\n1,\"street, alone\",Boy\n"
        #expect(try worklist(folder, rows).map(\.value) == ["street, alone"])
        let file = try CodeListFile(named: "kind", in: folder)
        let row = CodeListFile.Row(
            source: "street, alone",
            code: "STREET_SITUATION",
            relation: "narrower",
            note: nil,
            from: nil,
            until: nil
        )
        #expect(try file.append(row) == 4)
        #expect(try worklist(folder, rows).isEmpty)
    }

    @Test func aListThatIsNotThereIsNamedWithTheNearest() throws {
        let folder = try folder("categories: kind | code(kind)", "child.sex: sex | code(sex)")
        defer { try? FileManager.default.removeItem(atPath: folder.path) }
        #expect {
            try CodeListFile(named: "kinds", in: folder)
        } throws: { error in
            "\(error)".contains("did you mean 'kind'")
        }
    }

    @Test(arguments: ["in.trackchild", "in.childline-1098", "vn.hotline-111"])
    func everyLineOfABundledTableThatReadsAListIsFound(_ id: String) {
        let lines = CodedLine.all(in: AdapterFolder(path: "\(Self.bundled)/\(id.replacing(".", with: "/"))"))
        #expect(lines.contains { $0.field == "child.sex" })
        #expect(lines.allSatisfy { !$0.sources.isEmpty })
    }
}
