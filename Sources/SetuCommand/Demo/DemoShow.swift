import Contracts
import Gateway

/// What the demonstration does while the gateway runs: sends the feeds, shows the table, some events and a dead
/// letter, and says what to try next.
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
        try await DemoSender(client: client, folder: folder).send(feeds)
        try await watch()
        try await blocking { [feeds] in
            try DemoHighlights(client: client).show(of: feeds)
        }
        for line in DemoAdvice(address: client.address, folder: folder, stays: stays).lines(terminal.style) {
            terminal.result(line)
        }
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

    /// Shows the table until every record has its fate.
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
}
