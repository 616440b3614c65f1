import Contracts
import Formats
import Foundation
import Gateway
import Testing

/// Server-sent events: what is sent, and how a reader goes on exactly where it was.
@Suite struct EventStreamTests {
    private static let path = "/v1/topics/cp.sighting.v1/events"

    /// An event of a stream.
    private struct Event: Equatable {
        var id: String
        var data: String
    }

    private static func events(_ text: String) -> [Event] {
        text.components(separatedBy: "\n\n").compactMap { frame in
            let lines = frame.components(separatedBy: "\n")
            guard let id = lines.first(where: { $0.contains("id: ") })?.components(separatedBy: "id: ").last,
                let data = lines.first(where: { $0.hasPrefix("data: ") })
            else { return nil }
            return Event(id: id, data: String(data.dropFirst(6)))
        }
    }

    private static func open(_ port: Int, after id: String? = nil, path: String = path) throws -> RawConnection {
        let connection = try RawConnection(port: port)
        let last = id.map { "Last-Event-ID: \($0)\r\n" } ?? ""
        connection.send("GET \(path) HTTP/1.1\r\nHost: 127.0.0.1\r\nAccept: text/event-stream\r\n\(last)\r\n")
        return connection
    }

    @Test func aStreamGoesOnAndEndsCleanlyWithTheGateway() async throws {
        let (all, rest) = try await RunningGateway.run { running in
            let client = try await LoopbackClient(running.gateway)
            _ = try await running.settle(RowAdapter.csv(["1,First,Asha,,plain,", "2,Second,Asha,,plain,"]))
            let all = try Self.open(client.port)
            let begun = await all.read { Self.events($0).count == 2 }.text
            #expect(
                begun.contains("content-type: text/event-stream") || begun.contains("Content-Type: text/event-stream")
            )
            #expect(begun.contains("retry: 2000\n"))
            #expect(Self.events(begun).map(\.id) == ["0:0", "0:1"])
            let rest = try Self.open(client.port, after: "0:0")
            _ = try await running.settle(RowAdapter.csv(["3,Third,Asha,,plain,"]))
            return (Task { await all.read() }, Task { await rest.read() })
        }
        let (text, isClosed) = await all.value
        #expect(isClosed && text.contains("Third") && !text.contains("First"))
        #expect(text.contains(": still here"))
        // The chunk that ends the answer was sent.
        #expect(text.hasSuffix("0\r\n\r\n"))
        let resumed = await rest.value.text
        #expect(Self.events(resumed).map(\.id) == ["0:1", "0:2"])
        #expect(!resumed.contains("First"))
    }

    @Test func aReaderMissesAndRepeatsNothingOverRestartsAndNewPartitions() async throws {
        let folder = TestFolder()
        var seen: [String] = []
        var last: String?
        for round in 0..<3 {
            let after = last
            let events = try await RunningGateway.run(folder: folder) { running in
                let client = try await LoopbackClient(running.gateway)
                let rows = (0..<30).map { "\(round)-\($0),Place,Asha,,plain," }
                _ = try await running.settle(RowAdapter.csv(rows))
                // Each reader takes some and breaks off in the middle.
                let reader = try Self.open(client.port, after: after)
                let wanted = round == 2 ? 30 * 3 - 20 : 10
                return Self.events(await reader.read { Self.events($0).count >= wanted }.text).prefix(wanted)
            }
            last = events.last?.id
            seen += events.map(\.data)
        }
        #expect(seen.count == 90)
        #expect(Set(seen).count == 90)
    }

    @Test func aTopicOfSeveralPartitionsIsReadByItsVector() async throws {
        try await RunningGateway.run { running in
            let topic = Topic(rawValue: "cp.many.v1")
            try await running.bus.createTopic(topic, partitions: 3, compacted: false)
            let messages = (0..<60).map { number in
                Message(
                    topic: topic,
                    key: Array("key \(number)".utf8),
                    value: Array("\(number)".utf8),
                    headers: [Message.Header("ce_id", "\(number)")],
                    timestamp: 0
                )
            }
            _ = try await running.bus.append(messages)
            let client = try await LoopbackClient(running.gateway)
            let path = "/v1/topics/cp.many.v1/events"
            let whole = Self.events(
                await (try Self.open(client.port, path: path)).read { Self.events($0).count >= 60 }.text
            )
            #expect(Set(whole.map(\.data)).count == 60)
            #expect(whole.last?.id.split(separator: ",").count == 3)
            try #require(whole.count == 60)
            for cut in [0, 17, 31, 58] {
                let rest = Self.events(
                    await (try Self.open(client.port, after: whole[cut].id, path: path))
                        .read { Self.events($0).count >= 59 - cut }.text
                )
                #expect(Set(rest.map(\.data)) == Set(whole.dropFirst(cut + 1).map(\.data)))
            }
            var after = ""
            var paged: [String] = []
            while true {
                let page = try await client.get("\(path)?after=\(after)&limit=7").json()
                let events = page["events"]?.arrayValue ?? []
                guard !events.isEmpty else { break }
                paged += events.compactMap { $0["id"]?.stringValue }
                after = try #require(page["last"]?.stringValue)
            }
            #expect(paged.count == 60 && Set(paged).count == 60)
            #expect(try await client.get(path, ["Accept": "text/event-stream", "Last-Event-ID": "9"]).status == 400)
        }
    }

    @Test func aPositionBeyondTheEndGoesOnWithWhatComes() async throws {
        let text = try await RunningGateway.run { running in
            let client = try await LoopbackClient(running.gateway)
            _ = try await running.settle(RowAdapter.csv(["1,First,Asha,,plain,"]))
            // As of a topic that was made anew since.
            let stream = try Self.open(client.port, after: "0:99")
            _ = await stream.read { $0.contains("retry: 2000") }
            _ = try await running.settle(RowAdapter.csv(["2,Second,Asha,,plain,"]))
            return await stream.read { Self.events($0).count == 1 }.text
        }
        #expect(Self.events(text).map(\.id) == ["0:1"])
        #expect(text.contains("Second"))
    }
}
