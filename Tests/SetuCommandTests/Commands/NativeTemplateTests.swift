import Foundation
import PageTesting
import Testing

/// The template of an adapter in Swift, with the program that this package's own build makes of it.
@Suite struct NativeTemplateTests {
    private static let program = SetuProcess.binary.deletingLastPathComponent().appendingPathComponent("notes-adapter")

    /// A copy of the template with its program in place, as its `build` leaves it.
    private func built() throws -> TemporaryFolder {
        let folder = try TemporaryFolder()
        let template = SetuProcess.repository.appendingPathComponent("Templates/native-adapter").path
        for name in ["adapter.yaml", "fixtures", "Sources"] {
            try FileManager.default.copyItem(atPath: "\(template)/\(name)", toPath: "\(folder.path)/\(name)")
        }
        try FileManager.default.copyItem(atPath: Self.program.path, toPath: folder.path + "/notes-adapter")
        return folder
    }

    @Test func itIsCheckedTestedExplainedAndComparedLikeAnyOther() throws {
        let folder = try built()
        let check = try SetuProcess.run("adapter", "check", folder.path)
        #expect(check.code == 0 && check.output.contains("ke.notes: ok"), "\(check.output)\(check.talk)")
        let test = try SetuProcess.run("adapter", "test", folder.path)
        #expect(test.code == 0 && test.output.contains("2 of 2 fixtures as expected"), "\(test.output)\(test.talk)")
        #expect(test.output.contains("hostile variants came out the same"))
        let input = folder.path + "/fixtures/01-sample/input.csv"
        let explained = try SetuProcess.run("adapter", "explain", folder.path, input, "--view", "secret")
        #expect(explained.code == 0, "\(explained.talk)")
        #expect(explained.output.contains("children \"Amina (9, F); Juma (about 6, M)\""))
        #expect(explained.output.contains("U5, as the program says") && !explained.output.contains("another answer"))
        let open = try SetuProcess.run("adapter", "explain", folder.path, input)
        #expect(!open.output.contains("Amina"))
        let diff = try SetuProcess.run("adapter", "diff", folder.path, folder.path)
        #expect(diff.code == 0 && diff.output.contains("newly rejected: 0"), "\(diff.talk)")
    }

    @Test func whatItGivesAsAProgramIsWhatItGivesInATest() throws {
        // The fixtures were recorded of the program; the template's own tests hold the adapter itself to them.
        let folder = try built()
        let test = try SetuProcess.run("adapter", "test", folder.path, "--no-variants", "--json")
        #expect(test.code == 0, "\(test.output)")
    }

    @Test func aTableThatSaysSomethingElseThanTheAdapterIsToldWhy() throws {
        let folder = try built()
        let table = folder.path + "/adapter.yaml"
        let text = try String(contentsOfFile: table, encoding: .utf8)
        try text.replacing("version: 1.0.0", with: "version: 1.1.0").write(
            toFile: table,
            atomically: true,
            encoding: .utf8
        )
        let test = try SetuProcess.run("adapter", "test", folder.path, "--no-variants")
        #expect(test.code == 1)
        #expect(test.output.contains("ADAPTER_UNAVAILABLE"), "\(test.output)")
        #expect(test.talk.contains("version is '1.1.0' in adapter.yaml and '1.0.0' in the adapter"), "\(test.talk)")
    }

    @Test func aNewAdapterIsWrittenWithItsOwnId() throws {
        let folder = try TemporaryFolder()
        let path = folder.path + "/calls"
        let new = try SetuProcess.run(
            ["adapter", "new", "ug.calls", "--native", "--folder", path],
            in: URL(fileURLWithPath: folder.path)
        )
        #expect(new.code == 0 && new.output.contains("swift test"), "\(new.talk)")
        let files = ["adapter.yaml", "Package.swift", "Sources/NotesAdapter/NotesAdapter.swift", ".gitignore"]
        let texts = try files.map { try String(contentsOfFile: "\(path)/\($0)", encoding: .utf8) }
        #expect(texts[0].contains("adapter: ug.calls") && texts[0].contains("jurisdiction: UG"))
        #expect(texts[1].contains("path: \"\(SetuProcess.repository.standardizedFileURL.path)\""))
        #expect(texts[2].contains("id: \"ug.calls\"") && texts[2].contains("jurisdiction: \"UG\""))
        #expect(!texts.joined().contains("ke.notes"))
        #expect(FileManager.default.isExecutableFile(atPath: path + "/build"))
        let check = try SetuProcess.run("adapter", "check", path)
        #expect(check.code == 0 && check.output.contains("PROGRAM_MISSING"), "\(check.output)\(check.talk)")
        #expect(try SetuProcess.run("adapter", "new", "ug.calls", "--native", "--folder", path).code == 2)
    }

    @Test func oneOfASampleAndTheTemplateIsAskedFor() throws {
        #expect(try SetuProcess.run("adapter", "new", "ug.calls").code == 64)
        #expect(try SetuProcess.run("adapter", "new", "ug.calls", "--native", "--from", "x.csv").code == 64)
    }
}
