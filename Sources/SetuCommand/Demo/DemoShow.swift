import Contracts
import Formats
import Foundation
import Gateway

/// What the demonstration does while the gateway runs: sends the feeds, shows the table, some events and a dead letter.
struct DemoShow: Sendable {
    /// The gateway.
    let gateway: Gateway
    /// The folder of this demonstration.
    let folder: DemoFolder
    /// The deliveries.
    let feeds: [DemoFeed]
    /// Whether to stay until somebody has had enough.
    let stays: Bool

    /// Shows it all.
    /// - Throws: ``CommandFailure``.
    func run() async throws {
        let client = try await client()
        let terminal = Terminal.current
        terminal.say("A gateway runs at http://\(client.address.authority) with its data in \(folder.data)\n")
        try await send(client)
        try await watch()
        try await Self.blocking {
            try showEvents(client)
            try showDeadLetter(client)
        }
        showNext(client)
        if stays {
            try await KeyPress.wait(for: ["q"])
        }
    }

    /// A client for the gateway, as its operator, once it listens.
    private func client() async throws -> GatewayClient {
        for _ in 0..<600 {
            if let port = gateway.listeningPort, let address = GatewayAddress("http://127.0.0.1:\(port)") {
                return GatewayClient(address: address, token: try OperatorToken.load(dataFolder: folder.data).text)
            }
            try await Task.sleep(for: .milliseconds(50))
        }
        throw CommandFailure.failed("the gateway did not begin to listen within 30 seconds")
    }

    /// All feeds but the last over HTTP, the last as a dropped file.
    private func send(_ client: GatewayClient) async throws {
        for (index, feed) in feeds.enumerated() {
            let path = try folder.write(feed)
            let isDropped = index == feeds.count - 1
            Terminal.current.say("\(isDropped ? "dropping" : "pushing ") \(feed.fileName): \(feed.title)")
            if isDropped {
                try await makeSure { FileManager.default.fileExists(atPath: "\(folder.drop)/\(feed.id)") }
                try folder.drop(path, as: feed)
            } else {
                try await Self.blocking {
                    let request = HTTPRequest(
                        method: "POST",
                        path: "/v1/feeds/\(escaped(feed.id))/submissions",
                        headers: [("Content-Type", feed.contentType)],
                        body: try InputFile(path)
                    )
                    _ = try client.send(request).checked()
                }
            }
        }
        Terminal.current.say("")
    }

    private func watch() async throws {
        var table = DemoTable(feeds)
        for round in 0..<600 {
            let receipts = try await gateway.receipts.all()
            let isDone = receipts.count == feeds.count && receipts.allSatisfy { $0.state == .done }
            table.show(receipts, isLast: isDone)
            if isDone {
                return
            }
            try await Task.sleep(for: .milliseconds(round < 20 ? 50 : 200))
        }
        throw CommandFailure.failed("the feeds were not translated within two minutes")
    }

    private func showEvents(_ client: GatewayClient) throws {
        let terminal = Terminal.current
        for topic in ["cp.missing-report.v1", "cp.concern.v1", "cp.alert.v1"] {
            // A topic begins with its first event.
            let page = try? TopicReader(client: client, topic: topic).page(from: 0, limit: 1)
            guard let event = page?.events.first else { continue }
            terminal.result("\n\(terminal.style.bold("An event on \(topic)")), as everyone may see it:\n")
            terminal.result(event.pretty)
        }
    }

    private func showDeadLetter(_ client: GatewayClient) throws {
        let terminal = Terminal.current
        for feed in feeds {
            let list = try client.send(HTTPRequest(path: "/v1/dead-letters/\(escaped(feed.id))?limit=1")).checked()
                .json()
            guard let offset = list["letters"]?[0]?["offset"]?.text else { continue }
            let path = "/v1/dead-letters/\(escaped(feed.id))/\(offset)"
            let letter = try client.send(HTTPRequest(path: path)).checked().json()
            terminal.result("\n\(terminal.style.bold("A dead letter of \(feed.id)")), in words:\n")
            terminal.result(letter["explanation"]?.stringValue ?? "")
            return
        }
    }

    private func showNext(_ client: GatewayClient) {
        let terminal = Terminal.current
        let program = CommandLine.arguments[0]
        var lines = ["", terminal.style.bold("What to try next"), ""]
        if stays {
            let gateway = "--url http://\(client.address.authority) --data \(folder.data)"
            lines += [
                "In another terminal, while this runs:",
                "  \(program) tap \(gateway)",
                "  \(program) tap cp.restricted.missing-report.v1 --last 1 --pretty \(gateway)",
                "  \(program) dead-letters list in.trackchild \(gateway)",
                "  \(program) dead-letters show in.trackchild 0 \(gateway)",
                "",
            ]
        }
        lines += [
            "Without a gateway:",
            "  \(program) adapter check",
            "  \(program) adapter test",
            "  \(program) schema show missing-report/1",
            "A gateway of your own:",
            "  \(program) run --help-config",
            "  \(program) run",
        ]
        if stays {
            lines += ["", "\(terminal.style.bold("q")) or Ctrl-C ends it; the folder \(folder.path) is removed."]
        }
        for line in lines {
            terminal.result(line)
        }
    }

    private func makeSure(_ condition: @Sendable () -> Bool) async throws {
        for _ in 0..<300 where !condition() {
            try await Task.sleep(for: .milliseconds(50))
        }
        guard condition() else { throw CommandFailure.failed("the gateway did not begin to watch \(folder.drop)") }
    }

    /// Runs calls that block on a thread where they may.
    private static func blocking(_ work: @escaping @Sendable () throws -> Void) async throws {
        try await withCheckedThrowingContinuation { (continuation: CheckedContinuation<Void, any Error>) in
            Thread.detachNewThread {
                continuation.resume(with: Result { try work() })
            }
        }
    }
}
