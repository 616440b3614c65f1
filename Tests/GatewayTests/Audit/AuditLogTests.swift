import Contracts
import ContractsTesting
import EventBus
import Formats
import Foundation
import Gateway
import Testing

@Suite struct AuditLogTests {
    private let folder = TestFolder()

    private func statement(_ name: String = "Asha", why reason: String? = nil) throws -> AuditStatement {
        try AuditStatement(name: name, credential: "operator-token", reason: reason)
    }

    @Test func entriesAreNumberedAndChained() async throws {
        let keyring = try Keyring(dataFolder: folder.path)
        let bus = try EmbeddedBus(path: folder.path + "/bus.sqlite", sealer: keyring.sealer)
        let clock = WallClock { 1_760_000_000_000 }
        let log = try AuditLog(dataFolder: folder.path, keyring: keyring, bus: bus, clock: clock)
        #expect(try await log.entries(from: 0, limit: 10).isEmpty)
        let object = AuditObject(feed: "in.rows", offsets: [3])
        try await log.record(.deadLetterRevealed, on: object, by: statement(why: "file 44"))
        // A gateway that starts again goes on with its chain.
        let again = try AuditLog(dataFolder: folder.path, keyring: keyring, bus: bus, clock: clock)
        try await again.record(.feedResumed, on: AuditObject(feed: "in.rows"), by: statement("Binu"))
        let entries = try await log.entries(from: 0, limit: 10).map(\.entry)
        #expect(entries.map(\.sequence) == [1, 2])
        #expect(Set(entries.map(\.chain)).count == 1)
        #expect(entries[0].object == object)
        #expect(entries[0].statement.reason == "file 44")
        #expect(entries[0].previous == String(repeating: "0", count: 32))
        #expect(entries[1].previous != entries[0].previous)
        #expect(entries[1].at == 1_760_000_000_000)
        await bus.shutdown()
    }

    @Test func aDeedAndItsEntryAreOneTransaction() async throws {
        let keyring = try Keyring(dataFolder: folder.path)
        let bus = try EmbeddedBus(path: folder.path + "/bus.sqlite", sealer: keyring.sealer)
        let log = try AuditLog(dataFolder: folder.path, keyring: keyring, bus: bus)
        let said = try statement()
        struct Refused: Error {}
        await #expect(throws: Refused.self) {
            try await bus.transact(reading: [log.key]) { present in
                var transaction = BusTransaction()
                try log.append(.subjectErased, on: AuditObject(), by: said, to: &transaction, present: present)
                throw Refused()
            }
        }
        try await bus.transact(reading: [log.key]) { present in
            var transaction = BusTransaction()
            for subject in ["a", "b"] {
                let object = AuditObject(subject: subject)
                try log.append(.subjectErased, on: object, by: said, to: &transaction, present: present)
            }
            return transaction
        }
        let entries = try await log.entries(from: 0, limit: 10).map(\.entry)
        #expect(entries.map(\.object.subject) == ["a", "b"])
        #expect(entries.map(\.sequence) == [1, 2])
        await bus.shutdown()
    }

    @Test func theOperatorReadsWhatWasDoneAndNobodyElse() async throws {
        try await RunningGateway.run { running in
            let client = try await LoopbackClient(running.gateway)
            let path = running.folder + "/" + OperatorToken.fileName
            let text = try String(contentsOfFile: path, encoding: .utf8)
            let token = ["Authorization": "Bearer \(text.trimmingCharacters(in: .whitespacesAndNewlines))"]
            #expect(try await client.get("/v1/audit").status == 401)
            let said: JSONValue = ["as": "Asha", "why": "looked at"]
            _ = try await client.post("/v1/feeds/in.rows/replay", said.bytes, token)
            #expect(try await client.post("/v1/feeds/in.rows/replay", Array("{\"as\":\"\"}".utf8), token).status == 422)
            #expect(try await client.post("/v1/feeds/in.rows/replay", Array("[]".utf8), token).status == 400)
            let answer = try JSONValue.parse(try await client.get("/v1/audit", token).body)
            #expect(answer["entries"]?.arrayValue?.count == 1)
            let entry = try #require(answer["entries"]?[0])
            #expect(entry["action"]?.stringValue == "feed.replayed")
            #expect(entry["by"]?.stringValue == "Asha")
            #expect(entry["why"]?.stringValue == "looked at")
            #expect(entry["object"]?["feed"]?.stringValue == "in.rows")
            #expect(entry["at"]?.stringValue?.hasSuffix("Z") == true)
            #expect(answer["next"]?.integerValue == 1)
        }
    }
}
