/// One line on a terminal that says how far something is, from its first second on; nothing anywhere else.
struct ProgressBar {
    private let total: Int?
    private let noun: String?
    private let isShown: Bool
    private let clock = ContinuousClock()
    private let started: ContinuousClock.Instant
    private var next: ContinuousClock.Instant
    private var isDrawn = false

    /// Makes a bar.
    /// - Parameters:
    ///   - total: the bytes there are to read, where known.
    ///   - isQuiet: whether to show nothing.
    ///   - noun: what is counted, where it is not bytes.
    init(total: Int?, isQuiet: Bool = false, counting noun: String? = nil) {
        self.total = total
        self.noun = noun
        isShown = Terminal.current.errorIsTerminal && !isQuiet
        started = clock.now
        next = started + .seconds(1)
    }

    /// Says how far it is; cheap to call often.
    mutating func update(bytes: Int, records: Int, rejected: Int) {
        guard isShown else { return }
        let now = clock.now
        guard now >= next else { return }
        next = now + .milliseconds(100)
        let seconds = (now - started) / .seconds(1)
        let width = max(1, Terminal.current.talkWidth - 1)
        let share = total.flatMap { $0 > 0 ? min(1, Double(bytes) / Double($0)) : nil }
        var parts = [
            share.map { "\(Int($0 * 100)) %" },
            total.map { "\(amount(bytes)) of \(amount($0))" } ?? amount(bytes),
            records > 0 ? "\(grouped(Int(Double(records) / seconds))) records/s" : nil,
            rejected > 0 ? "\(grouped(rejected)) rejected" : nil,
        ].compactMap(\.self)
        // Where there is no room for all of it, the share says what the bytes do.
        if share != nil, parts.joined(separator: "  ").count > width { parts.remove(at: 1) }
        var text = parts.joined(separator: "  ")
        if let share {
            text = bar(share, cells: min(24, width - text.count - 1)) + text
        }
        OutputFile.standardError.control("\r\u{1B}[K" + text.prefix(width))
        isDrawn = true
    }

    /// As many cells as there is room for, and a space; nothing where there is room for a few only.
    private func bar(_ share: Double, cells: Int) -> String {
        guard cells >= 4 else { return "" }
        let filled = Int(share * Double(cells))
        return String(repeating: "█", count: filled) + String(repeating: "░", count: cells - filled) + " "
    }

    /// Takes the line away.
    mutating func finish() {
        guard isDrawn else { return }
        OutputFile.standardError.control("\r\u{1B}[K")
        isDrawn = false
    }

    private func amount(_ count: Int) -> String {
        noun.map { "\(grouped(count)) \($0)" } ?? megabytes(count)
    }

    private func megabytes(_ bytes: Int) -> String {
        let tenths = bytes / 100_000
        return "\(tenths / 10).\(tenths % 10) MB"
    }
}
