import Contracts
import GRDB

/// Group commit: jobs that arrive while a commit waits for the disk share the next one.
///
/// One job after another runs inside the transaction, each in a savepoint of its own, so that one that throws does
/// not spoil the others. Callers go on when the commit is on disk.
struct CommitQueue: Sendable {
    /// A job, and how its caller learns of its end.
    private struct Job: Sendable {
        /// Does the work; gives what to do once it is committed.
        let run: @Sendable (CommitWriter) throws -> @Sendable () -> Void
        /// Tells the caller that nothing was written.
        let fail: @Sendable (any Error) -> Void
    }

    private let queue: JobQueue<Job>
    private let pool: DatabasePool

    init(
        pool: DatabasePool,
        directory: TopicDirectory,
        arrivals: ArrivalBoard,
        sealer: any ValueSealer,
        willCommit: (@Sendable () -> Void)? = nil
    ) {
        self.pool = pool
        // More jobs than the limit wait for the next commit, so that no commit takes long.
        queue = JobQueue(label: "setu.embedded-bus.commit", limit: 1024) { jobs in
            Self.commit(
                jobs,
                to: pool,
                directory: directory,
                arrivals: arrivals,
                sealer: sealer,
                willCommit: willCommit
            )
        }
    }

    /// Runs a job in the next commit and gives its result when that is on disk.
    func commit<Value: Sendable>(_ job: @escaping @Sendable (CommitWriter) throws -> Value) async throws -> Value {
        try await withCheckedThrowingContinuation { continuation in
            let isTaken = queue.enqueue(
                Job(
                    run: { writer in
                        let value = try writer.attempt(job)
                        return { continuation.resume(returning: value) }
                    },
                    fail: { continuation.resume(throwing: $0) }
                )
            )
            if !isTaken { continuation.resume(throwing: BusError(.closed, "the bus was shut down")) }
        }
    }

    /// Moves the write-ahead log into the file and empties it, as far as no reader still needs it.
    func checkpoint() async throws {
        do {
            _ = try await pool.writeWithoutTransaction { try $0.checkpoint(.truncate) }
        } catch {
            throw BusError.translating(error)
        }
    }

    /// Takes no more jobs, and returns when those taken are committed.
    func close() async {
        await queue.close()
    }

    private static func commit(
        _ jobs: [Job],
        to pool: DatabasePool,
        directory: TopicDirectory,
        arrivals: ArrivalBoard,
        sealer: any ValueSealer,
        willCommit: (@Sendable () -> Void)?
    ) {
        var succeeded: [@Sendable () -> Void] = []
        var refused: [(Job, any Error)] = []
        do {
            let (made, ends) = try pool.write { database in
                let writer = CommitWriter(database: database, directory: directory, sealer: sealer)
                for job in jobs {
                    do {
                        succeeded.append(try job.run(writer))
                    } catch let error as DatabaseError {
                        // The file itself fails: SQLite may have undone the whole transaction.
                        throw error
                    } catch {
                        refused.append((job, error))
                    }
                }
                try writer.finish()
                willCommit?()
                return (writer.made, writer.nextOffsets)
            }
            directory.remember(made)
            arrivals.post(ends)
            for resume in succeeded { resume() }
            for (job, error) in refused { job.fail(error) }
        } catch {
            let translated = BusError.translating(error)
            for job in jobs { job.fail(translated) }
        }
    }
}
