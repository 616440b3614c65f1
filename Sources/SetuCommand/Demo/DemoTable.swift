import Contracts

/// The demonstration's table: what each feed received, published and rejected, redrawn in place on a terminal.
struct DemoTable {
    private let feeds: [DemoFeed]
    private let terminal = Terminal.current
    private var drawnLines = 0

    /// Makes a table of some feeds.
    init(_ feeds: [DemoFeed]) {
        self.feeds = feeds
    }

    /// Shows how far the feeds are; where nothing can be redrawn only the last state is shown.
    mutating func show(_ receipts: [Receipt], isLast: Bool) {
        guard terminal.outputIsTerminal || isLast else { return }
        if drawnLines > 0 {
            OutputFile.standardOutput.writeAll(Array("\u{1B}[\(drawnLines)A\u{1B}[J".utf8))
        }
        let lines = table(receipts).lines(terminal.style)
        for line in lines {
            terminal.result(line)
        }
        drawnLines = lines.count
    }

    private func table(_ receipts: [Receipt]) -> TextTable {
        var table = TextTable("FEED", ">RECEIVED", ">PUBLISHED", ">IN PART", ">REJECTED", ">NO EVENT", "STATE")
        for feed in feeds {
            let own = receipts.filter { $0.feed == feed.id }
            func sum(_ count: (Receipt.Accounts) -> Int) -> String {
                grouped(own.reduce(0) { $0 + count($1.accounts) })
            }
            table.rows.append([
                feed.id, sum(\.framed), sum(\.published), sum(\.partial), sum(\.rejected), sum(\.nonEvent),
                own.first?.state.rawValue ?? "waiting",
            ])
        }
        return table
    }
}
