import Foundation
import Testing

/// What an operator mends while a gateway runs: a value nobody mapped, and a table that changes under its events.
@Suite(.serialized) struct MendingAtRunTimeTests {
    private static let table = """
        adapter: ke.desk
        title: "Desk"
        version: 1.0.0
        jurisdiction: KE
        locale: en-KE
        timeZone: Africa/Nairobi
        inputs: [{format: csv}]
        emit:
          - type: concern/1
            id: Ref
            map:
              reportedAt: Day | date(dd/MM/yyyy)
              categories: Kind | code(kind, unmapped: reject)
              verification: const(unverified)
              reporter.role: const(unknown)
              child.sex: const(unknown)

        """

    /// A gateway with one adapter in a folder of its own.
    private struct Desk {
        let folder: TemporaryFolder
        let serving: ServingProcess

        var adapters: String { folder.path + "/adapters" }
        var path: String { adapters + "/ke/desk" }

        init() throws {
            folder = try TemporaryFolder()
            try FileManager.default.createDirectory(
                atPath: folder.path + "/adapters/ke/desk/codes",
                withIntermediateDirectories: true
            )
            _ = try folder.file("adapters/ke/desk/adapter.yaml", MendingAtRunTimeTests.table)
            _ = try folder.file("adapters/ke/desk/codes/kind.csv", "source,code,relation\nNeglect,NEGLECT,exact\n")
            serving = try ServingProcess(settings: "adapters: \(folder.path)/adapters\n")
        }

        func push(_ name: String, _ rows: String) throws -> SetuProcess.Outcome {
            try serving.run("push", "ke.desk", try folder.file(name, "Ref,Day,Kind\n\(rows)\n"), "--wait")
        }

        /// The last event on the topic of concerns.
        func last() throws -> (id: String, text: String) {
            let tap = try serving.run("tap", "cp.concern.v1", "--last", "1")
            let id = try #require(tap.output.firstMatch(of: /"id":"([0-9a-f]{32})"/).map { String($0.output.1) })
            return (id, tap.output)
        }

        /// Waits until something holds, half a minute at most.
        func wait(until holds: () throws -> Bool) throws -> Bool {
            for _ in 0..<60 {
                if try holds() { return true }
                Thread.sleep(forTimeInterval: 0.5)
            }
            return false
        }
    }

    @Test func anEventIsExplainedAfterItsAdapterChanged() throws {
        let desk = try Desk()
        #expect(try desk.push("1.csv", "D-1,01/07/2025,Neglect").code == 0)
        let before = try desk.last()
        func explain(_ id: String) throws -> String {
            let outcome = try desk.serving.run("explain", id, "--why", "ticket 7", "--adapters", desk.adapters)
            #expect(outcome.code == 0, "\(outcome.talk)")
            return outcome.output
        }
        #expect(try !explain(before.id).contains("the adapter here is another"))
        let changed = Self.table.replacing("version: 1.0.0", with: "version: 1.1.0")
            .replacing("const(unverified)", with: "const(verified)")
        _ = try desk.folder.file("adapters/ke/desk/adapter.yaml", changed)
        // The gateway takes it over by itself, between two deliveries.
        var number = 1
        let isTaken = try desk.wait {
            number += 1
            #expect(try desk.push("\(number).csv", "D-\(number),02/07/2025,Neglect").code == 0)
            return try desk.last().text.contains("1.1.0")
        }
        #expect(isTaken)
        let after = try desk.last()
        #expect(after.text.contains(#""code":"verified""#))
        let old = try explain(before.id)
        #expect(old.contains("the adapter here is another than made the event") && old.contains("version 1.0.0"))
        let new = try explain(after.id)
        #expect(!new.contains("the adapter here is another") && new.contains("const(verified)"))
    }

    @Test func aValueThatIsMappedTakesUpExactlyWhatItHeldBack() throws {
        let desk = try Desk()
        let rows =
            "D-1,01/07/2025,Neglect\nD-2,02/07/2025,Left alone\nD-3,99/99/2025,Left alone\nD-4,03/07/2025,Begging"
        _ = try desk.push("1.csv", rows)
        let letters = try desk.serving.run("dead-letters", "list", "ke.desk", "--letters")
        #expect(letters.output.contains("ke.desk/"), "\(letters.output)\(letters.talk)")
        let worklist = try desk.serving.run("codes", "unmapped", "ke.desk", "--adapters", desk.adapters)
        #expect(worklist.code == 0, "\(worklist.talk)")
        #expect(worklist.output.contains("Left alone") && worklist.output.contains("Begging"), "\(worklist.output)")
        let map = try SetuProcess.run(
            "codes",
            "map",
            "ke.desk",
            "kind",
            "Left alone",
            "NEGLECT",
            "--relation",
            "broader",
            "--adapters",
            desk.adapters
        )
        #expect(map.code == 0, "\(map.talk)")
        // What passes is known only once the gateway has taken the list over.
        let isUp = try desk.wait {
            let rehearsal = try desk.serving.run(
                "dead-letters",
                "replay",
                "--feed",
                "ke.desk",
                "--passing",
                "--dry-run"
            )
            return rehearsal.output.contains("1 letter")
        }
        #expect(isUp)
        let replay = try desk.serving.run("dead-letters", "replay", "--feed", "ke.desk", "--passing", "--wait")
        #expect(replay.code == 0 && replay.output.contains("1 letter given"), "\(replay.output)\(replay.talk)")
        let published = try desk.wait { try desk.last().text.contains("2025-07-02") }
        #expect(published)
        let left = try desk.serving.run("dead-letters", "list", "ke.desk", "--letters")
        let lines = left.output.split(separator: "\n").filter { $0.contains("ke.desk/") }
        #expect(lines.count { $0.contains("published") } == 1, "\(left.output)")
        #expect(lines.count == 3 && lines.first?.contains("published") == true, "\(left.output)")
    }
}
