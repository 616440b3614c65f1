import Contracts
import Hummingbird
import ServiceLifecycle

/// A topic's events as they come, as server-sent events (WHATWG HTML); the id of each is the ``TopicPosition`` after it.
///
/// What was read and not yet taken by the reader is one page at most; a reader that is slow is waited for.
struct EventStream: Sendable {
    private static let eventsPerRead = 200
    private static let bytesPerRead = 1024 * 1024
    /// After so many seconds without an event something is sent, so that a broken connection is noticed.
    private static let quietSeconds = 15
    /// How often a topic is asked whether it has gained partitions.
    private static let countSeconds = 3
    /// After how many milliseconds a reader comes back.
    private static let retry = 2000

    let bus: any EventBus
    let topic: Topic
    /// The one partition to read; `nil`: all.
    let partition: Int32?

    /// The answer; it ends when the reader goes or the gateway stops.
    func response(after start: TopicPosition) -> Response {
        Response(
            status: .ok,
            headers: [.contentType: "text/event-stream", .cacheControl: "no-store"],
            body: ResponseBody { writer in
                try await writer.write(ByteBuffer(string: "retry: \(Self.retry)\n\n"))
                do {
                    try await follow(start, &writer)
                } catch let error as BusError where error.isRetriable || error.code == .closed {
                    // The reader comes back, and goes on where it was.
                }
                try await writer.finish(nil)
            }
        )
    }

    @concurrent private func follow(_ start: TopicPosition, _ writer: inout any ResponseBodyWriter) async throws {
        var position = start
        var partitions = try await partitions()
        var quiet = 0
        while !Task.isCancelled, !Task.isShuttingDownGracefully {
            var isEmpty = true
            for partition in partitions {
                let page = try await bus.read(
                    TopicPartition(topic, partition),
                    from: position.next(partition),
                    maxMessages: Self.eventsPerRead,
                    maxBytes: Self.bytesPerRead
                )
                guard !page.isEmpty else { continue }
                isEmpty = false
                try await writer.write(ByteBuffer(bytes: Self.frames(page, &position)))
            }
            guard isEmpty else {
                quiet = 0
                continue
            }
            if quiet.isMultiple(of: Self.quietSeconds) {
                try await writer.write(ByteBuffer(string: ": still here\n\n"))
            }
            quiet += 1
            try await wait(partitions, position)
            if quiet.isMultiple(of: Self.countSeconds) { partitions = try await self.partitions() }
        }
    }

    private func partitions() async throws -> [Int32] {
        if let partition { return [partition] }
        return Array(0..<(try await bus.partitionCount(topic)))
    }

    /// Waits a second at most for an event of any partition.
    private func wait(_ partitions: [Int32], _ position: TopicPosition) async throws {
        try await withThrowingTaskGroup(of: Void.self) { group in
            for partition in partitions {
                let next = position.next(partition)
                group.addTask {
                    try await bus.waitForMessages(
                        TopicPartition(topic, partition),
                        from: next,
                        timeout: .seconds(1)
                    )
                }
            }
            try await group.next()
            group.cancelAll()
            while let result = await group.nextResult() {
                if case .failure(let error) = result, !(error is CancellationError) { throw error }
            }
        }
    }

    private static func frames(_ page: [StoredMessage], _ position: inout TopicPosition) -> [UInt8] {
        var output: [UInt8] = []
        for stored in page {
            position.read(stored.partition, to: stored.offset)
            output += Array("id: \(position)\ndata: ".utf8)
            // Event data is JSON without line ends, so it is one line of the stream.
            CloudEventJSON.append(stored.message, to: &output)
            output += Array("\n\n".utf8)
        }
        return output
    }
}
