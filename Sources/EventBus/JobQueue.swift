import Dispatch
import Synchronization

/// Collects jobs while a batch of them is at work, so that the next batch takes all that came meanwhile.
///
/// The work blocks, so it has a thread of its own and never one of the cooperative pool.
final class JobQueue<Job: Sendable>: Sendable {
    private struct State {
        var jobs: [Job] = []
        var isDraining = false
        var isClosed = false
        var idle: [CheckedContinuation<Void, Never>] = []
    }

    private let limit: Int
    private let work: @Sendable ([Job]) -> Void
    private let state = Mutex(State())
    private let thread: DispatchQueue

    /// Makes a queue whose `work` is given at most `limit` jobs at a time, one batch after another.
    init(label: String, limit: Int, work: @escaping @Sendable ([Job]) -> Void) {
        self.limit = limit
        self.work = work
        thread = DispatchQueue(label: label, qos: .userInitiated)
    }

    /// Takes a job, in order; `false` where the queue is closed.
    func enqueue(_ job: Job) -> Bool {
        let (isTaken, starts) = state.withLock { state in
            if state.isClosed { return (false, false) }
            state.jobs.append(job)
            defer { state.isDraining = true }
            return (true, !state.isDraining)
        }
        if starts { thread.async { self.drain() } }
        return isTaken
    }

    /// Takes no more jobs, and returns when those taken are done.
    func close() async {
        await withCheckedContinuation { continuation in
            let isIdle = state.withLock { state in
                state.isClosed = true
                if state.isDraining { state.idle.append(continuation) }
                return !state.isDraining
            }
            if isIdle { continuation.resume() }
        }
    }

    private func drain() {
        while let jobs = take() { work(jobs) }
    }

    private func take() -> [Job]? {
        let jobs = state.withLock { state in
            let jobs = Array(state.jobs.prefix(limit))
            state.jobs.removeFirst(jobs.count)
            if jobs.isEmpty { state.isDraining = false }
            return jobs
        }
        guard jobs.isEmpty else { return jobs }
        for continuation in takeIdle() { continuation.resume() }
        return nil
    }

    private func takeIdle() -> [CheckedContinuation<Void, Never>] {
        state.withLock { state in
            defer { state.idle = [] }
            return state.idle
        }
    }
}
