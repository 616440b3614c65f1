import Contracts
import Formats
import Gateway
import Synchronization
import Testing

/// The Idempotency-Key header over HTTP, status by status, and what is remembered of bodies.
@Suite struct IdempotencyTests {
    private static let path = "/v1/feeds/in.rows/submissions"

    private static func code(_ answer: LoopbackClient.Answer) -> String? {
        (try? JSONValue.parse(answer.body))?["code"]?.stringValue
    }

    @Test(arguments: [
        "day-1", "\"day-1", "\"day\"-1\"", "\"\"", "\"a\", \"b\"", "1", ":YQ==:", "\"a\\b\"", "\"tag\";Upper=1",
        "\"\(String(repeating: "k", count: 256))\"", "\"résumé\"",
    ])
    func aKeyThatIsNoStructuredStringIsRefused(field: String) async throws {
        try await RunningGateway.run { running in
            let client = try await LoopbackClient(running.gateway)
            let body = RowAdapter.csv(["1,A,N,S,plain,"])
            let answer = try await client.post(Self.path, body, ["Idempotency-Key": field])
            #expect(answer.status == 400)
            #expect(try await running.gateway.receipts.all().isEmpty)
        }
    }

    @Test func parametersOfAKeyMeanNothing() async throws {
        try await RunningGateway.run { running in
            let client = try await LoopbackClient(running.gateway)
            let body = RowAdapter.csv(["1,A,N,S,plain,"])
            let first = try await client.post(Self.path, body, ["Idempotency-Key": "\"a \\\"day\\\"\""])
            let again = try await client.post(
                Self.path,
                body,
                ["Idempotency-Key": " \"a \\\"day\\\"\"; n=1;s=\"x\";f "]
            )
            #expect(first.status == 202)
            #expect(first.headers["location"] == again.headers["location"])
        }
    }

    @Test func aFeedMayDemandKeys() async throws {
        var settings = GatewaySettings()
        settings.feeds["in.rows"] = FeedSettings()
        settings.feeds["in.rows"]?.requiresIdempotencyKey = true
        try await RunningGateway.run(settings: settings) { running in
            let client = try await LoopbackClient(running.gateway)
            let body = RowAdapter.csv(["1,A,N,S,plain,"])
            let without = try await client.post(Self.path, body)
            #expect(without.status == 400)
            #expect(Self.code(without) == "IDEMPOTENCY_KEY_MISSING")
            #expect(try await client.post(Self.path, body, ["Idempotency-Key": "\"1\""]).status == 202)
            #expect(try await client.post(Self.path + ":validate", body).status == 200)
        }
    }

    @Test func theSameKeyWhileTheFirstDeliveryRunsIsAConflict() async throws {
        try await RunningGateway.run { running in
            let client = try await LoopbackClient(running.gateway)
            let body = RowAdapter.csv(["1,A,N,S,plain,"])
            let first = try RawConnection(port: client.port)
            first.send(
                "POST \(Self.path) HTTP/1.1\r\nHost: 127.0.0.1\r\nIdempotency-Key: \"now\"\r\n"
                    + "Content-Length: \(body.count)\r\nConnection: close\r\n\r\n"
            )
            first.send(Array(body.prefix(10)))
            var second = try await client.post(Self.path, body, ["Idempotency-Key": "\"now\""])
            // The first may not have been looked at yet; then the second is the one that was taken.
            while second.status == 202 {
                #expect(await first.read().text.contains(" 409 "))
                return
            }
            #expect(second.status == 409)
            #expect(Self.code(second) == "IDEMPOTENCY_RUNNING")
            first.send(Array(body.dropFirst(10)))
            #expect(await first.read().text.contains(" 202 "))
            second = try await client.post(Self.path, body, ["Idempotency-Key": "\"now\""])
            #expect(second.status == 202)
            #expect(try await running.gateway.receipts.all().count == 1)
        }
    }

    @Test func aKeyExpires() async throws {
        let now = Mutex<Int64>(1_760_000_000_000)
        let hour: Int64 = 3_600_000
        var settings = GatewaySettings()
        settings.limits.idempotencyKeyHours = 24
        settings.limits.fingerprintDays = 2
        let limits = settings.limits
        let clock = WallClock { now.withLock { $0 } }
        try await RunningGateway.run(settings: settings, clock: clock) { running in
            let client = try await LoopbackClient(running.gateway)
            let body = RowAdapter.csv(["1,A,N,S,plain,"])
            let key = ["Idempotency-Key": "\"daily\""]
            let first = try await client.post(Self.path, body, key)
            now.withLock { $0 += 23 * hour }
            #expect(try await client.post(Self.path, body, key).headers["location"] == first.headers["location"])
            let expiry = MarkExpiry(bus: running.bus, limits: limits, clock: clock, logger: running.logger)
            #expect(try await expiry.expire() == 0)
            now.withLock { $0 += hour }
            let other = RowAdapter.csv(["2,A,N,S,plain,"])
            let second = try await client.post(Self.path, other, key)
            #expect(second.status == 202)
            #expect(second.headers["location"] != first.headers["location"])
            now.withLock { $0 += 24 * hour }
            #expect(try await expiry.expire() == 2)
            #expect(try await running.bus.state(of: .idempotency).isEmpty)
            #expect(try await running.bus.state(of: .deliveries).count == 1)
            #expect(try await client.post(Self.path, body).text.contains("sameAs") == false)
            let openAPI = try await client.get("/openapi.json").text
            #expect(openAPI.contains("Keys expire after 24 hours"))
        }
    }

    @Test func theSameFileTwiceIsTakenAndSaid() async throws {
        try await RunningGateway.run(adapters: [RowAdapter(), RowAdapter(id: "in.others")]) { running in
            let client = try await LoopbackClient(running.gateway)
            let small = RowAdapter.csv(["1,A,N,S,plain,"])
            let large = RowAdapter.csv((0..<20_000).map { "\($0),A place with a long name,Asha,tale,plain," })
            for body in [small, large] {
                let first = try JSONValue.parse(try await client.post(Self.path, body).body)
                #expect(first["sameAs"] == nil)
                let packed = try await client.post(
                    Self.path,
                    try GzipFixture.compress(body),
                    ["Content-Encoding": "gzip"]
                )
                let second = try JSONValue.parse(packed.body)
                #expect(second["sameAs"] == first["id"])
                #expect(second["id"] != first["id"])
                let id = try #require(second["id"]?.stringValue)
                let receipt = try await running.settled(try #require(try await running.gateway.receipts.receipt(id)))
                #expect(receipt.accounts.published == 0)
                #expect(receipt.accounts.unchanged == receipt.accounts.framed)
                #expect(receipt.sameAs == first["id"]?.stringValue)
                let elsewhere = try await client.post("/v1/feeds/in.others/submissions", body)
                #expect(try JSONValue.parse(elsewhere.body)["sameAs"] == nil)
            }
        }
    }
}
