import Contracts
import Formats
import Gateway
import Testing

@Suite struct TopicRoutesTests {
    @Test func topicsAreReadByWhoMay() async throws {
        try await RunningGateway.run { running in
            _ = try await running.settle(RowAdapter.csv((0..<5).map { "\($0),P\($0),Asha,tale,plain," }))
            let client = try await LoopbackClient(running.gateway)
            let token = try running.operatorHeaders()
            let first = try JSONValue.parse(
                try await client.get("/v1/topics/cp.sighting.v1/events?limit=2").body
            )
            let event = try #require(first["events"]?[0])
            #expect(event["specversion"]?.stringValue == "1.0")
            #expect(event["type"]?.stringValue == "child-protection.sighting.v1")
            #expect(event["data"]?["place"]?.stringValue == "P0")
            #expect(event["data"]?["name"] == nil)
            #expect(first["end"]?.stringValue == "0:4")
            let last = try #require(first["last"]?.stringValue)
            #expect(last == "0:1")
            for query in ["after=\(last)", "from=2", "partition=0&from=2", "last=3", "partition=0&last=3"] {
                let path = "/v1/topics/cp.sighting.v1/events?\(query)"
                let rest = try JSONValue.parse(try await client.get(path).body)
                #expect(rest["events"]?.arrayValue?.count == 3)
            }
            let wrong = [
                "after=x", "after=0:1,", "after=0:-1", "after=0:1,0:2", "after=7", "partition=1", "last=-1",
                "last=1001",
            ]
            for query in wrong {
                let answer = try await client.get("/v1/topics/cp.sighting.v1/events?\(query)")
                #expect([400, 404].contains(answer.status))
            }
            let restricted = "/v1/topics/cp.restricted.sighting.v1/events"
            #expect(try await client.get(restricted).status == 401)
            #expect(try await client.get(restricted, ["Authorization": "Bearer x"]).status == 403)
            #expect(try await client.get(restricted, token).text.contains("Asha"))
            for topic in ["cp.raw.in.rows", "cp.internal.receipts", "cp.dead-letter.in.rows"] {
                #expect(try await client.get("/v1/topics/\(topic)/events", token).status == 403)
            }
            let names = { (answer: LoopbackClient.Answer) throws in
                try JSONValue.parse(answer.body)["topics"]?.arrayValue?.compactMap { $0["topic"]?.stringValue } ?? []
            }
            #expect(try names(try await client.get("/v1/topics")) == ["cp.sighting.v1"])
            #expect(
                try names(try await client.get("/v1/topics", token)) == [
                    "cp.restricted.sighting.v1", "cp.secret.sighting.v1", "cp.sighting.v1",
                ]
            )
            #expect(try await client.get("/v1/topics/cp.sighting.v1/events?limit=0").status == 400)
        }
    }
}
