import Foundation

/// What the cluster knows of a transactional id.
final class BrokerTransaction {
    /// How far the transaction is.
    enum State: Equatable {
        /// None has begun, or the last one is over.
        case idle
        /// Partitions or groups have been added.
        case ongoing(since: Date)
        /// Its end is decided, and not yet marked in the partitions.
        case ending(isCommit: Bool, at: Date)
    }

    /// The producer's id.
    var producer: Int64
    /// The epoch of whoever may write with it.
    var epoch: Int16
    /// How long a transaction may take.
    var timeout: TimeInterval
    /// How far it is.
    var state = State.idle
    /// How the last one ended.
    var lastWasCommit: Bool?
    /// Where it writes.
    var partitions: Set<PartitionName> = []
    /// The positions it sets, by group.
    var positions: [String: [PartitionName: Int64]] = [:]

    init(producer: Int64, timeout: TimeInterval) {
        self.producer = producer
        epoch = -1
        self.timeout = timeout
    }

    /// Why a producer may not go on with it.
    func refusal(of producer: Int64, _ epoch: Int16) -> BrokerError? {
        if producer != self.producer { return .invalidProducerMapping }
        if epoch != self.epoch { return .invalidProducerEpoch }
        if case .ending = state { return .concurrentTransactions }
        return nil
    }

    /// Says that something is added to it.
    func begin() {
        if state == .idle { state = .ongoing(since: Date()) }
    }
}
