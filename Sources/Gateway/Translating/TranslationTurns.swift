import Synchronization

/// Whose turn it is to translate: emergencies before others, and each in the order they asked.
///
/// A worker asks for a turn for every batch of slices, so no feed holds others up for longer than a batch takes.
package final class TranslationTurns: Sendable {
    private struct Waiter {
        var id: UInt64
        var continuation: CheckedContinuation<Bool, Never>
    }

    private struct State {
        var free: Int
        var nextID: UInt64 = 0
        var emergencies: [Waiter] = []
        var others: [Waiter] = []
        var cancelled: Set<UInt64> = []
    }

    private let state: Mutex<State>

    /// Lets so many work at once.
    package init(count: Int) {
        state = Mutex(State(free: max(1, count)))
    }

    /// How many wait for their turn.
    package var waiting: Int { state.withLock { $0.emergencies.count + $0.others.count } }

    /// Works when it is one's turn.
    ///
    /// - Throws: `CancellationError` where the task is cancelled while it waits; what `work` throws.
    package func take<Result>(isEmergency: Bool, _ work: () async throws -> Result) async throws -> Result {
        guard await wait(isEmergency: isEmergency) else { throw CancellationError() }
        defer { pass() }
        return try await work()
    }

    private func wait(isEmergency: Bool) async -> Bool {
        let id = state.withLock { state in
            state.nextID += 1
            return state.nextID
        }
        return await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                enqueue(Waiter(id: id, continuation: continuation), isEmergency: isEmergency)
            }
        } onCancel: {
            cancel(id)
        }
    }

    private func enqueue(_ waiter: Waiter, isEmergency: Bool) {
        let answer: Bool? = state.withLock { state in
            if state.cancelled.remove(waiter.id) != nil { return false }
            if state.free > 0 {
                state.free -= 1
                return true
            }
            if isEmergency { state.emergencies.append(waiter) } else { state.others.append(waiter) }
            return nil
        }
        if let answer { waiter.continuation.resume(returning: answer) }
    }

    private func cancel(_ id: UInt64) {
        let waiter: Waiter? = state.withLock { state in
            if let index = state.emergencies.firstIndex(where: { $0.id == id }) {
                return state.emergencies.remove(at: index)
            }
            if let index = state.others.firstIndex(where: { $0.id == id }) { return state.others.remove(at: index) }
            // Not waiting yet, or no longer: in the second case nobody asks for this mark.
            state.cancelled.insert(id)
            return nil
        }
        waiter?.continuation.resume(returning: false)
    }

    /// Gives the turn to the next.
    private func pass() {
        let next: Waiter? = state.withLock { state in
            if !state.emergencies.isEmpty { return state.emergencies.removeFirst() }
            if !state.others.isEmpty { return state.others.removeFirst() }
            state.free += 1
            return nil
        }
        next?.continuation.resume(returning: true)
    }
}
