import Adapters
import Contracts
import ContractsTesting
import Foundation
import Testing

/// An adapter whose program is a few lines of Python, in a folder that is there as long as this object.
final class ScriptedAdapter {
    /// The adapter.
    let adapter: any Adapter
    private let folder: URL

    /// Writes the folder; `translate` is the body of `translate(record)`, which gives a list of events.
    init(
        _ translate: String,
        command: [String] = ["python3", "adapter.py"],
        seconds: Int = 20,
        memory: Int = 512,
        before: String = ""
    ) throws {
        folder = FileManager.default.temporaryDirectory.appending(path: "process-\(UUID().uuidString)/in/scripted")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        try FileManager.default.copyItem(
            atPath: FeedFolders.folder("in.baal-swaraj").path + "/setu_protocol.py",
            toPath: folder.path + "/setu_protocol.py"
        )
        let table = """
            adapter: in.scripted
            title: Scripted
            version: 1.0.0
            jurisdiction: IN
            inputs: [{format: csv}]
            process:
              command: [\(command.joined(separator: ", "))]
              emits: [concern/1]
              reads: [id, story]
              seconds: \(seconds)
              memory: \(memory)
            """
        let body = translate.split(separator: "\n").map { "    \($0)" }.joined(separator: "\n")
        let program = """
            import os, sys, time
            from setu_protocol import Rejected, run
            \(before)
            def concern(record):
                return {"reportedAt": "2025-07-01T10:00:00+05:30", "categories": [{"code": "OTHER", "mapping": "exact"}],
                        "verification": {"code": "unverified", "mapping": "default"},
                        "reporter": {"role": {"code": "neighbour", "mapping": "exact"}},
                        "child": {"sex": {"code": "unknown", "mapping": "default"}}, "narrative": record["story"]}

            def event(record, **other):
                return {"type": "concern/1", "subject": record["id"], "data": concern(record), **other}

            def translate(record, received_at):
            \(body)

            run(translate)
            """
        try table.write(to: folder.appending(path: "adapter.yaml"), atomically: true, encoding: .utf8)
        try program.write(to: folder.appending(path: "adapter.py"), atomically: true, encoding: .utf8)
        let entry = AdapterCatalog.load(AdapterFolder(path: folder.path))
        adapter = try #require(entry.adapter, "\(entry.diagnostics)")
    }

    deinit {
        try? FileManager.default.removeItem(at: folder.deletingLastPathComponent().deletingLastPathComponent())
    }

    /// What becomes of records with these stories, whose ids are 1, 2 and so on.
    func translate(_ stories: [String]) -> FixtureOutput {
        let rows = stories.enumerated().map { "\($0 + 1),\($1)\n" }.joined()
        return FixtureRun(adapter: adapter).translate(Array("id,story\n\(rows)".utf8))
    }

    /// What is wrong with the whole folder.
    var diagnostics: [Diagnostic] { AdapterCatalog.load(AdapterFolder(path: folder.path)).diagnostics }
}
