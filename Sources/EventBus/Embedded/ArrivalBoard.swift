import Contracts
import Synchronization

/// Where each partition ends, and who waits for it to end later.
final class ArrivalBoard: Sendable {
    private struct Waiter {
        var partition: TopicPartition
        var offset: Int64
        var continuation: CheckedContinuation<Void, any Error>
    }

    private struct State {
        var ends: [TopicPartition: Int64] = [:]
        /// Who is about to wait, unless the time has passed or the task is cancelled before.
        var entering: Set<UInt64> = []
        var waiters: [UInt64: Waiter] = [:]
        var lastID: UInt64 = 0
        var isClosed = false
    }

    private let state = Mutex(State())

    /// The next offset of a partition, if it was posted.
    func end(of partition: TopicPartition) -> Int64? {
        state.withLock { $0.ends[partition] }
    }

    /// Keeps where partitions end now, and wakes who waited for it.
    func post(_ ends: [TopicPartition: Int64]) {
        let woken: [Waiter] = state.withLock { state in
            state.ends.merge(ends, uniquingKeysWith: max)
            let ids = state.waiters.filter { ends[$0.value.partition] ?? 0 > $0.value.offset }.keys
            return ids.compactMap { state.waiters.removeValue(forKey: $0) }
        }
        for waiter in woken { waiter.continuation.resume() }
    }

    /// Wakes everyone with an error, and lets nobody wait any more.
    func close() {
        let woken = state.withLock { state in
            state.isClosed = true
            defer { state.waiters = [:] }
            return Array(state.waiters.values)
        }
        for waiter in woken { waiter.continuation.resume(throwing: BusError(.closed, "the bus was shut down")) }
    }

    /// Returns when the partition ends after `offset`, or the time has passed.
    /// - Throws: ``BusError`` where the bus is shut down, `CancellationError` where the task is cancelled.
    func wait(for partition: TopicPartition, after offset: Int64, timeout: Duration) async throws {
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
        try await withTaskCancellationHandler {
            try await withCheckedThrowingContinuation { continuation in
                enter(Waiter(partition: partition, offset: offset, continuation: continuation), id: id)
            }
        } onCancel: {
            release(id)
        }
        try Task.checkCancellation()
    }

    private func enter(_ waiter: Waiter, id: UInt64) {
        let (isClosed, isThere) = state.withLock { state in
            // Whoever was released before entering would wait for it in vain.
            let isReleased = state.entering.remove(id) == nil
            if state.isClosed { return (true, false) }
            let isThere = isReleased || state.ends[waiter.partition] ?? 0 > waiter.offset
            if !isThere { state.waiters[id] = waiter }
            return (false, isThere)
        }
        if isClosed {
            waiter.continuation.resume(throwing: BusError(.closed, "the bus was shut down"))
        } else if isThere {
            waiter.continuation.resume()
        }
    }

    private func release(_ id: UInt64) {
        let waiter = state.withLock { state in
            state.entering.remove(id)
            return state.waiters.removeValue(forKey: id)
        }
        waiter?.continuation.resume()
    }
}
