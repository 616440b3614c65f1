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
            OutputFile.standardOutput.control("\u{1B}[\(drawnLines)A\u{1B}[J")
        }
        let table = table(receipts)
        for line in table.lines(terminal.style) {
            terminal.result(line)
        }
        // A line that is wider than the terminal takes several of its rows.
        let width = terminal.resultWidth
        drawnLines = table.lines(Style(isEnabled: false)).reduce(0) { $0 + max(1, ($1.count + width - 1) / width) }
    }

    private func table(_ receipts: [Receipt]) -> TextTable {
        var table = TextTable(
            "FEED",
            ">RECEIVED",
            ">PUBLISHED",
            ">IN PART",
            ">REJECTED",
            ">NO EVENT",
            ">UNCHANGED",
            "STATE"
        )
        for feed in feeds {
            let own = receipts.filter { $0.feed == feed.id }
            let counts = [\Receipt.Accounts.framed, \.published, \.partial, \.rejected, \.nonEvent, \.unchanged].map {
                count in grouped(own.reduce(0) { $0 + $1.accounts[keyPath: count] })
            }
            table.rows.append([feed.id] + counts + [own.first?.state.rawValue ?? "waiting"])
        }
        return table
    }
}
