import Contracts
import ContractsTesting
import Formats
import Foundation
import Gateway
import Testing

/// A letter's way back: mended by another adapter on the same data, as after a restart.
@Suite struct DeadLetterReplayTests {
    /// Rows are as they are; which kinds are bad is the adapter's word.
    private static let adapters = (
        broken: RowAdapter(), mended: RowAdapter(fingerprint: "fedcba9876543210", knowsBad: true)
    )

    private static func token(_ running: RunningGateway) throws -> [String: String] {
        let path = running.folder + "/" + OperatorToken.fileName
        let text = try String(contentsOfFile: path, encoding: .utf8)
        return ["Authorization": "Bearer \(text.trimmingCharacters(in: .whitespacesAndNewlines))"]
    }

    /// Delivers rows to the broken adapter, then does something with the mended one.
    private func mend(
        _ deliveries: [[String]],
        _ body: @escaping @Sendable (RunningGateway, LoopbackClient, [String: String]) async throws -> Void
    ) async throws {
        let folder = TestFolder()
        try await RunningGateway.run(adapters: [Self.adapters.broken], folder: folder) { running in
            for rows in deliveries { _ = try await running.settle(RowAdapter.csv(rows)) }
        }
        try await RunningGateway.run(adapters: [Self.adapters.mended], folder: folder) { running in
            try await body(running, try await LoopbackClient(running.gateway), try Self.token(running))
        }
    }

    private static func settle(_ running: RunningGateway, _ id: DeadLetterID) async throws -> Receipt? {
        guard let receipt = try await running.gateway.replay(id) else { return nil }
        return try await running.settled(receipt)
    }

    @Test func aMendedRecordIsPublishedAndLinkedToItsLetter() async throws {
        try await mend([["1,A,Asha,,bad,"]]) { running, client, token in
            let id = DeadLetterID(feed: "in.rows", offset: 0)
            let receipt = try #require(try await Self.settle(running, id))
            #expect(receipt.accounts == Receipt.Accounts(framed: 1, published: 1))
            let event = try #require(try await running.messages("cp.sighting.v1").first)
            #expect(event.header("ce_causationid") == "cp.dead-letter.in.rows/0")
            let raw = try #require(try await running.messages("cp.raw.in.rows").last)
            #expect(raw.header("setu.replay-of")?.hasPrefix("in.rows/0 ") == true)
            let list = try JSONValue.parse(try await client.get("/v1/dead-letters/in.rows", token).body)
            #expect(list["letters"]?[0]?["replayedIn"]?.stringValue == receipt.submission)
            #expect(list["letters"]?[0]?["replayFate"]?.stringValue == "published")
            // It passed, so it is not replayed again.
            #expect(try await running.gateway.replay(id) == nil)
            let answer = try await client.post("/v1/dead-letters/in.rows/0/replay", [], token)
            #expect(answer.status == 409)
            #expect(try JSONValue.parse(answer.body)["code"]?.stringValue == "ALREADY_REPLAYED")
            let missing = try await client.post("/v1/dead-letters/in.rows/7/replay", [], token)
            #expect(missing.status == 404)
        }
    }

    @Test func whatWasPublishedSinceIsNotOverwrittenByAnOlderReplay() async throws {
        try await mend([["1,OLD,,,bad,"], ["1,NEW,,,plain,"]]) { running, _, _ in
            let receipt = try await Self.settle(running, DeadLetterID(feed: "in.rows", offset: 0))
            #expect(receipt?.accounts == Receipt.Accounts(framed: 1, unchanged: 1))
            #expect(try await running.messages("cp.sighting.v1").map(\.text) == ["{\"place\":\"NEW\"}"])
        }
    }

    @Test func aReplayThatIsNewerByItsOwnVersionIsPublished() async throws {
        try await mend([["1,TEN,,,bad,10"], ["1,EIGHT,,,plain,8"]]) { running, _, _ in
            let receipt = try await Self.settle(running, DeadLetterID(feed: "in.rows", offset: 0))
            #expect(receipt?.accounts.published == 1)
            let events = try await running.messages("cp.sighting.v1")
            #expect(events.compactMap { $0.header("ce_sequence") }.compactMap { Int($0) } == [8, 10])
        }
    }

    @Test func aReplayThatIsOlderByItsOwnVersionIsNot() async throws {
        try await mend([["1,SEVEN,,,bad,7"], ["1,EIGHT,,,plain,8"]]) { running, _, _ in
            let receipt = try await Self.settle(running, DeadLetterID(feed: "in.rows", offset: 0))
            #expect(receipt?.accounts == Receipt.Accounts(framed: 1, unchanged: 1))
        }
    }

    @Test func theSameAdapterIsNotAskedForEver() async throws {
        try await RunningGateway.run { running in
            _ = try await running.settle(RowAdapter.csv(["1,A,,,bad,"]))
            for offset in Int64(0)..<3 {
                let receipt = try await Self.settle(running, DeadLetterID(feed: "in.rows", offset: offset))
                #expect(receipt?.accounts.rejected == 1)
            }
            let letters = try await running.gateway.deadLetters.letters(of: "in.rows", from: 0, limit: 10)
            #expect(letters.map(\.replayCount) == [0, 1, 2, 3])
            #expect(letters.map(\.fruitlessReplays) == [0, 1, 2, 3])
            #expect(letters.map(\.replayOf?.offset) == [nil, 0, 1, 2])
            let client = try await LoopbackClient(running.gateway)
            let answer = try await client.post("/v1/dead-letters/in.rows/3/replay", [], try Self.token(running))
            #expect(answer.status == 409)
            #expect(try JSONValue.parse(answer.body)["code"]?.stringValue == "REPLAY_LOOP")
        }
    }

    @Test func aDryRunTellsWhatAReplayThenDoes() async throws {
        let rows = ["1,A,Asha,,bad,", "2,B,Binu,,bad,", "3,C,Chand,ragged", "4,D,Devi,,bad,"]
        try await mend([rows, ["4,E,Devi,,plain,"]]) { running, client, token in
            let path = "/v1/dead-letters/in.rows/replay"
            let dry = try await client.post(path, Array(#"{"dryRun":true}"#.utf8), token)
            let told = try JSONValue.parse(dry.body)
            #expect(told["records"]?["published"]?.integerValue == 2)
            #expect(told["records"]?["rejected"]?.integerValue == 1)
            #expect(told["records"]?["unchanged"]?.integerValue == 1)
            #expect(told["rejectedFor"]?["CSV_RAGGED"]?.integerValue == 1)
            #expect(told["example"]?["letter"]?.stringValue == "in.rows/0")
            let fields = told["example"]?["after"]?[0]?["fields"]?.arrayValue ?? []
            #expect(fields.map { $0["field"]?.stringValue } == ["place", "name"])
            #expect(fields.map { $0["value"] } == ["A", Optional<JSONValue>.none])
            #expect(told["submissions"] == nil)
            for name in ["Asha", "Binu", "Chand", "Devi"] { #expect(!dry.text.contains(name)) }
            #expect(try await running.messages("cp.raw.in.rows").count == 2)
            #expect(try await running.gateway.audit.entries(from: 0, limit: 10).isEmpty)

            let said: JSONValue = ["as": "Asha", "why": "mended"]
            let done = try JSONValue.parse(try await client.post(path, said.bytes, token).body)
            let id = try #require(done["submissions"]?[0]?["id"]?.stringValue)
            let receipt = try await running.settled(try #require(try await running.gateway.receipts.receipt(id)))
            #expect(receipt.accounts == Receipt.Accounts(framed: 4, published: 2, rejected: 1, unchanged: 1))
            let entries = try await running.gateway.audit.entries(from: 0, limit: 10).map(\.entry)
            #expect(entries.map(\.action) == [.deadLettersReplayed])
            #expect(entries.first?.object.count == 4)
            #expect(done["end"]?.integerValue == 4)
            let bounded = try JSONValue.parse(try await client.post(path, Array(#"{"to":4}"#.utf8), token).body)
            #expect(bounded["submissions"]?.arrayValue?.isEmpty == true)
            // Again: only the letter that the ragged row left is new.
            let again = try JSONValue.parse(try await client.post(path, said.bytes, token).body)
            #expect(again["leftAlone"]?[0]?["letters"]?.integerValue == 4)
            #expect(again["submissions"]?[0]?["records"]?["framed"]?.integerValue == 1)
        }
    }

    @Test func theLettersOfOneCauseAreReplayedAlone() async throws {
        try await mend([["1,A,,,bad,", "2,B,ragged"], ["3,C,,,bad,"]]) { running, client, token in
            let causes = try JSONValue.parse(try await client.get("/v1/dead-letters/causes", token).body)["causes"]
            let kind = try #require(causes?.arrayValue?.first { $0["code"]?.stringValue == "KIND" })
            let body: JSONValue = ["cause": kind["id"] ?? .null]
            let path = "/v1/dead-letters/in.rows/replay"
            let done = try JSONValue.parse(try await client.post(path, body.bytes, token).body)
            // One submission for each that they came in.
            #expect(done["submissions"]?.arrayValue?.count == 2)
            for id in (done["submissions"]?.arrayValue ?? []).compactMap({ $0["id"]?.stringValue }) {
                let receipt = try await running.settled(try #require(try await running.gateway.receipts.receipt(id)))
                #expect(receipt.accounts == Receipt.Accounts(framed: 1, published: 1))
            }
        }
    }

    @Test func aCorrectionIsLinkedToTheEventItCorrects() async throws {
        let folder = TestFolder()
        try await RunningGateway.run(folder: folder) { running in
            _ = try await running.settle(RowAdapter.csv(["1,A,,,plain,", "2,B,,,plain,"]))
        }
        let other = RowAdapter(fingerprint: "fedcba9876543210", renames: ["A": "Z"])
        try await RunningGateway.run(adapters: [other], folder: folder) { running in
            #expect(try await running.gateway.control.replay("in.rows", by: Operator.meena()))
            while try await running.messages("cp.sighting.v1").count < 3 { try await Task.sleep(for: .milliseconds(5)) }
            let events = try await running.messages("cp.sighting.v1")
            #expect(events.map(\.text) == ["{\"place\":\"A\"}", "{\"place\":\"B\"}", "{\"place\":\"Z\"}"])
            #expect(events.last?.header("ce_causationid") == events.first?.header("ce_id"))
            #expect(events.last?.header("ce_subject") == events.first?.header("ce_subject"))
            #expect(events.last?.header("ce_sequence")?.hasSuffix("2") == true)
        }
    }

    @Test func lettersCarryTheNamesThatToolsOfKafkaLookFor() async throws {
        try await RunningGateway.run { running in
            _ = try await running.settle(RowAdapter.csv(["1,A,,,bad,"]))
            let letter = try #require(try await running.messages("cp.dead-letter.in.rows").first)
            let names = [
                "topic", "partition", "offset", "connector.name", "task.id", "stage", "class.name",
                "exception.class.name", "exception.message",
            ]
            for name in names { #expect(letter.header("__connect.errors.\(name)") != nil, "\(name)") }
            #expect(letter.header("__connect.errors.stage") == "TRANSFORMATION")
            #expect(letter.header("kafka_dlt-original-topic") == "cp.raw.in.rows")
            for name in ["code", "pointer", "row", "adapter.version", "replay.count", "first.at"] {
                #expect(letter.header("errors.\(name)") != nil, "\(name)")
            }
        }
    }

    @Test func lettersThatWereReplayedMeanwhileDoNotKeepTheOthers() async throws {
        let folder = TestFolder()
        try await RunningGateway.run(adapters: [Self.adapters.broken], folder: folder) { running in
            _ = try await running.settle(RowAdapter.csv(["1,A,Asha,,bad,", "2,B,Binu,,bad,", "3,C,Chand,,bad,"]))
        }
        let faulty = FaultyBusBox()
        let mended = Self.adapters.mended
        try await RunningGateway.run(adapters: [mended], folder: folder, wrapping: faulty.wrap) { running in
            let client = try await LoopbackClient(running.gateway)
            let token = try Self.token(running)
            // The audit log takes it, then the letters wait, as for another gateway that replays some.
            faulty.bus?.set {
                $0.transactionsLeft = 1
                $0.error = BusError(.claimed, "test")
            }
            let said: JSONValue = ["as": "Meena", "why": "mended"]
            async let answer = client.post("/v1/dead-letters/in.rows/replay", said.bytes, token)
            while try await running.gateway.audit.entries(from: 0, limit: 1).isEmpty {
                try await Task.sleep(for: .milliseconds(5))
            }
            var writer = BinaryWriter()
            writer.byte(1)
            writer.text("another submission")
            writer.count(0)
            writer.text("another adapter")
            writer.signed(0)
            let (mark, replayed) = (StateKey(.replays, Array("in.rows/1".utf8)), writer.bytes)
            let bus = try #require(faulty.bus)
            try await bus.beneath.transact(reading: []) { _ in BusTransaction(state: [mark: replayed]) }
            bus.set { $0.transactionsLeft = .max }
            let report = try await answer.json()
            #expect(report["leftAlone"]?[0]?["code"]?.stringValue == "ALREADY_REPLAYED")
            #expect(report["leftAlone"]?[0]?["letters"]?.integerValue == 1)
            let id = try #require(report["submissions"]?[0]?["id"]?.stringValue)
            let receipt = try await running.settled(try #require(try await running.gateway.receipts.receipt(id)))
            #expect(receipt.accounts == Receipt.Accounts(framed: 2, published: 2))
        }
    }
}
