import Contracts
import Formats
import Foundation
import Gateway
import Testing

/// Slow, broken and endless requests over real sockets, with short times set.
@Suite struct HTTPLimitsTests {
    private static let path = "/v1/feeds/in.rows/submissions"
    private static let rows = (0..<50).map { "\($0),A,N,S,plain," }

    private static func settings(_ change: (inout GatewaySettings) -> Void = { _ in }) -> GatewaySettings {
        var settings = GatewaySettings()
        settings.http.idleTime = .seconds(1)
        change(&settings)
        return settings
    }

    private static func head(_ fields: String) -> String {
        "POST \(path) HTTP/1.1\r\nHost: 127.0.0.1\r\n\(fields)\r\n"
    }

    private static func isEmpty(_ running: RunningGateway) async throws -> Bool {
        try await running.gateway.receipts.all().isEmpty
    }

    @Test func headersThatDribbleAreCutOff() async throws {
        try await RunningGateway.run(settings: Self.settings()) { running in
            let client = try await LoopbackClient(running.gateway)
            let connection = try RawConnection(port: client.port)
            connection.send("POST \(Self.path) HTTP/1.1\r\nHost: 127.0.0.1\r\nX-Slow: ")
            let closed = Task { await connection.read().isClosed }
            var isHeard = true
            while isHeard {
                try await Task.sleep(for: .milliseconds(150))
                isHeard = connection.send("x")
            }
            #expect(await closed.value)
        }
    }

    @Test func aBodyThatDribblesIsToldSoAndCutOff() async throws {
        let settings = Self.settings {
            $0.http.leastBytesPerSecond = 1000
            $0.http.idleTime = .seconds(3)
        }
        try await RunningGateway.run(settings: settings) { running in
            let client = try await LoopbackClient(running.gateway)
            let connection = try RawConnection(port: client.port)
            connection.send(Self.head("Content-Length: 1000000\r\n"))
            let answer = Task { await connection.read() }
            var isHeard = true
            while isHeard {
                try await Task.sleep(for: .milliseconds(100))
                isHeard = connection.send("x")
            }
            let (text, isClosed) = await answer.value
            #expect(isClosed)
            // A machine that stalls may cut off the pause instead, and what was answered may be lost with the connection.
            #expect(text.isEmpty || (text.contains(" 408 ") && text.contains("TOO_SLOW")))
            #expect(try await Self.isEmpty(running))
        }
    }

    @Test func aBodyThatIsNotFramedIsTheSendersMistake() async throws {
        try await RunningGateway.run(settings: Self.settings()) { running in
            let client = try await LoopbackClient(running.gateway)
            let connection = try RawConnection(port: client.port)
            connection.send(Self.head("Transfer-Encoding: chunked\r\n"))
            connection.send("a chunk without its size\r\n")
            let (text, isClosed) = await connection.read()
            #expect(isClosed)
            #expect(text.isEmpty || (text.contains(" 400 ") && !text.contains("INTERNAL")))
            #expect(try await Self.isEmpty(running))
        }
    }

    @Test func aBodyThatPausesIsCutOffAndNotTaken() async throws {
        try await RunningGateway.run(settings: Self.settings()) { running in
            let client = try await LoopbackClient(running.gateway)
            let connection = try RawConnection(port: client.port)
            connection.send(Self.head("Transfer-Encoding: chunked\r\n"))
            let body = RowAdapter.csv(Self.rows)
            connection.send("\(String(body.count, radix: 16))\r\n")
            connection.send(body)
            connection.send("\r\n")
            #expect(await connection.read().isClosed)
            #expect(try await Self.isEmpty(running))
        }
    }

    @Test(arguments: ["Transfer-Encoding: chunked", "Content-Length: 100000"], [true, false])
    func aBodyCutOffBetweenRowsIsNotTaken(framing: String, isHalfClosed: Bool) async throws {
        try await RunningGateway.run { running in
            let client = try await LoopbackClient(running.gateway)
            let body = RowAdapter.csv(Self.rows)
            do {
                let connection = try RawConnection(port: client.port)
                connection.send(Self.head(framing + "\r\n"))
                if framing.hasPrefix("T") { connection.send("\(String(body.count, radix: 16))\r\n") }
                connection.send(body)
                if framing.hasPrefix("T") { connection.send("\r\n") }
                try await Task.sleep(for: .milliseconds(200))
                if isHalfClosed {
                    connection.endSending()
                    #expect(!(await connection.read(atMost: 3).text.contains(" 202 ")))
                }
            }
            try await Task.sleep(for: .milliseconds(200))
            #expect(try await Self.isEmpty(running))
        }
    }

    @Test func aBodyCutOffByTheGatewaysEndIsNotTaken() async throws {
        let folder = TestFolder()
        let connection = try await RunningGateway.run(folder: folder) { running in
            let client = try await LoopbackClient(running.gateway)
            let connection = try RawConnection(port: client.port)
            let body = RowAdapter.csv(Self.rows)
            connection.send(Self.head("Transfer-Encoding: chunked\r\n"))
            connection.send("\(String(body.count, radix: 16))\r\n")
            connection.send(body)
            connection.send("\r\n")
            try await Task.sleep(for: .milliseconds(200))
            // Ends the body's connection once the gateway has begun to stop.
            Task {
                try await Task.sleep(for: .seconds(2))
                connection.endSending()
            }
            return connection
        }
        #expect(!(await connection.read(atMost: 3).text.contains(" 202 ")))
        let isEmpty = try await RunningGateway.run(folder: folder) { running in try await Self.isEmpty(running) }
        #expect(isEmpty)
    }

    @Test func anEndlessBodyIsRefusedAndNoLongerRead() async throws {
        let settings = Self.settings { $0.limits.submissionBytes = 1024 * 1024 }
        try await RunningGateway.run(settings: settings) { running in
            let client = try await LoopbackClient(running.gateway)
            let connection = try RawConnection(port: client.port)
            connection.send(Self.head("Transfer-Encoding: chunked\r\n"))
            let answer = Task { await connection.read() }
            let rows = RowAdapter.csv(Self.rows)
            let chunk = Array("\(String(rows.count, radix: 16))\r\n".utf8) + rows + Array("\r\n".utf8)
            while connection.send(chunk) {
                try await Task.sleep(for: .milliseconds(1))
            }
            let (text, isClosed) = await answer.value
            #expect(isClosed)
            #expect(text.isEmpty || text.contains(" 413 "))
            #expect(try await Self.isEmpty(running))
        }
    }

    @Test func recordsAreCappedInNumberAndSize() async throws {
        let settings = Self.settings {
            $0.limits.submissionRecords = 1000
            $0.limits.recordBytes = 2048
        }
        try await RunningGateway.run(settings: settings) { running in
            let client = try await LoopbackClient(running.gateway)
            let many = RowAdapter.csv((0..<20_000).map { "\($0),A,N,S,plain," })
            let refused = try await client.post(Self.path, many)
            #expect(refused.status == 413)
            let large = RowAdapter.csv(["1,\(String(repeating: "A", count: 3000)),N,S,plain,"])
            let limited = try await client.post(Self.path, large)
            let code = try limited.json()["code"]?.stringValue
            #expect(limited.status == 422)
            #expect(code == "LIMIT_EXCEEDED")
            #expect(try await Self.isEmpty(running))
        }
    }

    @Test func headersAreCapped() async throws {
        let settings = Self.settings { $0.http.headerBytes = 2048 }
        try await RunningGateway.run(settings: settings) { running in
            let client = try await LoopbackClient(running.gateway)
            let many = Dictionary(uniqueKeysWithValues: (0..<200).map { ("X-\($0)", "y") })
            for headers in [["X-Large": String(repeating: "x", count: 4000)], many] {
                // The connection is closed with the answer, which may be lost with it.
                let answer = try? await client.get("/healthz", headers)
                #expect(answer.map { $0.status >= 400 } ?? true)
            }
            #expect(try await client.get("/healthz").status == 200)
        }
    }

    @Test func connectionsBeyondTheCapWait() async throws {
        let settings = Self.settings {
            $0.http.connections = 2
            $0.http.idleTime = .seconds(30)
        }
        try await RunningGateway.run(settings: settings) { running in
            let client = try await LoopbackClient(running.gateway)
            var held: [RawConnection] = []
            for _ in 0..<2 {
                let connection = try RawConnection(port: client.port)
                connection.send("GET /healthz HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n")
                _ = await connection.read { $0.contains("SERVING") }
                held.append(connection)
            }
            let third = try RawConnection(port: client.port)
            third.send("GET /healthz HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n")
            #expect(await third.read(atMost: 0.5).text.isEmpty)
            held.removeAll()
            #expect(await third.read { $0.contains("SERVING") }.text.contains("SERVING"))
        }
    }

    @Test func oneFeedCannotTakeAllPlaces() async throws {
        let settings = Self.settings {
            $0.limits.concurrentSubmissionsPerFeed = 1
            $0.limits.concurrentSubmissions = 2
            // Longer than a loaded machine takes for all of this: connections that wait are not to be cut.
            $0.http.idleTime = .seconds(900)
        }
        let adapters = [
            RowAdapter(), RowAdapter(id: "in.others"), RowAdapter(id: "in.thirds"),
            RowAdapter(id: "in.urgent", isEmergencyClass: true),
        ]
        try await RunningGateway.run(adapters: adapters, settings: settings) { running in
            let client = try await LoopbackClient(running.gateway)
            let body = RowAdapter.csv(Self.rows)
            func hold(_ feed: String) throws -> RawConnection {
                let connection = try RawConnection(port: client.port)
                connection.send(
                    Self.head("Content-Length: \(body.count)\r\n").replacing("in.rows", with: feed)
                )
                connection.send(Array(body.prefix(20)))
                return connection
            }
            func status(_ feed: String) async throws -> Int {
                try await client.post(Self.path.replacing("in.rows", with: feed), body).status
            }
            let first = try hold("in.rows")
            let early = await first.read(atMost: 1)
            #expect(early.text.isEmpty && !early.isClosed, "\(early)")
            #expect(try await status("in.rows") == 503)
            #expect(try await status("in.others") == 202)
            let second = try hold("in.others")
            _ = await second.read(atMost: 1)
            #expect(try await status("in.thirds") == 503)
            // Emergencies find a place even so.
            #expect(try await status("in.urgent") == 202)
            for connection in [first, second] {
                connection.send(Array(body.dropFirst(20)))
                #expect(await connection.read { $0.contains("\r\n\r\n") }.text.contains(" 202 "))
            }
            #expect(try await status("in.rows") == 202)
        }
    }

    @Test func aFeedThatIsNotTranslatedIsAskedToComeBack() async throws {
        let faulty = FaultyBusBox()
        let settings = Self.settings {
            $0.limits.untranslatedSlices = 4
            $0.limits.backlogPatience = .milliseconds(300)
        }
        let adapters = [RowAdapter(), RowAdapter(id: "in.others"), RowAdapter(id: "in.urgent", isEmergencyClass: true)]
        try await RunningGateway.run(adapters: adapters, wrapping: faulty.wrap, settings: settings) { running in
            let client = try await LoopbackClient(running.gateway)
            faulty.bus?.set { $0.holdsTranslation = true }
            var answer = try await client.post(Self.path, RowAdapter.csv(Self.rows))
            var taken = 0
            while answer.status == 202 {
                taken += 1
                answer = try await client.post(Self.path, RowAdapter.csv(Self.rows))
            }
            // What waits is counted a fifth of a second at a time.
            #expect(taken >= 4)
            #expect(answer.status == 503)
            #expect(answer.headers["retry-after"] == "5")
            let code = try answer.json()["code"]?.stringValue
            #expect(code == "OVERLOADED")
            #expect(try await client.post("/v1/feeds/in.others/submissions", RowAdapter.csv(Self.rows)).status == 202)
            for _ in 0..<6 {
                let urgent = try await client.post("/v1/feeds/in.urgent/submissions", RowAdapter.csv(Self.rows))
                #expect(urgent.status == 202)
            }
            faulty.bus?.set { $0.holdsTranslation = false }
            while try await client.post(Self.path, RowAdapter.csv(Self.rows)).status != 202 {}
        }
    }
}
