import CKafka
import Contracts
import Foundation
import Synchronization

/// A member of a consumer group that is told its partitions and reads none of them: readers do, by offset.
///
/// The group's protocol shares partitions; a member owns a topic as a whole where one of its partitions, another for
/// each name so that topics spread evenly, was assigned to it.
final class GroupMember: Sendable {
    /// What the callbacks of librdkafka reach.
    private final class Assignment: Sendable {
        let owned = Mutex<Set<TopicPartition>>([])
        let topics: [Topic: Int32]
        let report: @Sendable (Set<TopicPartition>) -> Void

        init(topics: [Topic: Int32], report: @escaping @Sendable (Set<TopicPartition>) -> Void) {
            self.topics = topics
            self.report = report
        }

        func set(_ assigned: [TopicPartition]) {
            var partitions: Set<TopicPartition> = []
            for one in assigned {
                guard let count = topics[one.topic] else { continue }
                let name = Array(one.topic.rawValue.utf8)
                guard one.partition == KeyPartitioner.partition(of: name, count: count) else { continue }
                for partition in 0..<count { partitions.insert(TopicPartition(one.topic, partition)) }
            }
            owned.withLock { $0 = partitions }
            report(partitions)
        }
    }

    private nonisolated(unsafe) let client: OpaquePointer
    /// Whether the client is gone; held while it is asked, so that it does not go meanwhile.
    private let isGone = Mutex(false)
    private let assignment: Assignment
    private let isStopping = Atomic(false)
    private let isServed = DispatchSemaphore(value: 0)

    /// Joins a group over topics and how many partitions each has; `report` is given all that is owned each time it
    /// changes.
    /// - Throws: ``BusError``.
    init(
        of group: String,
        topics: [Topic: Int32],
        settings: KafkaSettings,
        report: @escaping @Sendable (Set<TopicPartition>) -> Void
    ) throws(BusError) {
        assignment = Assignment(topics: topics, report: report)
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
        for topic in topics.keys {
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

    /// What a transaction says of this member, to be destroyed by the caller; `nil` when it has left.
    func metadata() -> OpaquePointer? {
        // As bits: a pointer does not leave the lock otherwise.
        let bits: UInt? = isGone.withLock { isGone in
            isGone ? nil : rd_kafka_consumer_group_metadata(client).map { UInt(bitPattern: $0) }
        }
        return bits.flatMap { OpaquePointer(bitPattern: $0) }
    }

    /// Leaves the group, so that the others get its partitions at once; blocks for a moment.
    func leave() {
        guard !isStopping.exchange(true, ordering: .sequentiallyConsistent) else { return }
        isServed.wait()
        rd_kafka_consumer_close(client)
        isGone.withLock { isGone in
            isGone = true
            rd_kafka_destroy(client)
        }
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
        let assigned = UnsafeBufferPointer(start: list.elems, count: Int(list.cnt)).map {
            TopicPartition(Topic(rawValue: String(cString: $0.topic)), $0.partition)
        }
        assignment.set(assigned)
    }
}
