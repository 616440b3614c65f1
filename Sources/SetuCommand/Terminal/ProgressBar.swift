/// One line on a terminal that says how far something is, from its first second on; nothing anywhere else.
struct ProgressBar {
    private let total: Int?
    private let isShown: Bool
    private let clock = ContinuousClock()
    private let started: ContinuousClock.Instant
    private var next: ContinuousClock.Instant
    private var isDrawn = false

    /// Makes a bar.
    /// - Parameters:
    ///   - total: the bytes there are to read, where known.
    ///   - isQuiet: whether to show nothing.
    init(total: Int?, isQuiet: Bool = false) {
        self.total = total
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
        var text = "\(megabytes(bytes))"
        if let total, total > 0 {
            let share = min(1, Double(bytes) / Double(total))
            let filled = Int(share * 24)
            text = String(repeating: "█", count: filled) + String(repeating: "░", count: 24 - filled)
            text += " \(Int(share * 100)) %  \(megabytes(bytes)) of \(megabytes(total))"
        }
        text += "  \(grouped(Int(Double(records) / seconds))) records/s"
        if rejected > 0 {
            text += "  \(grouped(rejected)) rejected"
        }
        Terminal.current.sayPart("\r\u{1B}[K" + text.prefix(Terminal.current.talkWidth - 1))
        isDrawn = true
    }

    /// Takes the line away.
    mutating func finish() {
        guard isDrawn else { return }
        Terminal.current.sayPart("\r\u{1B}[K")
        isDrawn = false
    }

    private func megabytes(_ bytes: Int) -> String {
        let tenths = bytes / 100_000
        return "\(tenths / 10).\(tenths % 10) MB"
    }
}
