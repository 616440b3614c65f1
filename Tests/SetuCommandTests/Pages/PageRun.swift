import Foundation
import PageTesting
import Testing

/// A page's commands, run in the folder they are written for: the repository, with a gateway beside it.
struct PageRun {
    /// What a command of a page is to do; the command is found by a part of it that no other has.
    struct Expectation {
        var part: String
        var code: Int32 = 0
        var output: String
        /// What a test has to put in the place of what the page can only invent.
        var replacing: [String: String] = [:]
    }

    private let folder: TemporaryFolder
    private let serving: ServingProcess

    /// Prepares a folder with the bundled adapters, the built program and a gateway's data and settings in it.
    init(_ serving: ServingProcess) throws {
        self.serving = serving
        folder = try TemporaryFolder()
        let files = FileManager.default
        let built = folder.path + "/.build/release"
        try files.createDirectory(atPath: built, withIntermediateDirectories: true)
        let links = [
            (built + "/setu", SetuProcess.binary.path),
            (folder.path + "/adapter-configs", Page.repository.appendingPathComponent("adapter-configs").path),
            (folder.path + "/setu-data", serving.data),
            (folder.path + "/gateway.yaml", serving.settings),
        ]
        for (link, target) in links { try files.createSymbolicLink(atPath: link, withDestinationPath: target) }
    }

    /// Puts a file where the commands run.
    func file(_ name: String, _ text: String) throws {
        _ = try folder.file(name, text)
    }

    /// Changes a file that a command wrote, as the page says to.
    func edit(_ name: String, _ change: (String) -> String) throws {
        let path = folder.path + "/" + name
        try change(try String(contentsOfFile: path, encoding: .utf8)).write(
            toFile: path,
            atomically: true,
            encoding: .utf8
        )
    }

    /// Runs every command of a page in its order, each of which is expected to do something, and nothing else.
    func check(_ commands: [Page.Example], _ expectations: [Expectation]) throws {
        let shell = Shell(
            in: URL(fileURLWithPath: folder.path),
            environment: ["SETU_URL": "http://127.0.0.1:\(serving.port)", "NO_COLOR": "1"]
        )
        var unmet = expectations
        for command in commands {
            guard let index = unmet.firstIndex(where: { command.text.contains($0.part) }) else {
                Issue.record("line \(command.line): no test says what this does: \(command.text)")
                continue
            }
            let expected = unmet.remove(at: index)
            var text = command.text.replacing("http://127.0.0.1:8787", with: "http://127.0.0.1:\(serving.port)")
            for (invented, real) in expected.replacing { text = text.replacing(invented, with: real) }
            let outcome = try shell.run(text)
            #expect(outcome.code == expected.code, "line \(command.line): \(text)\n\(outcome.output)\(outcome.talk)")
            let said = outcome.output + outcome.talk
            #expect(expected.output.isEmpty || said.contains(expected.output), "line \(command.line): \(text)\n\(said)")
        }
        #expect(unmet.map(\.part).isEmpty, "the page has no such commands any more")
    }
}
