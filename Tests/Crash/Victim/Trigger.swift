import Foundation
import Synchronization

/// Ends this process with SIGKILL at the n-th passing of a point.
final class Trigger: Sendable {
    private let point: CrashPoint?
    private let passing: Int
    private let passed = Atomic(0)

    /// Makes a trigger; without a point it never fires.
    init(point: CrashPoint?, passing: Int) {
        self.point = point
        self.passing = passing
    }

    /// Whether it waits for a point.
    func awaits(_ point: CrashPoint) -> Bool { self.point == point }

    /// Says that the process passes a point; does not return from the last passing.
    func pass(_ point: CrashPoint) {
        guard awaits(point), passed.add(1, ordering: .relaxed).newValue == passing else { return }
        VictimLine.killed(point).say()
        kill(getpid(), SIGKILL)
        while true { pause() }
    }
}
