import Contracts
import Formats
import Foundation
import Gateway
import Testing

@Suite struct DeadLetterRoutesTests {
    private static let rows = [
        "1,A,Asha,tale,bad,", "2,B,Binu,tale,bad,", "3,C,Chand,ragged", "4,D,Devi,tale,partial,",
    ]

    private func token(_ running: RunningGateway) throws -> [String: String] {
        let path = running.folder + "/" + OperatorToken.fileName
        let text = try String(contentsOfFile: path, encoding: .utf8)
        return ["Authorization": "Bearer \(text.trimmingCharacters(in: .whitespacesAndNewlines))"]
    }

    @Test func lettersAreGroupedByCauseAndCounted() async throws {
        try await RunningGateway.run { running in
            _ = try await running.settle(RowAdapter.csv(Self.rows))
            let client = try await LoopbackClient(running.gateway)
            let token = try token(running)
            #expect(try await client.get("/v1/dead-letters/causes").status == 401)
            let answer = try await client.get("/v1/dead-letters/causes", token)
            for name in ["Asha", "Binu", "Chand", "Devi", "tale"] { #expect(!answer.text.contains(name)) }
            let causes = try #require(try JSONValue.parse(answer.body)["causes"]?.arrayValue)
            #expect(causes.map { $0["code"]?.stringValue } == ["KIND", "CSV_RAGGED", "AGE"])
            #expect(causes.map { $0["letters"]?.integerValue } == [2, 1, 1])
            #expect(causes.map { $0["waiting"]?.integerValue } == [2, 1, 1])
            #expect(causes.first?["sourceField"]?.stringValue == "kind")
            #expect(causes.first?["adapterVersion"]?.stringValue == "1.0.0")
            let id = try #require(causes.first?["id"]?.stringValue)
            let list = try await client.get("/v1/dead-letters/in.rows?cause=\(id)", token)
            let letters = try #require(try JSONValue.parse(list.body)["letters"]?.arrayValue)
            #expect(letters.map { $0["id"]?.stringValue } == ["in.rows/0", "in.rows/1"])
            #expect(letters.allSatisfy { $0["cause"]?.stringValue == id })
        }
    }

    @Test func aLongTopicIsGroupedPageByPage() async throws {
        try await RunningGateway.run { running in
            _ = try await running.settle(RowAdapter.csv((0..<50).map { "\($0),A,N,S,bad," }))
            let client = try await LoopbackClient(running.gateway)
            let token = try token(running)
            var from: Int? = 0
            var pages: [Int] = []
            while let offset = from {
                let path = "/v1/dead-letters/causes?feed=in.rows&limit=20&from=\(offset)"
                let page = try JSONValue.parse(try await client.get(path, token).body)
                pages.append(page["letters"]?.integerValue ?? -1)
                from = page["next"]?["in.rows"]?.integerValue
            }
            #expect(pages == [20, 20, 10])
        }
    }

    @Test func aLetterIsShownByItsShapeAndRevealedOnlyAfterItIsRecorded() async throws {
        try await RunningGateway.run { running in
            _ = try await running.settle(RowAdapter.csv(Self.rows))
            let client = try await LoopbackClient(running.gateway)
            let token = try token(running)
            let shown = try await client.get("/v1/dead-letters/in.rows/0", token)
            for value in ["Asha", "tale"] { #expect(!shown.text.contains(value)) }
            let shape = try #require(try JSONValue.parse(shown.body)["shape"]?.arrayValue)
            #expect(shape.map { $0["field"]?.stringValue } == ["id", "place", "name", "story", "kind", "version"])
            #expect(shape.map { $0["kind"]?.stringValue } == ["digits", "text", "text", "text", "text", "empty"])
            #expect(shape.map { $0["characters"]?.stringValue } == ["1", "1", "4-7", "4-7", "2-3", nil])

            let path = "/v1/dead-letters/in.rows/0/reveal"
            #expect(try await client.post(path, [], token).status == 422)
            #expect(try await client.post(path, Array(#"{"as":"Binu"}"#.utf8), token).status == 422)
            #expect(try await running.gateway.audit.entries(from: 0, limit: 10).isEmpty)
            let said: JSONValue = ["as": "Binu", "why": "ticket 44"]
            let revealed = try JSONValue.parse(try await client.post(path, said.bytes, token).body)
            let record = try #require(Data(base64Encoded: revealed["record"]?.stringValue ?? ""))
            #expect(String(decoding: record, as: UTF8.self).hasPrefix("1,A,Asha,tale,bad,"))
            let entries = try await running.gateway.audit.entries(from: 0, limit: 10).map(\.entry)
            #expect(entries.map(\.action) == [.deadLetterRevealed])
            #expect(entries.first?.object.offsets == [0])
            #expect(entries.first?.statement.reason == "ticket 44")
        }
    }

    @Test func whatCannotBeRecordedIsNotRevealed() async throws {
        let faulty = FaultyBusBox()
        try await RunningGateway.run(wrapping: faulty.wrap) { running in
            _ = try await running.settle(RowAdapter.csv(Self.rows))
            let client = try await LoopbackClient(running.gateway)
            faulty.bus?.set { $0.transactionsLeft = 0 }
            let said: JSONValue = ["as": "Binu", "why": "ticket 44"]
            let path = "/v1/dead-letters/in.rows/0/reveal"
            let answer = try await client.post(path, said.bytes, try token(running))
            #expect(answer.status == 503)
            #expect(!answer.text.contains("record"))
        }
    }

    @Test func aRaggedRowHasNoShapeAndSaysWhy() async throws {
        try await RunningGateway.run { running in
            _ = try await running.settle(RowAdapter.csv(Self.rows))
            let client = try await LoopbackClient(running.gateway)
            let letter = try JSONValue.parse(
                try await client.get("/v1/dead-letters/in.rows/2", try token(running)).body
            )
            #expect(letter["shape"]?.arrayValue?.isEmpty == true)
            #expect(letter["unreadable"]?.stringValue?.contains("cells") == true)
        }
    }

    @Test func aLetterWhoseRecordIsGoneSaysSo() async throws {
        try await RunningGateway.run { running in
            _ = try await running.settle(RowAdapter.csv(Self.rows))
            let client = try await LoopbackClient(running.gateway)
            let token = try token(running)
            let keys = try await running.bus.state(of: .keys).map { StateKey(.keys, $0.key) }
            try await running.bus.transact(reading: []) { _ in
                var transaction = BusTransaction()
                for key in keys { transaction.state.updateValue(nil, forKey: key) }
                return transaction
            }
            let answer = try await client.get("/v1/dead-letters/in.rows/0", token)
            #expect(answer.status == 410)
            #expect(try JSONValue.parse(answer.body)["code"]?.stringValue == "ORIGINAL_GONE")
            let replayed = try await client.post("/v1/dead-letters/in.rows/0/replay", [], token)
            #expect(replayed.status == 409)
            #expect(try JSONValue.parse(replayed.body)["code"]?.stringValue == "ERASED")
        }
    }

    @Test func deadLettersAreExplainedAndReplayedByTheOperatorAlone() async throws {
        try await RunningGateway.run { running in
            _ = try await running.settle(RowAdapter.csv(["1,A,Asha,tale,plain,", "2,B,Binu,tale,bad,"]))
            let client = try await LoopbackClient(running.gateway)
            let token = try running.operatorHeaders()
            #expect(try await client.get("/v1/dead-letters/in.rows").status == 401)
            let list = try await client.get("/v1/dead-letters/in.rows", token)
            #expect(!list.text.contains("Binu"))
            let offset = try #require(try JSONValue.parse(list.body)["letters"]?[0]?["offset"]?.integerValue)
            let said: JSONValue = ["as": "Asha", "why": "ticket 44"]
            let path = "/v1/dead-letters/in.rows/\(offset)/reveal"
            let letter = try JSONValue.parse(try await client.post(path, said.bytes, token).body)
            let record = try #require(Data(base64Encoded: letter["record"]?.stringValue ?? ""))
            #expect(String(decoding: record, as: UTF8.self).hasPrefix("2,B,Binu,tale,bad,"))
            #expect(letter["explanation"]?.stringValue?.contains("line 3") == true)
            let replayed = try await client.post("/v1/dead-letters/in.rows/\(offset)/replay", [], token)
            #expect(replayed.status == 202)
            let id = try #require(try JSONValue.parse(replayed.body)["id"]?.stringValue)
            let receipt = try await running.settled(try #require(try await running.gateway.receipts.receipt(id)))
            #expect(receipt.accounts == Receipt.Accounts(framed: 1, rejected: 1))
            let again = try await running.gateway.deadLetters.letters(of: "in.rows", from: 0, limit: 10)
            #expect(again.map(\.replayCount) == [0, 1])
            #expect(again.map(\.line) == [3, 3])
        }
    }
}
