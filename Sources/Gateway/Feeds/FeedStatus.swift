import Contracts
import Synchronization

/// How a feed's translation is doing, for readiness, operators, and the workers themselves.
final class FeedStatus: Sendable {
    /// How it is doing.
    enum FeedCondition: Equatable {
        /// Translating, or waiting for something to translate.
        case running
        /// Waiting for the bus.
        case waiting(String)
        /// Too much was rejected; an operator has to look and resume.
        case paused(String)
        /// Something cannot be settled; a restart has to mend it.
        case stopped(String)
        /// Another gateway of the cluster translates it.
        case elsewhere

        /// Whether it can be made to wait: it runs here, or waits already.
        var mayPause: Bool {
            switch self {
            case .running, .waiting, .paused: true
            case .stopped, .elsewhere: false
            }
        }

        /// One word for it.
        var name: String {
            switch self {
            case .running: "running"
            case .waiting: "waiting"
            case .paused: "paused"
            case .stopped: "stopped"
            case .elsewhere: "elsewhere"
            }
        }

        /// Why, unless all is well.
        var reason: String? {
            switch self {
            case .running, .elsewhere: nil
            case .waiting(let reason), .paused(let reason), .stopped(let reason): reason
            }
        }
    }

    private struct State {
        var condition = FeedCondition.running
        var window = Receipt.Accounts()
        var restarts: [Int32: Range<Int64>] = [:]
        var hasErasures = false
        var observed = FeedTotals()
        var isSilent = false
    }

    /// How often a paused worker looks whether it may go on.
    private static let pausedInterval = Duration.milliseconds(200)

    private let state = Mutex(State())

    /// How it is doing now.
    var condition: FeedCondition { state.withLock { $0.condition } }

    /// What came since the last report of it, and whether something is overdue.
    var observed: (totals: FeedTotals, isSilent: Bool) { state.withLock { ($0.observed, $0.isSilent) } }

    /// Keeps what came since the last report of it.
    func observe(_ totals: FeedTotals, isSilent: Bool) {
        state.withLock { state in
            state.observed = totals
            state.isSilent = isSilent
        }
    }

    /// Whether the feed is known to have marks of erased subjects.
    var hasErasures: Bool { state.withLock { $0.hasErasures } }

    /// Says that the feed has marks of erased subjects.
    func noteErasures() {
        state.withLock { $0.hasErasures = true }
    }

    /// Says that the feed cannot go on.
    func stop(_ reason: String) {
        state.withLock { $0.condition = .stopped(reason) }
    }

    /// Says that this gateway translates the feed from now on: its workers begin anew, those too that had stopped.
    func takeUp() {
        state.withLock { state in
            switch state.condition {
            case .elsewhere, .waiting, .stopped: state.condition = .running
            case .running, .paused: break
            }
        }
    }

    /// Says that another gateway translates the feed from now on; what was seen of it here says nothing of there.
    func giveUp() {
        state.withLock { $0 = State(condition: .elsewhere) }
    }

    /// Says that the bus does not answer.
    func busIsAway(_ reason: String) {
        state.withLock { state in
            if case .running = state.condition { state.condition = .waiting(reason) }
        }
    }

    /// Says that the bus answers.
    func busIsBack() {
        state.withLock { state in
            if case .waiting = state.condition { state.condition = .running }
        }
    }

    /// Why the feed is to pause once a batch is settled, if more than its threshold is rejected with it.
    func reasonToPause(after tally: Tally, of feed: Feed) -> String? {
        guard !feed.isEmergencyClass, let threshold = feed.settings.pauseAboveRejected else { return nil }
        let (condition, window) = state.withLock { ($0.condition, Self.window($0.window, with: tally)) }
        guard window.framed >= feed.settings.pauseWindowRecords,
            Double(window.rejected) > threshold * Double(window.framed)
        else { return nil }
        switch condition {
        case .running, .waiting: return "\(window.rejected) of the last \(window.framed) records were rejected"
        case .paused, .stopped, .elsewhere: return nil
        }
    }

    /// Takes account of a batch that is settled, and pauses the feed if that was written with it.
    func note(_ tally: Tally, of feed: Feed, pausedFor reason: String?) {
        state.withLock { state in
            state.window = Self.window(state.window, with: tally)
            if state.window.framed >= feed.settings.pauseWindowRecords { state.window = Receipt.Accounts() }
        }
        if let reason { _ = pause(reason) }
    }

    private static func window(_ window: Receipt.Accounts, with tally: Tally) -> Receipt.Accounts {
        var window = window
        window.framed += tally.accounts.framed
        window.settle(tally.accounts)
        return window
    }

    /// Makes the feed wait until it is resumed; `false` where it does not run here.
    func pause(_ reason: String) -> Bool {
        state.withLock { state in
            guard state.condition.mayPause else { return false }
            state.condition = .paused(reason)
            return true
        }
    }

    /// Lets a paused feed go on; `false` if it is not paused.
    func resume() -> Bool {
        state.withLock { state in
            guard case .paused = state.condition else { return false }
            state.condition = .running
            state.window = Receipt.Accounts()
            return true
        }
    }

    /// Waits until the feed is not paused.
    ///
    /// - Throws: `CancellationError`.
    func waitWhilePaused() async throws {
        while case .paused = condition {
            try await Task.sleep(for: Self.pausedInterval)
        }
    }

    /// Asks the worker of a partition to read offsets again; `false` where it works elsewhere.
    func restart(_ partition: Int32, _ offsets: Range<Int64>) -> Bool {
        state.withLock { state in
            if case .elsewhere = state.condition { return false }
            state.restarts[partition] = offsets
            return true
        }
    }

    /// What the worker of a partition is to read again, if it was asked to.
    func takeRestart(_ partition: Int32) -> Range<Int64>? {
        state.withLock { $0.restarts.removeValue(forKey: partition) }
    }
}
