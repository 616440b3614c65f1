import Foundation

/// Everything a ``TestBroker`` knows, and its answers; one request at a time, but for those that wait.
final class BrokerState: @unchecked Sendable {
    /// How long the marks of a transaction may take after its end was answered: readers see it only then, as in a
    /// cluster.
    private static let longestMarking = 0.02

    /// Guards everything below; signalled whenever something changes.
    let condition = NSCondition()
    /// Where it listens.
    var port: Int32 = 0
    var topics: [String: BrokerTopic] = [:]
    var groups: [String: BrokerGroup] = [:]
    var transactions: [String: BrokerTransaction] = [:]
    /// Ids given to members that have not joined with them yet.
    var promised: Set<String> = []
    /// What the request under way is refused with, whatever it asks for.
    private(set) var imposed: BrokerError?
    private var nextProducer: Int64 = 1000
    private(set) var isClosed = false

    /// Answers a request.
    ///
    /// - Parameters:
    ///   - request: what is asked.
    ///   - version: in which version.
    ///   - body: the question.
    ///   - refusal: the error by which a request of a transaction is refused without a look at it.
    /// - Returns: the answer's body.
    /// - Throws: where it is none that is known, and the connection is to be closed.
    func answer(
        _ request: BrokerRequest,
        _ version: Int16,
        _ body: inout WireReader,
        refusing refusal: BrokerError? = nil
    ) throws -> WireWriter {
        condition.lock()
        imposed = refusal
        defer {
            imposed = nil
            condition.unlock()
        }
        var answer = WireWriter()
        answer.isFlexible = request.isFlexible(version)
        switch request {
        case .versions: versions(version, &answer)
        case .metadata: try metadata(version, &body, &answer)
        case .produce: try produce(version, &body, &answer)
        case .fetch: try fetch(version, &body, &answer)
        case .listOffsets: try listOffsets(version, &body, &answer)
        case .findCoordinator: findCoordinator(version, &answer)
        case .joinGroup: try joinGroup(version, &body, &answer)
        case .syncGroup: try syncGroup(version, &body, &answer)
        case .heartbeat: try heartbeat(version, &body, &answer)
        case .leaveGroup: try leaveGroup(version, &body, &answer)
        case .offsetCommit: try offsetCommit(version, &body, &answer)
        case .offsetFetch: try offsetFetch(version, &body, &answer)
        case .initProducer: try initProducer(version, &body, &answer)
        case .addPartitionsToTransaction: try addPartitions(&body, &answer)
        case .addOffsetsToTransaction: try addOffsets(&body, &answer)
        case .endTransaction: try endTransaction(&body, &answer)
        case .transactionOffsetCommit: try transactionOffsetCommit(&body, &answer)
        case .createTopics: try createTopics(version, &body, &answer)
        case .createPartitions: try createPartitions(&body, &answer)
        case .deleteRecords: try deleteRecords(&body, &answer)
        case .describeConfigs: try describeConfigs(version, &body, &answer)
        case .alterConfigs: try alterConfigs(&body, &answer)
        }
        return answer
    }

    /// Ends every wait.
    func close() {
        condition.lock()
        isClosed = true
        condition.broadcast()
        condition.unlock()
    }

    /// Marks ends of transactions, aborts those that take too long, and lets silent members go.
    func lookAtClock() {
        condition.lock()
        defer { condition.unlock() }
        let now = Date()
        for transaction in transactions.values {
            switch transaction.state {
            case .ending(let isCommit, let time) where time <= now: mark(transaction, isCommit: isCommit)
            case .ongoing(let since) where now.timeIntervalSince(since) > transaction.timeout:
                transaction.epoch += 1
                end(transaction, isCommit: false)
            default: break
            }
        }
        for group in groups.values where group.lookAtClock() { condition.broadcast() }
    }

    /// The log of a partition, if there is one.
    func log(_ name: PartitionName) -> PartitionLog? {
        guard let topic = topics[name.topic], topic.partitions.indices.contains(Int(name.number)) else { return nil }
        return topic.partitions[Int(name.number)]
    }

    /// A group, made where it was not known.
    func group(_ name: String) -> BrokerGroup {
        if let group = groups[name] { return group }
        let group = BrokerGroup()
        groups[name] = group
        return group
    }

    /// A producer's id that no other has.
    func makeProducer() -> Int64 {
        nextProducer += 1
        return nextProducer
    }

    /// Decides a transaction's end, which is marked a little later.
    func end(_ transaction: BrokerTransaction, isCommit: Bool) {
        let delay = Double.random(in: 0...Self.longestMarking)
        transaction.state = .ending(isCommit: isCommit, at: Date() + delay)
        transaction.lastWasCommit = isCommit
    }

    private func mark(_ transaction: BrokerTransaction, isCommit: Bool) {
        let time = Int64(Date().timeIntervalSince1970 * 1000)
        for name in transaction.partitions {
            log(name)?.finish(
                producer: transaction.producer,
                epoch: transaction.epoch,
                isCommit: isCommit,
                time: time
            )
        }
        for (name, positions) in transaction.positions where isCommit {
            group(name).positions.merge(positions) { _, new in new }
        }
        transaction.partitions = []
        transaction.positions = [:]
        transaction.state = .idle
        condition.broadcast()
    }
}
