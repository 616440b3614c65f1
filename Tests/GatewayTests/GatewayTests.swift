import Contracts
import ContractsTesting
import Testing

@Suite struct GatewayTests {
    @Test func aRowBecomesAnEventInEachOfItsViews() async throws {
        try await RunningGateway.run { running in
            let receipt = try await running.settle(RowAdapter.csv(["7,Almora,Asha,a story,plain,"]))
            #expect(receipt.accounts == Receipt.Accounts(framed: 1, published: 1))
            let open = try await running.messages("cp.sighting.v1")
            #expect(open.map(\.text) == ["{\"place\":\"Almora\"}"])
            #expect(
                try await running.messages("cp.restricted.sighting.v1").map(\.text) == [
                    "{\"place\":\"Almora\",\"name\":\"Asha\"}"
                ]
            )
            #expect(
                try await running.messages("cp.secret.sighting.v1").map(\.text) == [
                    "{\"place\":\"Almora\",\"name\":\"Asha\",\"story\":\"a story\"}"
                ]
            )
            #expect(open.first?.header("ce_sequence") == "00000000000000000001")
        }
    }

    @Test func everyRecordEndsInExactlyOneFate() async throws {
        try await RunningGateway.run { running in
            let kinds = ["plain", "bad", "skip", "two", "urgent", "partial", "keyed"]
            var generator = SeededGenerator(seed: 20_250_725)
            let rows = (0..<2000).map { number in
                "\(Int.random(in: 0..<600, using: &generator)),P\(number % 7),N,S,\(kinds.randomElement(using: &generator) ?? ""),"
            }
            let receipt = try await running.settle(RowAdapter.csv(rows))
            let accounts = receipt.accounts
            #expect(accounts.framed == rows.count)
            #expect(accounts.settled == rows.count)
            #expect(accounts.nonEvent == rows.count { $0.contains(",skip,") })
            #expect(accounts.unchanged > 0)
            let letters = try await running.messages("cp.dead-letter.in.rows")
            #expect(letters.count == accounts.rejected + accounts.partial)
        }
    }

    @Test func theSameAgainIsUnchangedAndAnythingElseIsNews() async throws {
        try await RunningGateway.run { running in
            for (place, sequence) in [("A", 1), ("A", nil), ("B", 2), ("A", 3)] as [(String, Int?)] {
                let receipt = try await running.settle(RowAdapter.csv(["1,\(place),,,plain,"]))
                #expect(receipt.accounts.published == (sequence == nil ? 0 : 1))
                #expect(receipt.accounts.unchanged == (sequence == nil ? 1 : 0))
            }
            let events = try await running.messages("cp.sighting.v1")
            #expect(events.compactMap { $0.header("ce_sequence") }.compactMap { Int($0) } == [1, 2, 3])
            #expect(Set(events.map { $0.header("ce_id") }).count == 3)
            #expect(Set(events.map { $0.header("ce_subject") }).count == 1)
        }
    }
}
