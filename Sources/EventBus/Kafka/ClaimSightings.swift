import Synchronization

/// Since when this process has seen claims of others.
final class ClaimSightings: Sendable {
    private struct Sighting {
        var mark: [UInt8]
        var first: ContinuousClock.Instant
    }

    private let lifetime: Duration
    private let seen = Mutex<[[UInt8]: Sighting]>([:])

    /// - Parameter lifetime: for how long a claim that is seen may still be acted by.
    init(lifetime: Duration) {
        self.lifetime = lifetime
    }

    /// Whether nobody can act by a claim any more; one that is new is not over.
    func isOver(claim: [UInt8], mark: [UInt8]) -> Bool {
        let now = ContinuousClock.now
        let lifetime = lifetime
        return seen.withLock { seen in
            if let sighting = seen[claim], sighting.mark == mark { return now - sighting.first > lifetime }
            // What was seen long ago is rarely asked for again: it would begin anew.
            seen = seen.filter { now - $0.value.first < lifetime * 8 }
            seen[claim] = Sighting(mark: mark, first: now)
            return false
        }
    }
}
