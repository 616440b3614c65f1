import Synchronization

/// A place among the submissions being read, held by the sender's request and by the work that outlives it.
final class OpenPlace: Sendable {
    private let holders = Mutex(1)
    private let free: @Sendable () -> Void

    init(free: @escaping @Sendable () -> Void) {
        self.free = free
    }

    /// Holds it once more.
    func hold() {
        holders.withLock { $0 += 1 }
    }

    /// Leaves it; the last who does leaves it to others.
    func leave() {
        let isLast = holders.withLock { holders in
            holders -= 1
            return holders == 0
        }
        if isLast { free() }
    }
}
