import Foundation

/// How far a run is: one line on a terminal, now and then a line elsewhere.
struct ProgressLine {
    private let isTerminal = isatty(STDERR_FILENO) == 1
    private let started = ContinuousClock.now
    private var told = ContinuousClock.now

    /// Says it.
    mutating func update(kills: Int, of goal: String, last: CrashPoint) {
        let seconds = (ContinuousClock.now - started).components.seconds
        let text = "\(kills) of \(goal), \(seconds) s, last at \(last.rawValue)"
        if isTerminal {
            say("\r\u{1B}[K\(text)")
        } else if ContinuousClock.now - told > .seconds(30) {
            told = .now
            say(text + "\n")
        }
    }

    /// Takes the line away.
    func finish() {
        if isTerminal { say("\r\u{1B}[K") }
    }

    private func say(_ text: String) {
        FileHandle.standardError.write(Data(text.utf8))
    }
}
