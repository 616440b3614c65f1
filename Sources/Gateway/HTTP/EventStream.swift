import Contracts
import Hummingbird
import ServiceLifecycle

/// A topic's events as they come, as server-sent events (WHATWG HTML): the id of each is its offset.
struct EventStream: Sendable {
    private static let eventsPerRead = 200
    private static let bytesPerRead = 1024 * 1024
    /// After so many seconds without an event something is sent, so that a broken connection is noticed.
    private static let quietSeconds = 15

    let bus: any EventBus
    let partition: TopicPartition

    /// The answer; it ends when the reader goes or the gateway stops.
    func response(from offset: Int64) -> Response {
        Response(
            status: .ok,
            headers: [.contentType: "text/event-stream", .cacheControl: "no-store"],
            body: ResponseBody { writer in
                var next = offset
                var quiet = 0
                while !Task.isCancelled, !Task.isShuttingDownGracefully {
                    let page = try await bus.read(
                        partition,
                        from: next,
                        maxMessages: Self.eventsPerRead,
                        maxBytes: Self.bytesPerRead
                    )
                    if let last = page.last {
                        try await writer.write(ByteBuffer(bytes: Self.frames(page)))
                        next = last.offset + 1
                        quiet = 0
                        continue
                    }
                    if quiet.isMultiple(of: Self.quietSeconds) {
                        try await writer.write(ByteBuffer(string: ": still here\n\n"))
                    }
                    quiet += 1
                    try await bus.waitForMessages(partition, from: next, timeout: .seconds(1))
                }
                try await writer.finish(nil)
            }
        )
    }

    private static func frames(_ page: [StoredMessage]) -> [UInt8] {
        var output: [UInt8] = []
        for stored in page {
            output += Array("id: \(stored.offset)\ndata: ".utf8)
            // Event data is JSON without line ends, so it is one line of the stream.
            CloudEventJSON.append(stored.message, to: &output)
            output += Array("\n\n".utf8)
        }
        return output
    }
}
