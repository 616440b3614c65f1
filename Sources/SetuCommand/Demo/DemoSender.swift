import Foundation

/// Sends the demonstration's deliveries the two ways there are: over HTTP, and as a file dropped in a folder.
struct DemoSender: Sendable {
    /// The gateway's client.
    let client: GatewayClient
    /// The folder of this demonstration.
    let folder: DemoFolder

    /// Sends all feeds but the last over HTTP, and drops the last as a file.
    /// - Throws: ``CommandFailure``.
    func send(_ feeds: [DemoFeed]) async throws {
        for (index, feed) in feeds.enumerated() {
            let path = try folder.write(feed)
            if index == feeds.count - 1 {
                Terminal.current.say("dropping \(feed.fileName): \(feed.title)")
                try await drop(path, as: feed)
            } else {
                Terminal.current.say("pushing  \(feed.fileName): \(feed.title)")
                try await blocking { try push(path, as: feed) }
            }
        }
        Terminal.current.say("")
    }

    private func push(_ path: String, as feed: DemoFeed) throws {
        let request = GatewayRequest(
            method: "POST",
            path: "/v1/feeds/\(escaped(feed.id))/submissions",
            headers: [("Content-Type", feed.contentType)],
            body: try InputFile(path)
        )
        _ = try client.send(request).checked()
    }

    /// Moves a file into the feed's folder, once the gateway has made it.
    private func drop(_ path: String, as feed: DemoFeed) async throws {
        let target = "\(folder.drop)/\(feed.id)"
        for _ in 0..<300 where !FileManager.default.fileExists(atPath: target) {
            try await Task.sleep(for: .milliseconds(50))
        }
        guard FileManager.default.fileExists(atPath: target) else {
            throw CommandFailure.failed("the gateway did not begin to watch \(folder.drop)")
        }
        try folder.drop(path, as: feed)
    }
}
