import CKafka
import Contracts
import Foundation
import Synchronization

/// A member of a consumer group that is told its partitions and reads none of them: readers do, by offset.
final class GroupMember: Sendable {
    /// What the callbacks of librdkafka reach.
    private final class Assignment: Sendable {
        let owned = Mutex<Set<TopicPartition>>([])
        let report: @Sendable (Set<TopicPartition>) -> Void

        init(report: @escaping @Sendable (Set<TopicPartition>) -> Void) {
            self.report = report
        }

        func set(_ partitions: Set<TopicPartition>) {
            owned.withLock { $0 = partitions }
            report(partitions)
        }
    }

    private nonisolated(unsafe) let client: OpaquePointer
    private let assignment: Assignment
    private let isStopping = Atomic(false)
    private let isServed = DispatchSemaphore(value: 0)

    /// Joins a group; `report` is given the whole assignment each time it changes.
    /// - Throws: ``BusError``.
    init(
        of group: String,
        topics: [Topic],
        settings: KafkaSettings,
        report: @escaping @Sendable (Set<TopicPartition>) -> Void
    ) throws(BusError) {
        assignment = Assignment(report: report)
        let configuration = try KafkaHandle.configuration(KafkaProperties.member(settings, group: group))
        rd_kafka_conf_set_opaque(configuration, Unmanaged.passUnretained(assignment).toOpaque())
        rd_kafka_conf_set_rebalance_cb(configuration) { client, code, partitions, opaque in
            guard let client, let opaque else { return }
            let assignment = Unmanaged<Assignment>.fromOpaque(opaque).takeUnretainedValue()
            GroupMember.rebalance(client, code, partitions, assignment)
        }
        client = try KafkaHandle.client(RD_KAFKA_CONSUMER, configuration)
        rd_kafka_poll_set_consumer(client)
        let list = rd_kafka_topic_partition_list_new(Int32(clamping: topics.count))
        for topic in topics {
            rd_kafka_topic_partition_list_add(list, topic.rawValue, RD_KAFKA_PARTITION_UA)
        }
        let code = rd_kafka_subscribe(client, list)
        rd_kafka_topic_partition_list_destroy(list)
        guard code == RD_KAFKA_RESP_ERR_NO_ERROR else {
            rd_kafka_destroy(client)
            throw BusError(kafka: code, "join group \(group)")
        }
        let thread = Thread { [self] in serve() }
        thread.name = "setu.kafka.group"
        thread.start()
    }

    /// Whether a partition is this member's.
    func owns(_ partition: TopicPartition) -> Bool {
        assignment.owned.withLock { $0.contains(partition) }
    }

    /// What a transaction says of this member, to be destroyed by the caller.
    func metadata() -> OpaquePointer? {
        rd_kafka_consumer_group_metadata(client)
    }

    /// Leaves the group, so that the others get its partitions at once; blocks for a moment.
    func leave() {
        guard !isStopping.exchange(true, ordering: .sequentiallyConsistent) else { return }
        isServed.wait()
        rd_kafka_consumer_close(client)
        rd_kafka_destroy(client)
    }

    private func serve() {
        while !isStopping.load(ordering: .acquiring) {
            // The partitions are paused; what comes is an error, which librdkafka mends by itself.
            if let message = rd_kafka_consumer_poll(client, 100) { rd_kafka_message_destroy(message) }
        }
        isServed.signal()
    }

    private static func rebalance(
        _ client: OpaquePointer,
        _ code: rd_kafka_resp_err_t,
        _ partitions: UnsafeMutablePointer<rd_kafka_topic_partition_list_t>?,
        _ assignment: Assignment
    ) {
        guard code == RD_KAFKA_RESP_ERR__ASSIGN_PARTITIONS, let partitions else {
            // Told before it is given back, so that no further transaction begins.
            assignment.set([])
            rd_kafka_assign(client, nil)
            return
        }
        rd_kafka_assign(client, partitions)
        rd_kafka_pause_partitions(client, partitions)
        let list = partitions.pointee
        let owned = UnsafeBufferPointer(start: list.elems, count: Int(list.cnt)).map {
            TopicPartition(Topic(rawValue: String(cString: $0.topic)), $0.partition)
        }
        assignment.set(Set(owned))
    }
}
