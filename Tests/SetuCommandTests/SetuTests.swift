import Foundation
import Testing

@Suite struct SetuTests {
    @Test(arguments: [
        [], ["demo"], ["run"], ["translate"], ["records"], ["adapter"], ["adapter", "new"], ["adapter", "list"],
        ["adapter", "check"], ["adapter", "test"], ["adapter", "explain"], ["adapter", "diff"], ["adapter", "schema"],
        ["codes", "unmapped"], ["codes", "map"], ["push"], ["tap"], ["explain"],
        ["dead-letters"], ["dead-letters", "list"], ["dead-letters", "show"],
        ["dead-letters", "replay"],
        ["schema"], ["schema", "list"], ["schema", "show"], ["schema", "check"], ["schema", "swift"], ["contract"],
        ["contract", "asyncapi"], ["doctor"], ["codes"], ["codes", "import"], ["codes", "list"], ["audit"],
        ["audit", "list"], ["audit", "verify"], ["receipts"], ["replay"],
        ["erase"], ["feeds"], ["feeds", "list"], ["feeds", "pause"], ["feeds", "resume"], ["topics"],
        ["topics", "plan"], ["topics", "apply"],
    ])
    func helpIsAsRecorded(_ command: [String]) throws {
        let name = (["setu"] + command).joined(separator: "-") + ".txt"
        let snapshot = SetuProcess.repository.appendingPathComponent("Tests/SetuCommandTests/Snapshots/\(name)")
        let run = try SetuProcess.run(command + ["--help"])
        #expect(run.code == 0)
        if ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] == "1" {
            try Data(run.output.utf8).write(to: snapshot)
        }
        #expect(run.output == (try? String(contentsOf: snapshot, encoding: .utf8)), "record with RECORD_SNAPSHOTS=1")
    }

    @Test(arguments: [
        ["bogus"], ["--bogus"], ["records"], ["records", "--format", "csv"], ["records", "--format", "xls", "x"],
        ["translate"],
        ["schema", "show"], ["schema", "check"], ["contract", "asyncapi", "x"], ["codes", "import"],
        ["codes", "import", "x", "--system", "LGB"],
        ["tap", "x", "--from", "1", "--last", "1"],
        ["dead-letters", "replay"], ["dead-letters", "replay", "--feed", "x", "--cause", "y"],
        ["dead-letters", "show", "in.trackchild"], ["dead-letters", "show", "in.trackchild/0", "--reveal"],
        ["dead-letters", "list", "--letters"], ["replay", "in.trackchild", "--diff"], ["receipts", "--lang", "fr"],
        ["audit", "verify", "--head", "9"],
    ])
    func wrongUsageEndsWith64(_ arguments: [String]) throws {
        let run = try SetuProcess.run(arguments)
        #expect(run.code == 64)
        #expect(run.output.isEmpty)
        #expect(!run.talk.isEmpty)
    }

    @Test func withoutACommandItExplainsItself() throws {
        let run = try SetuProcess.run([])
        #expect(run.code == 0)
        #expect(run.output.contains("setu demo"))
    }

    @Test func anUnknownEventTypeIsRefused() throws {
        let run = try SetuProcess.run("schema", "show", "no-such-type")
        #expect(run.code == 2)
        #expect(run.talk.contains("missing-report/1"))
    }
}
