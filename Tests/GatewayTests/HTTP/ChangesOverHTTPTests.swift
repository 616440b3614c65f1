import Contracts
import Formats
import Gateway
import Testing

/// What subscribers see of a subject that changes, is sent again, and is overtaken.
@Suite struct ChangesOverHTTPTests {
    private static func deliver(_ rows: [String], to running: RunningGateway) async throws -> Receipt {
        let client = try await LoopbackClient(running.gateway)
        let answer = try await client.post("/v1/feeds/in.rows/submissions", RowAdapter.csv(rows))
        let id = try #require(try JSONValue.parse(answer.body)["id"]?.stringValue)
        return try await running.settled(try #require(try await running.gateway.receipts.receipt(id)))
    }

    private static func events(_ running: RunningGateway) async throws -> [JSONValue] {
        let client = try await LoopbackClient(running.gateway)
        let page = try JSONValue.parse(try await client.get("/v1/topics/cp.sighting.v1/events").body)
        return page["events"]?.arrayValue ?? []
    }

    @Test func thereAndBackAgainIsThreeEvents() async throws {
        try await RunningGateway.run { running in
            for place in ["A", "A", "B", "B", "A"] {
                _ = try await Self.deliver(["1,\(place),Asha,,plain,"], to: running)
            }
            let events = try await Self.events(running)
            #expect(events.map { $0["data"]?["place"]?.stringValue } == ["A", "B", "A"])
            #expect(Set(events.map { $0["id"]?.stringValue }).count == 3)
            #expect(Set(events.map { $0["subject"]?.stringValue }).count == 1)
            let sequences = events.compactMap { $0["sequence"]?.stringValue }
            #expect(sequences == sequences.sorted() && Set(sequences).count == 3)
        }
    }

    @Test func aLateOlderVersionDoesNotOvertake() async throws {
        try await RunningGateway.run { running in
            _ = try await Self.deliver(["1,New,Asha,,plain,20"], to: running)
            _ = try await Self.deliver(["1,Old,Asha,,plain,10"], to: running)
            let again = try await Self.deliver(["1,New,Asha,,plain,20"], to: running)
            #expect(again.accounts.unchanged == 1)
            let events = try await Self.events(running)
            #expect(events.map { $0["data"]?["place"]?.stringValue } == ["New", "Old"])
            // A subscriber ignores a sequence below the one it has.
            let sequences = events.compactMap { $0["sequence"]?.stringValue }
            #expect(sequences.count == 2 && sequences[1] < sequences[0])
        }
    }
}
