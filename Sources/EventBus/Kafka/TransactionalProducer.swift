import CKafka
import Contracts
import Foundation

/// One transactional producer of librdkafka; used by one thread at a time.
final class TransactionalProducer {
    private let handle: KafkaHandle
    private let reports = DeliveryReports()
    private let sender: MessageSender
    private let timeout: Duration
    private let members: GroupMembers
    /// When the transaction under way has taken too long.
    private var deadline = ContinuousClock().now

    /// A producer that cannot abort in this time is given up; its successor has the cluster abort for it.
    private static let abortTimeout = Duration.seconds(5)

    /// Makes the producer, and shuts out and rolls back whoever wrote with its identity before.
    /// - Throws: ``BusError``.
    init(settings: KafkaSettings, members: GroupMembers) throws(BusError) {
        self.members = members
        handle = try KafkaHandle(
            RD_KAFKA_PRODUCER,
            properties: KafkaProperties.producer(settings),
            reports: reports
        )
        sender = MessageSender(client: handle.client, reports: reports)
        timeout = settings.transactionTimeout
        if let error = rd_kafka_init_transactions(handle.client, timeout.milliseconds) {
            let code = rd_kafka_error_code(error)
            rd_kafka_error_destroy(error)
            close()
            throw BusError(kafka: code, "the transactional producer could not begin")
        }
    }

    /// Ends the producer; a transaction under way is left to be rolled back.
    func close() {
        rd_kafka_purge(handle.client, RD_KAFKA_PURGE_F_QUEUE | RD_KAFKA_PURGE_F_INFLIGHT)
        sender.close()
        handle.close()
    }

    /// Writes records and positions in one transaction.
    /// - Returns: the offset of each record, -1 where the broker said none.
    func write(_ records: [KafkaRecord], consumed: [ConsumerPosition]) throws(TransactionFailure) -> [Int64] {
        deadline = ContinuousClock().now + timeout
        reports.begin(count: records.count)
        try check(rd_kafka_begin_transaction(handle.client), "begin")
        for (number, record) in records.enumerated() {
            let code = sender.send(record, number: number, until: deadline)
            if code != RD_KAFKA_RESP_ERR_NO_ERROR { throw abort(code, "produce to \(record.partition.topic)") }
        }
        // The positions last: once the cluster has them, the partitions may be given to another process, which has to find
        // all that this one writes in the logs, so as to wait for the transaction's end.
        if !consumed.isEmpty { rd_kafka_flush(handle.client, left.milliseconds) }
        for (group, positions) in Dictionary(grouping: consumed, by: \.group) {
            try send(positions, of: group)
        }
        try commit()
        return reports.end().offsets
    }

    private func send(_ positions: [ConsumerPosition], of group: String) throws(TransactionFailure) {
        let list = rd_kafka_topic_partition_list_new(Int32(clamping: positions.count))
        defer { rd_kafka_topic_partition_list_destroy(list) }
        for position in positions {
            let entry = rd_kafka_topic_partition_list_add(
                list,
                position.partition.topic.rawValue,
                position.partition.partition
            )
            entry?.pointee.offset = position.next
        }
        let metadata = members.metadata(of: group)
        defer { rd_kafka_consumer_group_metadata_destroy(metadata) }
        for position in positions {
            do {
                try members.requireOwned(position)
            } catch {
                throw abort(error)
            }
        }
        try check(
            rd_kafka_send_offsets_to_transaction(handle.client, list, metadata, timeout.milliseconds),
            "send offsets"
        )
    }

    private func commit() throws(TransactionFailure) {
        while true {
            // Not -1, which may wait for ever; a producer that was given up on is not used again.
            guard let error = rd_kafka_commit_transaction(handle.client, left.milliseconds) else { return }
            guard rd_kafka_error_is_retriable(error) != 0, rd_kafka_error_txn_requires_abort(error) == 0 else {
                throw classify(error, "commit", isCommit: true)
            }
            let code = rd_kafka_error_code(error)
            rd_kafka_error_destroy(error)
            if ContinuousClock().now >= deadline { throw giveUp(code) }
        }
    }

    /// How long the transaction under way may still take.
    private var left: Duration { max(ContinuousClock().now.duration(to: deadline), .milliseconds(1)) }

    private func giveUp(_ code: rd_kafka_resp_err_t) -> TransactionFailure {
        // The commit is asked for only when every message has been acknowledged.
        reports.isComplete
            ? TransactionFailure(remedy: .unknown, error: Self.doubt(code))
            : TransactionFailure(remedy: .renew, error: BusError(kafka: code, "commit"))
    }

    private static func doubt(_ code: rd_kafka_resp_err_t) -> BusError {
        let name = String(cString: rd_kafka_err2name(code))
        return BusError(.unavailable, "whether a transaction was committed is unknown (\(name)); read it back")
    }

    private func check(_ error: OpaquePointer?, _ doing: String) throws(TransactionFailure) {
        if let error { throw classify(error, doing, isCommit: false) }
    }

    /// Tells apart what can be done about an error, and aborts the transaction where it still stands.
    private func classify(_ error: OpaquePointer, _ doing: String, isCommit: Bool) -> TransactionFailure {
        defer { rd_kafka_error_destroy(error) }
        let code = rd_kafka_error_code(error)
        guard rd_kafka_error_is_fatal(error) != 0 else { return abort(code, doing) }
        let cause = rd_kafka_fatal_error(handle.client, nil, 0)
        for code in [code, cause] where BusError(kafka: code, "").code == .fenced {
            let failure = shutOut(BusError(kafka: code, "another process writes as this"))
            guard isCommit, failure.remedy == .renew else { return failure }
            return TransactionFailure(remedy: .unknown, error: Self.doubt(code))
        }
        return isCommit
            ? TransactionFailure(remedy: .unknown, error: Self.doubt(cause))
            : TransactionFailure(remedy: .renew, error: BusError(kafka: cause, doing))
    }

    /// What is done about having been shut out: a cluster says the same of a transaction that it gave up because it took
    /// too long, as where the machine was asleep, and then a new producer goes on.
    private func shutOut(_ error: BusError) -> TransactionFailure {
        ContinuousClock().now < deadline
            ? TransactionFailure(remedy: .fenced, error: error)
            : TransactionFailure(remedy: .renew, error: Self.tookTooLong)
    }

    private static let tookTooLong = BusError(.unavailable, "the cluster gave up a transaction that took too long")

    private func abort(_ code: rd_kafka_resp_err_t, _ doing: String) -> TransactionFailure {
        // The first report that failed tells more than that the transaction did.
        abort(BusError(kafka: reports.end().failure ?? code, doing), doing)
    }

    private func abort(_ failure: BusError, _ doing: String = "store positions") -> TransactionFailure {
        if let error = rd_kafka_abort_transaction(handle.client, Self.abortTimeout.milliseconds) {
            defer { rd_kafka_error_destroy(error) }
            guard rd_kafka_error_is_fatal(error) != 0 else {
                // A new producer would shut out the one that may have shut out this.
                return failure.code == .fenced ? shutOut(failure) : TransactionFailure(remedy: .renew, error: failure)
            }
            let cause = BusError(kafka: rd_kafka_fatal_error(handle.client, nil, 0), "abort")
            return cause.code == .fenced ? shutOut(cause) : TransactionFailure(remedy: .renew, error: cause)
        }
        let cause = reports.end().failure.map { BusError(kafka: $0, doing) } ?? failure
        // Who is let to abort has not been shut out: the cluster had only given up a transaction that took too long.
        // What was revoked is found out again when the next attempt is planned, and only its own caller is told.
        let isAgain = cause.isRetriable || cause.code == .fenced || cause.code == .revoked
        let error = cause.code == .fenced ? Self.tookTooLong : cause
        return TransactionFailure(remedy: isAgain ? .again : .refuse, error: error)
    }
}
