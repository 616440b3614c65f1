import Contracts
import Dispatch
import GRDB
import Synchronization

/// Group commit: jobs that arrive while a commit waits for the disk share the next one.
///
/// One job after another runs inside the transaction, each in a savepoint of its own, so that one that throws does
/// not spoil the others. Callers go on when the commit is on disk.
final class CommitQueue: Sendable {
    /// A job, and how its caller learns of its end.
    private struct Job: Sendable {
        /// Does the work; gives what to do once it is committed.
        let run: @Sendable (CommitWriter) throws -> @Sendable () -> Void
        /// Tells the caller that nothing was written.
        let fail: @Sendable (any Error) -> Void
    }

    private struct State {
        var jobs: [Job] = []
        var isDraining = false
        var isClosed = false
        var idle: [CheckedContinuation<Void, Never>] = []
    }

    /// More jobs than these wait for the next commit, so that no commit takes long.
    private static let jobsPerCommit = 1024

    private let pool: DatabasePool
    private let directory: TopicDirectory
    private let arrivals: ArrivalBoard
    private let sealer: any ValueSealer
    private let state = Mutex(State())
    // Commits block their thread, so they have one of their own and never one of the cooperative pool.
    private let thread = DispatchQueue(label: "setu.embedded-bus.commit", qos: .userInitiated)

    init(pool: DatabasePool, directory: TopicDirectory, arrivals: ArrivalBoard, sealer: any ValueSealer) {
        self.pool = pool
        self.directory = directory
        self.arrivals = arrivals
        self.sealer = sealer
    }

    /// Runs a job in the next commit and gives its result when that is on disk.
    func commit<Value: Sendable>(_ job: @escaping @Sendable (CommitWriter) throws -> Value) async throws -> Value {
        try await withCheckedThrowingContinuation { continuation in
            enqueue(
                Job(
                    run: { writer in
                        let value = try writer.attempt(job)
                        return { continuation.resume(returning: value) }
                    },
                    fail: { continuation.resume(throwing: $0) }
                )
            )
        }
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

    private func enqueue(_ job: Job) {
        let (isClosed, starts) = state.withLock { state in
            if state.isClosed { return (true, false) }
            state.jobs.append(job)
            let starts = !state.isDraining
            state.isDraining = true
            return (false, starts)
        }
        if isClosed { job.fail(BusError(.closed, "the bus was shut down")) }
        if starts { thread.async { self.drain() } }
    }

    private func drain() {
        while let jobs = take() { commit(jobs) }
    }

    private func take() -> [Job]? {
        let jobs = state.withLock { state in
            let jobs = Array(state.jobs.prefix(Self.jobsPerCommit))
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

    private func commit(_ jobs: [Job]) {
        var succeeded: [(Job, @Sendable () -> Void)] = []
        var refused: [(Job, any Error)] = []
        do {
            let (made, ends) = try pool.write { database in
                let writer = CommitWriter(database: database, directory: directory, sealer: sealer)
                for job in jobs {
                    do {
                        succeeded.append((job, try job.run(writer)))
                    } catch let error as DatabaseError {
                        // The file itself fails: SQLite may have undone the whole transaction.
                        throw error
                    } catch {
                        refused.append((job, error))
                    }
                }
                try writer.finish()
                return (writer.made, writer.ends)
            }
            directory.remember(made)
            arrivals.post(ends)
            for (_, resume) in succeeded { resume() }
            for (job, error) in refused { job.fail(error) }
        } catch {
            let translated = BusError.translating(error)
            for job in jobs { job.fail(translated) }
        }
    }
}
