import Contracts
import Formats
import Gateway
import Testing

@Suite struct SubmissionRoutesTests {
    @Test func aSubmissionIsAnsweredWithAReceiptThatComesToAddUp() async throws {
        try await RunningGateway.run { running in
            let client = try await LoopbackClient(running.gateway)
            let body = RowAdapter.csv(["1,A,N,S,plain,", "2,B,N,S,bad,", "3,C,N,S,skip,"])
            let answer = try await client.post("/v1/feeds/in.rows/submissions", body)
            #expect(answer.status == 202)
            let location = try #require(answer.headers["location"])
            let id = try #require(try JSONValue.parse(answer.body)["id"]?.stringValue)
            #expect(location == "/v1/submissions/\(id)")
            _ = try await running.settled(try #require(try await running.gateway.receipts.receipt(id)))
            let receipt = try JSONValue.parse(try await client.get(location).body)
            #expect(receipt["state"]?.stringValue == "done")
            #expect(receipt["records"]?["published"]?.integerValue == 1)
            #expect(receipt["records"]?["nonEvent"]?.integerValue == 1)
            let row = try #require(receipt["rejections"]?[0])
            #expect(row["line"]?.integerValue == 3)
            #expect(row["code"]?.stringValue == "KIND")
            #expect(row["sourceField"]?.stringValue == "kind")
        }
    }

    @Test func aCompressedBodyIsExpanded() async throws {
        try await RunningGateway.run { running in
            let client = try await LoopbackClient(running.gateway)
            let answer = try await client.post(
                "/v1/feeds/in.rows/submissions",
                try GzipFixture.compress(RowAdapter.csv(["1,A,,,plain,"])),
                ["Content-Encoding": "gzip"]
            )
            #expect(answer.status == 202)
            let broken = try await client.post(
                "/v1/feeds/in.rows/submissions",
                try GzipFixture.compress(RowAdapter.csv(["1,A,,,plain,"])).dropLast(9),
                ["Content-Encoding": "gzip"]
            )
            #expect(broken.status == 422)
            #expect(try JSONValue.parse(broken.body)["code"]?.stringValue == "GZIP_INVALID")
            let other = try await client.post("/v1/feeds/in.rows/submissions", [], ["Content-Encoding": "br"])
            #expect(other.status == 415)
        }
    }

    @Test(arguments: [131_071, 131_072, 131_073, 262_144])
    func aBodyThatFillsTheBufferOfItsExpansionIsWhole(_ length: Int) async throws {
        try await RunningGateway.run { running in
            let rows = (1...1_500).map { "\($0),A,N,\(String(repeating: "s", count: 40)),plain," }
            var body = RowAdapter.csv(rows)
            let last = "1501,A,N,,plain,\n"
            let padding = String(repeating: "x", count: length - body.count - last.utf8.count)
            body += Array("1501,A,N,\(padding),plain,\n".utf8)
            #expect(body.count == length)
            let client = try await LoopbackClient(running.gateway)
            let answer = try await client.post(
                "/v1/feeds/in.rows/submissions",
                try GzipFixture.compress(body),
                ["Content-Encoding": "gzip"]
            )
            #expect(answer.status == 202, "\(answer.text)")
        }
    }

    @Test func aBodyThatExpandsWithoutMeasureIsRefused() async throws {
        try await RunningGateway.run { running in
            let client = try await LoopbackClient(running.gateway)
            let bomb = try GzipFixture.compress(
                Array(RowAdapter.header.utf8) + [UInt8](repeating: 65, count: 9_000_000)
            )
            let answer = try await client.post("/v1/feeds/in.rows/submissions", bomb, ["Content-Encoding": "gzip"])
            #expect([413, 422].contains(answer.status))
            #expect(try await running.gateway.receipts.all().isEmpty)
        }
    }

    @Test func aFeedWithAKeyTakesNothingWithoutIt() async throws {
        var settings = GatewaySettings()
        settings.feeds["in.rows"] = FeedSettings()
        settings.feeds["in.rows"]?.key = FeedKey(token: "the key")
        try await RunningGateway.run(settings: settings) { running in
            let client = try await LoopbackClient(running.gateway)
            let path = "/v1/feeds/in.rows/submissions"
            let body = RowAdapter.csv(["1,A,N,S,plain,"])
            #expect(try await client.post(path, body).status == 401)
            #expect(try await client.post(path, body, ["Authorization": "Bearer wrong"]).status == 403)
            let taken = try await client.post(path, body, ["Authorization": "Bearer the key"])
            #expect(taken.status == 202)
            let listed = try await client.get("/v1/submissions?feed=in.rows", try running.operatorHeaders())
            #expect(try JSONValue.parse(listed.body)["submissions"]?.arrayValue?.count == 1)
            #expect(try await client.get("/v1/submissions").status == 401)
            let location = try #require(taken.headers["location"])
            #expect(try await client.get(location).status == 401)
            #expect(try await client.get(location, ["Authorization": "Bearer the key"]).status == 200)
        }
    }

    @Test func aDeliveryThatNamesItselfIsTakenOnce() async throws {
        let folder = TestFolder()
        let large = RowAdapter.csv((0..<20_000).map { "\($0),A place with a long name,Asha,tale,plain," })
        for body in [RowAdapter.csv(["1,A,N,S,plain,"]), large] {
            try await RunningGateway.run(folder: folder) { running in
                let client = try await LoopbackClient(running.gateway)
                let path = "/v1/feeds/in.rows/submissions"
                let key = ["Idempotency-Key": "\"day \(body.count)\""]
                let first = try await client.post(path, body, key)
                let again = try await client.post(path, body, key)
                #expect(first.status == 202)
                #expect(again.status == 202)
                #expect(first.headers["location"] == again.headers["location"])
                let other = try await client.post(path, RowAdapter.csv(["2,A,N,S,plain,"]), key)
                #expect(other.status == 422)
                #expect(try JSONValue.parse(other.body)["code"]?.stringValue == "IDEMPOTENCY_MISMATCH")
                #expect(try await client.post(path, body, ["Idempotency-Key": "\"\""]).status == 400)
                #expect(try await client.post(path, body).headers["location"] != first.headers["location"])
            }
        }
    }

    @Test func validatingStoresNothing() async throws {
        try await RunningGateway.run { running in
            let client = try await LoopbackClient(running.gateway)
            let path = "/v1/feeds/in.rows/submissions:validate"
            let answer = try await client.post(
                path,
                RowAdapter.csv(["1,A,Asha,S,plain,", "2,B,N,S,bad,", "3,,,,skip,"])
            )
            #expect(answer.status == 200)
            let report = try JSONValue.parse(answer.body)
            #expect(report["records"]?["framed"]?.integerValue == 3)
            #expect(report["records"]?["rejected"]?.integerValue == 1)
            #expect(report["rejections"]?[0]?["line"]?.integerValue == 3)
            #expect(try await client.post(path, RowAdapter.csv(["1,\"A,,,plain,"])).status == 422)
            #expect(try await running.gateway.receipts.all().isEmpty)
            #expect(try await running.messages("cp.raw.in.rows").isEmpty)
        }
    }

    @Test func validatingComparesTheRecordsOfOneSubmission() async throws {
        try await RunningGateway.run { running in
            let client = try await LoopbackClient(running.gateway)
            let rows = ["1,A,,,plain,", "1,A,,,plain,", "1,B,,,plain,", "k,A,,,keyed,", "k,B,,,keyed,"]
            let path = "/v1/feeds/in.rows/submissions:validate"
            let report = try JSONValue.parse(try await client.post(path, RowAdapter.csv(rows)).body)
            #expect(report["records"]?["published"]?.integerValue == 3)
            #expect(report["records"]?["unchanged"]?.integerValue == 1)
            #expect(report["rejections"]?[0]?["code"]?.stringValue == "KEY_CONFLICT")
            #expect(report["rejections"]?[0]?["line"]?.integerValue == 6)
        }
    }
}
