import Formats

/// Some of what a demonstration led to: an event of each of a few topics, and a dead letter.
struct DemoHighlights: Sendable {
    private static let topics = ["cp.missing-report.v1", "cp.concern.v1", "cp.alert.v1"]

    /// The gateway's client.
    let client: GatewayClient

    /// Shows them; calls that block.
    /// - Throws: ``CommandFailure``.
    func show(of feeds: [DemoFeed]) throws {
        for topic in Self.topics {
            showEvent(on: topic)
        }
        for feed in feeds where try showDeadLetter(of: feed) {
            return
        }
    }

    private func showEvent(on topic: String) {
        // A topic begins with its first event.
        let page = try? TopicReader(client: client, topic: topic).first()
        guard let event = page?.events.first else { return }
        let terminal = Terminal.current
        terminal.result("\n\(terminal.style.bold("An event on \(topic)")), as everyone may see it:\n")
        terminal.result(event.pretty)
    }

    /// - Returns: whether the feed has one.
    private func showDeadLetter(of feed: DemoFeed) throws -> Bool {
        let letters = "/v1/dead-letters/\(escaped(feed.id))"
        let list = try client.send(GatewayRequest(path: "\(letters)?limit=1")).checked().json()
        guard let offset = list["letters"]?[0]?["offset"]?.text else { return false }
        let letter = try client.send(GatewayRequest(path: "\(letters)/\(offset)")).checked().json()
        let terminal = Terminal.current
        terminal.result("\n\(terminal.style.bold("A dead letter of \(feed.id)")), in words:\n")
        terminal.result(letter["explanation"]?.stringValue ?? "")
        return true
    }
}
