import Contracts
import Formats
import Gateway
import Testing

@Suite struct HTTPServerTests {
    @Test func problemsHaveAStableCodeAndAPlace() async throws {
        try await RunningGateway.run { running in
            let client = try await LoopbackClient(running.gateway)
            let path = "/v1/feeds/in.rows/submissions"
            let unclosed = try await client.post(path, RowAdapter.csv(["1,\"A,,,plain,"]))
            #expect(unclosed.status == 422)
            #expect(unclosed.headers["content-type"] == "application/problem+json")
            let problem = try JSONValue.parse(unclosed.body)
            #expect(problem["code"]?.stringValue == "UNCLOSED_QUOTE")
            #expect(problem["line"]?.integerValue == 2)
            let workbook = try await client.post(path, [0x50, 0x4b, 0x03, 0x04] + [UInt8](repeating: 0, count: 64))
            #expect(workbook.status == 415)
            #expect(workbook.text.contains("CSV"))
            #expect(try await client.post("/v1/feeds/in.nobody/submissions", []).status == 404)
            #expect(try await client.get("/v1/nothing").status == 404)
            #expect(try await client.get("/v1/nothing").headers["content-type"] == "application/problem+json")
            #expect(try await client.get("/v1/submissions/../../x").status == 404)
            #expect(try await running.gateway.receipts.all().isEmpty)
        }
    }

    @Test(arguments: [
        ("DELETE", "/v1/feeds/in.rows/submissions", "POST"), ("GET", "/v1/feeds/in.rows/submissions", "POST"),
        ("POST", "/v1/submissions/0", "GET, HEAD"), ("OPTIONS", "/healthz", "GET, HEAD"),
    ])
    func anotherMethodIsAnsweredWithThoseThatAreTaken(_ method: String, _ path: String, _ allowed: String) async throws
    {
        try await RunningGateway.run { running in
            let client = try await LoopbackClient(running.gateway)
            let connection = try RawConnection(port: client.port)
            connection.send(
                "\(method) \(path) HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"
            )
            let (text, _) = await connection.read()
            #expect(text.hasPrefix("HTTP/1.1 405 "))
            #expect(text.lowercased().contains("\r\nallow: \(allowed.lowercased())\r\n"))
            #expect(text.contains("METHOD_NOT_ALLOWED"))
        }
    }

    @Test func aBodyThatSaysItIsTooLongIsNotWaitedFor() async throws {
        try await RunningGateway.run { running in
            let client = try await LoopbackClient(running.gateway)
            let connection = try RawConnection(port: client.port)
            connection.send(
                "POST /v1/feeds/in.rows/submissions HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: 99999999999999\r\n\r\n"
            )
            let (text, _) = await connection.read()
            #expect(text.hasPrefix("HTTP/1.1 413 "))
            #expect(text.contains("TOO_LARGE"))
        }
    }

    @Test func whatIsReadCanBeAskedForByHead() async throws {
        try await RunningGateway.run { running in
            let client = try await LoopbackClient(running.gateway)
            for path in ["/healthz", "/readyz", "/openapi.json"] {
                let connection = try RawConnection(port: client.port)
                connection.send("HEAD \(path) HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n")
                let (text, _) = await connection.read()
                #expect(text.hasPrefix("HTTP/1.1 200 ") && text.hasSuffix("\r\n\r\n"))
            }
        }
    }

    @Test func theBusBeingAwayIsAnsweredWithRetryAfter() async throws {
        let folder = TestFolder()
        let faulty = FaultyBusBox()
        try await RunningGateway.run(folder: folder, wrapping: faulty.wrap) { running in
            let client = try await LoopbackClient(running.gateway)
            let body = RowAdapter.csv(["1,A,N,S,plain,"])
            faulty.bus?.set { $0.isAway = true }
            let answer = try await client.post("/v1/feeds/in.rows/submissions", body)
            #expect(answer.status == 503)
            #expect(answer.headers["retry-after"] == "5")
            #expect(try await client.get("/readyz").status == 503)
            #expect(try await client.get("/healthz").status == 200)
            faulty.bus?.set { $0.isAway = false }
            #expect(try await client.post("/v1/feeds/in.rows/submissions", body).status == 202)
            #expect(try await client.get("/readyz").status == 200)
        }
    }

    @Test(arguments: [["X-Forwarded-For": "203.0.113.9"], ["Origin": "https://example.org"], ["Host": "example.org"]])
    func aRequestOnBehalfOfOthersIsNotLocal(headers: [String: String]) async throws {
        try await RunningGateway.run { running in
            let client = try await LoopbackClient(running.gateway)
            let body = RowAdapter.csv(["1,A,N,S,plain,"])
            #expect(try await client.post("/v1/feeds/in.rows/submissions", body, headers).status == 403)
            #expect(try await client.get("/v1/topics", headers).status == 403)
            let all = try running.operatorHeaders().merging(headers) { left, _ in left }
            #expect(try await client.get("/v1/dead-letters", all).status == 403)
        }
    }

    @Test func theDescriptionNamesEveryRouteItself() async throws {
        try await RunningGateway.run { running in
            let client = try await LoopbackClient(running.gateway)
            let document = try JSONValue.parse(try await client.get("/openapi.json").body)
            #expect(document["openapi"]?.stringValue == "3.1.0")
            let paths = try #require(document["paths"]?.objectValue)
            #expect(paths.map(\.name).contains("/v1/feeds/{feed}/submissions"))
            #expect(paths.map(\.name).contains("/openapi.json"))
            for path in paths {
                let address = path.name.replacing("{", with: "").replacing("}", with: "")
                for operation in path.value.objectValue ?? [] {
                    let answer =
                        operation.name == "get" ? try await client.get(address) : try await client.post(address, [])
                    let code = (try? JSONValue.parse(answer.body))?["code"]?.stringValue
                    #expect(code != "NOT_FOUND" && code != "METHOD_NOT_ALLOWED", "\(operation.name) \(path.name)")
                }
            }
        }
    }

    @Test func metricsCountEveryFate() async throws {
        try await RunningGateway.run { running in
            _ = try await running.settle(
                RowAdapter.csv(["1,A,Asha,,plain,", "2,B,,,bad,", "3,B,,,skip,", "1,A,Asha,,plain,"])
            )
            let client = try await LoopbackClient(running.gateway)
            let deadline = ContinuousClock.now + .seconds(5)
            var text = ""
            // The counters are written after the commit that makes the receipt say done.
            repeat {
                text = try await client.get("/metrics").text
            } while !text.contains("setu_translation_seconds_count") && .now < deadline
            for line in [
                "setu_submissions_total{feed=\"in.rows\"} 1",
                "setu_records_framed_total{feed=\"in.rows\"} 4",
                "setu_records_total{feed=\"in.rows\",fate=\"published\"} 1",
                "setu_records_total{feed=\"in.rows\",fate=\"rejected\"} 1",
                "setu_records_total{feed=\"in.rows\",fate=\"non-event\"} 1",
                "setu_records_total{feed=\"in.rows\",fate=\"unchanged\"} 1",
                "# TYPE setu_translation_seconds histogram",
            ] {
                #expect(text.contains(line), "\(line)")
            }
            #expect(!text.contains("Asha"))
        }
    }

    @Test func schemasAreServedInEachView() async throws {
        try await RunningGateway.run { running in
            let client = try await LoopbackClient(running.gateway)
            let whole = try await client.get("/v1/schemas/missing-report/1")
            #expect(whole.status == 200)
            let open = try await client.get("/v1/schemas/missing-report/1?view=open")
            #expect(open.status == 200)
            #expect(open.body.count < whole.body.count)
            #expect(try await client.get("/v1/schemas/missing-report/9").status == 404)
        }
    }
}
