import Synchronization

/// Wakes those who wait for something to have happened.
///
/// Whoever looks first remembers the ``generation``, looks, and then waits for a later one: nothing is missed between.
package final class WakeSignal: Sendable {
    private struct State {
        var generation: UInt64 = 0
        /// Who is about to wait, unless the time has passed or the task is cancelled before.
        var entering: Set<UInt64> = []
        var waiters: [UInt64: CheckedContinuation<Void, Never>] = [:]
        var lastID: UInt64 = 0
    }

    private let state = Mutex(State())

    /// Makes one that was not fired yet.
    package init() {}

    /// How often it has been fired.
    package var generation: UInt64 { state.withLock { $0.generation } }

    /// Wakes everyone.
    func fire() {
        let woken = state.withLock { state in
            state.generation &+= 1
            defer { state.waiters = [:] }
            return Array(state.waiters.values)
        }
        for continuation in woken { continuation.resume() }
    }

    /// Returns when it was fired after `generation`, the time has passed, or the task is cancelled.
    package func wait(after generation: UInt64, timeout: Duration) async {
        let id = state.withLock { state in
            state.lastID &+= 1
            state.entering.insert(state.lastID)
            return state.lastID
        }
        let timer = Task {
            try await Task.sleep(for: timeout)
            self.release(id)
        }
        defer { timer.cancel() }
        await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                let isOver = state.withLock { state in
                    // Whoever was released before entering would wait for it in vain.
                    let isReleased = state.entering.remove(id) == nil
                    if isReleased || state.generation != generation { return true }
                    state.waiters[id] = continuation
                    return false
                }
                if isOver { continuation.resume() }
            }
        } onCancel: {
            release(id)
        }
    }

    private func release(_ id: UInt64) {
        let waiter = state.withLock { state in
            state.entering.remove(id)
            return state.waiters.removeValue(forKey: id)
        }
        waiter?.resume()
    }
}
