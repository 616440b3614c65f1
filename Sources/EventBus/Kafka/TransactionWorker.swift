import Contracts
import Foundation
import Synchronization

/// Does the work of the ``TransactionQueue``, on its thread alone.
final class TransactionWorker: Sendable {
    private typealias Job = TransactionQueue.Job

    private struct State {
        var producer: TransactionalProducer?
        var fenced: BusError?
        /// Whether the cluster holds a ``SealCheck``, which the first transaction writes.
        var isSealed: Bool
    }

    private let settings: KafkaSettings
    private let topics: KafkaTopics
    private let replica: StateReplica
    private let sealer: any ValueSealer
    private let members: GroupMembers
    private let state: Mutex<State>

    init(
        settings: KafkaSettings,
        topics: KafkaTopics,
        replica: StateReplica,
        sealer: any ValueSealer,
        members: GroupMembers,
        isSealed: Bool
    ) {
        self.members = members
        state = Mutex(State(isSealed: isSealed))
        self.settings = settings
        self.topics = topics
        self.replica = replica
        self.sealer = sealer
    }

    /// Writes what callers ask for in one transaction, again and again until it is committed, refused, or the time has
    /// passed.
    func run(_ jobs: [TransactionQueue.Job]) {
        let deadline = ContinuousClock().now + settings.transactionTimeout
        var delay = Duration.milliseconds(20)
        while true {
            do {
                return try attempt(jobs)
            } catch let failure as TransactionFailure {
                guard let again = recover(failure, jobs) else { return }
                if again.isEmpty || ContinuousClock().now + delay > deadline { return fail(jobs, failure.error) }
            } catch {
                let isRetriable = (error as? BusError)?.isRetriable ?? false
                guard isRetriable, ContinuousClock().now + delay < deadline else { return fail(jobs, error) }
            }
            Thread.sleep(forTimeInterval: delay / .seconds(1))
            delay = min(delay * 2, .seconds(1))
        }
    }

    /// Ends the producer.
    func close() {
        dropProducer()
    }

    private func attempt(_ jobs: [Job]) throws {
        let topics = topics
        var plan = TransactionPlan(
            TransactionPlan.Surroundings(
                state: try replica.values(of: jobs.flatMap(\.keys)),
                partitions: { try topics.countMaking($0, compacted: $1) },
                sealer: sealer,
                members: members,
                maximumMessageBytes: settings.maximumMessageBytes
            )
        )
        var planned: [(job: Job, messages: Range<Int>)] = []
        var refused: [(job: Job, error: any Error)] = []
        for job in jobs {
            do {
                planned.append((job, try plan.add(reading: job.keys, job.body)))
            } catch let error as BusError where error.isRetriable {
                throw error
            } catch {
                refused.append((job, error))
            }
        }
        if !plan.isEmpty, !state.withLock({ $0.isSealed }) { plan.add(SealCheck.key, []) }
        let records = try plan.records()
        let offsets = plan.isEmpty ? [] : try write(records, consumed: plan.consumed)
        if !plan.isEmpty { state.withLock { $0.isSealed = true } }
        for (job, error) in refused { job.fail(error) }
        for (job, messages) in planned {
            job.succeed(messages.map { StoredPosition(partition: records[$0].partition, offset: offsets[$0]) })
        }
    }

    private func write(_ records: [KafkaRecord], consumed: [ConsumerPosition]) throws -> [Int64] {
        try state.withLock { state in
            if let fenced = state.fenced { throw fenced }
            let producer = try state.producer ?? TransactionalProducer(settings: settings, members: members)
            state.producer = producer
            return try producer.write(records, consumed: consumed)
        }
    }

    /// Does what can be done about a failure.
    /// - Returns: the jobs to try again, none where all have to be told; `nil` where everybody has been told.
    private func recover(_ failure: TransactionFailure, _ jobs: [Job]) -> [Job]? {
        switch failure.remedy {
        case .again:
            return jobs
        case .renew:
            dropProducer()
            return jobs
        case .refuse where jobs.count > 1:
            // One of them is to blame: the others are innocent.
            for job in jobs { run([job]) }
            return nil
        case .refuse:
            return []
        case .unknown:
            dropProducer()
            return []
        case .fenced:
            dropProducer()
            state.withLock { $0.fenced = failure.error }
            return []
        }
    }

    private func dropProducer() {
        let dropped = state.withLock { state in
            defer { state.producer = nil }
            return state.producer
        }
        dropped?.close()
    }

    private func fail(_ jobs: [Job], _ error: any Error) {
        for job in jobs { job.fail(error) }
    }
}
