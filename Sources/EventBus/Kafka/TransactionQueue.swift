import Contracts
import Foundation
import Synchronization

/// Writes everything of this process to the cluster, one transaction after another; callers that come while one is
/// under way share the next.
struct TransactionQueue: Sendable {
    /// A caller's transaction.
    struct Job: Sendable {
        /// The state it reads.
        var keys: [StateKey]
        /// What it writes, given that state.
        var body: @Sendable ([StateKey: [UInt8]]) throws -> BusTransaction
        /// Tells the caller where its messages are.
        var succeed: @Sendable ([StoredPosition]) -> Void
        /// Tells the caller that it wrote nothing, or that it is not known.
        var fail: @Sendable (any Error) -> Void
    }

    private let queue: JobQueue<Job>
    private let worker: TransactionWorker

    init(worker: TransactionWorker) {
        self.worker = worker
        queue = JobQueue(label: "setu.kafka.transactions", limit: 256) { worker.run($0) }
    }

    /// Runs a transaction and gives the positions of its messages once it is committed.
    func run(
        reading keys: [StateKey],
        _ body: @escaping @Sendable ([StateKey: [UInt8]]) throws -> BusTransaction
    ) async throws -> [StoredPosition] {
        try await withCheckedThrowingContinuation { continuation in
            let job = Job(
                keys: keys,
                body: body,
                succeed: { continuation.resume(returning: $0) },
                fail: { continuation.resume(throwing: $0) }
            )
            if !queue.enqueue(job) { continuation.resume(throwing: BusError(.closed, "the bus was shut down")) }
        }
    }

    /// Takes no more transactions, and ends the producer when those taken are done.
    func close() async {
        await queue.close()
        try? await BlockingCalls.run { worker.close() }
    }
}
