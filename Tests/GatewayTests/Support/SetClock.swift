import Gateway
import Synchronization

/// A time of day that a test sets.
final class SetClock: Sendable {
    private let time: Mutex<Int64>

    /// Begins on a whole day.
    init(_ time: Int64 = 1_762_992_000_000) {
        self.time = Mutex(time)
    }

    var clock: WallClock { WallClock { self.time.withLock { $0 } } }

    /// Lets milliseconds pass.
    func pass(_ milliseconds: Int64) {
        time.withLock { $0 += milliseconds }
    }

    /// Lets days pass.
    func pass(days: Int64) {
        pass(days * 86_400_000)
    }
}
