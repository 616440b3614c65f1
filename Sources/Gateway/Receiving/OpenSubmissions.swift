import Synchronization

/// How many submissions are being read, so that neither one feed nor all of them take more than their share.
final class OpenSubmissions: Sendable {
    private struct State {
        var total = 0
        var byFeed: [String: Int] = [:]
    }

    private let limits: ReceivingLimits
    private let state = Mutex(State())

    init(limits: ReceivingLimits) {
        self.limits = limits
    }

    /// Takes a place, which is free again when everybody who holds it has left.
    ///
    /// Feeds of the class `emergency` find one even where the others have taken all.
    /// - Throws: ``SubmissionError`` where there is none.
    func enter(_ feed: Feed) throws(SubmissionError) -> OpenPlace {
        let most = limits.concurrentSubmissions
        let mostOfFeed = limits.concurrentSubmissionsPerFeed
        let problem: String? = state.withLock { state in
            guard state.byFeed[feed.id, default: 0] < mostOfFeed else {
                return "fewer than \(mostOfFeed) submissions of this feed at once"
            }
            guard feed.isEmergencyClass || state.total < most else {
                return "fewer than \(most) submissions at once"
            }
            state.total += 1
            state.byFeed[feed.id, default: 0] += 1
            return nil
        }
        if let problem { throw SubmissionError(.unavailable, problem) }
        return OpenPlace { [self] in leave(feed) }
    }

    private func leave(_ feed: Feed) {
        state.withLock { state in
            state.total -= 1
            state.byFeed[feed.id, default: 1] -= 1
            if state.byFeed[feed.id] == 0 { state.byFeed[feed.id] = nil }
        }
    }
}
