import Contracts
import Synchronization

/// Counts the calls under way, so that what they use ends after them.
final class CallGate: Sendable {
    private struct State {
        var calls = 0
        var isClosed = false
        var waiting: [CheckedContinuation<Void, Never>] = []
    }

    private let state = Mutex(State())

    /// Makes a call.
    /// - Throws: ``BusError`` with the code `CLOSED` after ``close()``, or what the call throws.
    func pass<Value>(_ call: () async throws -> Value) async throws -> Value {
        let isOpen = state.withLock { state in
            if !state.isClosed { state.calls += 1 }
            return !state.isClosed
        }
        guard isOpen else { throw BusError(.closed, "the bus was shut down") }
        defer { leave() }
        return try await call()
    }

    /// Lets no further call in.
    /// - Returns: whether it was open.
    func close() -> Bool {
        state.withLock { state in
            defer { state.isClosed = true }
            return !state.isClosed
        }
    }

    /// Returns when no call is under way.
    func drain() async {
        await withCheckedContinuation { continuation in
            let isEmpty = state.withLock { state in
                if state.calls > 0 { state.waiting.append(continuation) }
                return state.calls == 0
            }
            if isEmpty { continuation.resume() }
        }
    }

    private func leave() {
        let done = state.withLock { state in
            state.calls -= 1
            guard state.calls == 0 else { return [CheckedContinuation<Void, Never>]() }
            defer { state.waiting = [] }
            return state.waiting
        }
        for continuation in done { continuation.resume() }
    }
}
