import Contracts
import Formats
import Foundation
import Testing

@Suite struct SchemaCheckCommandTests {
    /// The schemas of this program in a folder, each changed as it is told.
    private func baseline(_ change: (String) -> String = { $0 }) throws -> TemporaryFolder {
        let folder = try TemporaryFolder()
        for (index, document) in SchemaCatalog.builtInDocuments.enumerated() {
            _ = try folder.file("\(index).schema.json", change(String(decoding: document, as: UTF8.self)))
        }
        return folder
    }

    @Test func whatOnlyAddsIsFine() throws {
        let same = try baseline()
        let run = try SetuProcess.run("schema", "check", "--against", same.path)
        #expect(run.code == 0, "\(run.output)\(run.talk)")
        #expect(run.output.contains("only additions"))
        let fewer = try baseline { $0.replacing(#""exact", "broader","#, with: #""exact","#) }
        #expect(try SetuProcess.run("schema", "check", "--against", fewer.path).code == 0)
    }

    @Test func everyBreakingChangeIsNamed() throws {
        let old = try baseline { document in
            document.replacing(#""exact", "broader","#, with: #""exact", "broader", "approximate","#)
                .replacing(
                    #""/v1/schemas/definitions/1#/$defs/text""#,
                    with: #""/v1/schemas/definitions/1#/$defs/narrative""#
                )
        }
        let run = try SetuProcess.run("schema", "check", "--against", old.path)
        #expect(run.code == 2)
        let gone = "missing-report/1#/properties/status/properties/mapping/enum: expected approximate, which is gone"
        #expect(run.lines.contains(gone), "\(run.output)")
        #expect(run.lines.contains("missing-report/1#/properties/clothing/maxLength: expected at least 65536"))
        let told = try SetuProcess.run("schema", "check", "--against", old.path, "--json")
        #expect(told.code == 2)
        let envelope = try JSONValue.parse(Array(told.output.utf8))
        #expect(envelope["ok"]?.booleanValue == false)
        #expect(envelope["error"]?.stringValue != nil)
        let breaks = envelope["result"]?["breaks"]?.arrayValue ?? []
        #expect(breaks.count == run.lines.count - 1)
        #expect(breaks.allSatisfy { $0["document"] != nil && $0["pointer"] != nil && $0["expected"] != nil })
    }

    @Test func aTypeThatIsGoneBreaks() throws {
        let old = try baseline { $0.replacing("/v1/schemas/concern/1\"", with: "/v1/schemas/worry/1\"") }
        let run = try SetuProcess.run("schema", "check", "--against", old.path)
        #expect(run.code == 2)
        #expect(run.lines.contains("worry/1#: expected the type, which is gone"), "\(run.output)")
    }

    private static let hasGit = FileManager.default.isExecutableFile(atPath: "/usr/bin/git")

    private func git(_ folder: TemporaryFolder, _ arguments: String...) throws {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/git")
        process.arguments =
            ["-C", folder.path, "-c", "user.name=Test", "-c", "user.email=test@example.org"] + arguments
        process.standardOutput = FileHandle.nullDevice
        process.standardError = FileHandle.nullDevice
        try process.run()
        process.waitUntilExit()
        try #require(process.terminationStatus == 0)
    }

    @Test(.enabled(if: hasGit, "git is not on this machine"))
    func aGitRefIsReadFromTheRepositoryHere() throws {
        let folder = try TemporaryFolder()
        let schemas = folder.path + "/Sources/Contracts/Schemas"
        try FileManager.default.createDirectory(atPath: schemas, withIntermediateDirectories: true)
        for (index, document) in SchemaCatalog.builtInDocuments.enumerated() {
            let text = String(decoding: document, as: UTF8.self)
            let old = text.replacing(#""exact", "broader","#, with: #""exact", "broader", "approximate","#)
            _ = try folder.file("Sources/Contracts/Schemas/\(index).schema.json", old)
        }
        try git(folder, "init", "--quiet")
        try git(folder, "add", ".")
        try git(folder, "commit", "--quiet", "--message", "old")
        try git(folder, "tag", "v1.0.0")
        for (index, document) in SchemaCatalog.builtInDocuments.enumerated() {
            _ = try folder.file("Sources/Contracts/Schemas/\(index).schema.json", bytes: document)
        }
        try git(folder, "commit", "--quiet", "--all", "--message", "new")
        // A folder further in is in the same repository.
        let here = URL(fileURLWithPath: folder.path + "/Sources")
        let tag = try SetuProcess.run(["schema", "check", "--against", "v1.0.0"], in: here)
        #expect(tag.code == 2)
        #expect(tag.output.contains("expected approximate, which is gone"), "\(tag.output)\(tag.talk)")
        #expect(try SetuProcess.run(["schema", "check", "--against", "HEAD"], in: here).code == 0)
        let none = try SetuProcess.run(["schema", "check", "--against", "v2.0.0"], in: here)
        #expect(none.code == 2)
        #expect(none.talk.contains("v2.0.0"))
    }

    @Test(arguments: ["--output=/tmp/setu-written-by-git", "-x", "no-such-ref", "HEAD:Sources"])
    func whatIsNeitherFolderNorRefIsRefused(place: String) throws {
        let run = try SetuProcess.run(["schema", "check", "--against=\(place)"])
        #expect(run.code == 2, "\(run.output)\(run.talk)")
        #expect(run.talk.contains("git"))
        #expect(!FileManager.default.fileExists(atPath: "/tmp/setu-written-by-git"))
    }

    @Test func aFolderWithoutSchemasIsRefused() throws {
        let folder = try TemporaryFolder()
        let empty = try SetuProcess.run("schema", "check", "--against", folder.path)
        #expect(empty.code == 2)
        #expect(empty.talk.contains("*.schema.json"))
        let broken = try folder.file("x.schema.json", "{")
        let run = try SetuProcess.run("schema", "check", "--against", folder.path)
        #expect(run.code == 2)
        #expect(run.talk.contains(broken))
        #expect(try SetuProcess.run("schema", "check", "--against", broken).code == 2)
    }
}
