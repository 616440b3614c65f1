import CKafka
import Contracts
import Foundation
import Synchronization

/// Asks the cluster for topics, for where partitions end and for what groups have read, and makes topics.
///
/// Its calls block; each answers within the settings' request timeout.
final class KafkaInspector: Sendable {
    let handle: KafkaHandle
    let settings: KafkaSettings
    private let known = Mutex<[Topic: Int32]>([:])

    /// Makes the client, and asks the cluster for its brokers.
    /// - Throws: ``BusError``: `UNAVAILABLE` where none answers, `FAILED` where the settings are refused.
    init(settings: KafkaSettings) throws(BusError) {
        self.settings = settings
        handle = try KafkaHandle(RD_KAFKA_CONSUMER, properties: KafkaProperties.inspector(settings))
        do {
            _ = try partitionCounts()
        } catch {
            handle.close()
            throw error
        }
    }

    /// Asks for a topic's partitions anew when it is asked for the next time.
    func forgetPartitionCount(_ topic: Topic) {
        known.withLock { $0[topic] = nil }
    }

    /// Ends the client.
    func close() {
        handle.close()
    }

    /// How many partitions a topic has, 0 where there is no such topic; a topic once found is remembered.
    ///
    /// It asks for all topics, because a broker may make the one it is asked for.
    func partitionCount(_ topic: Topic) throws(BusError) -> Int32 {
        if let count = known.withLock({ $0[topic] }) { return count }
        let counts = try partitionCounts()
        known.withLock { $0 = counts }
        return counts[topic] ?? 0
    }

    /// The topics of the cluster, by name, without the cluster's own.
    func topics() throws(BusError) -> [Topic] {
        try partitionCounts().keys.filter { !$0.rawValue.hasPrefix("__") }.sorted()
    }

    /// The first offset of a partition and the next that will be written, by transactions under way too.
    func bounds(_ partition: TopicPartition) throws(BusError) -> Range<Int64> {
        try handle.bounds(partition, timeout: settings.requestTimeout)
    }

    /// The next offset a group reads of a partition; 0 where it has read none.
    ///
    /// What a transaction under way sets is waited for as long as a transaction may take: the cluster says no more than
    /// that there is one.
    func position(group: String, _ partition: TopicPartition) throws -> Int64 {
        let deadline = ContinuousClock().now + settings.transactionTimeout + settings.requestTimeout
        while true {
            if let position = try stablePosition(group: group, partition) { return position }
            guard ContinuousClock().now < deadline else {
                throw BusError(kafka: RD_KAFKA_RESP_ERR_UNSTABLE_OFFSET_COMMIT, "offset of a group")
            }
            Thread.sleep(forTimeInterval: 0.02)
        }
    }

    /// The position, `nil` while a transaction under way sets it.
    private func stablePosition(group: String, _ partition: TopicPartition) throws -> Int64? {
        let list = rd_kafka_topic_partition_list_new(1)
        defer { rd_kafka_topic_partition_list_destroy(list) }
        rd_kafka_topic_partition_list_add(list, partition.topic.rawValue, partition.partition)
        var request = rd_kafka_ListConsumerGroupOffsets_new(group, list)
        defer { rd_kafka_ListConsumerGroupOffsets_destroy(request) }
        return try handle.ask(RD_KAFKA_ADMIN_OP_LISTCONSUMERGROUPOFFSETS, timeout: settings.requestTimeout) {
            options,
            queue in
            // Offsets of transactions under way are waited for.
            if let error = rd_kafka_AdminOptions_set_require_stable_offsets(options, 1) {
                rd_kafka_error_destroy(error)
            }
            rd_kafka_ListConsumerGroupOffsets(handle.client, &request, 1, options, queue)
        } answer: { event in
            let result = rd_kafka_event_ListConsumerGroupOffsets_result(event)
            var count = 0
            let groups = rd_kafka_ListConsumerGroupOffsets_result_groups(result, &count)
            guard count > 0, let group = groups?[0] else { return 0 }
            if let error = rd_kafka_group_result_error(group) {
                throw BusError(kafka: rd_kafka_error_code(error), "offsets of a group")
            }
            guard let found = rd_kafka_group_result_partitions(group)?.pointee, found.cnt > 0 else { return 0 }
            if found.elems[0].err == RD_KAFKA_RESP_ERR_UNSTABLE_OFFSET_COMMIT { return nil }
            guard found.elems[0].err == RD_KAFKA_RESP_ERR_NO_ERROR else {
                throw BusError(kafka: found.elems[0].err, "offset of a group")
            }
            return max(found.elems[0].offset, 0)
        }
    }

    /// Makes a topic, kept as ``TopicPolicy`` says; one that is there already stays as it is.
    func createTopic(_ topic: Topic, partitions: Int32, compacted: Bool) throws {
        let policy = compacted ? TopicPolicy.state : TopicPolicy(topic)
        let configuration = policy.configuration(largest: settings.maximumBatchBytes)
        try createTopic(topic, partitions: partitions, configuration: configuration)
    }

    /// Makes a topic of a configuration; one that is there already stays as it is.
    func createTopic(_ topic: Topic, partitions: Int32, configuration: [String: String]) throws {
        var text = [CChar](repeating: 0, count: 512)
        guard
            let request = rd_kafka_NewTopic_new(
                topic.rawValue,
                partitions,
                settings.replicationFactor,
                &text,
                text.count
            )
        else { throw BusError(.failed, "librdkafka refuses to ask for a topic of \(partitions) partitions") }
        defer { rd_kafka_NewTopic_destroy(request) }
        for (name, value) in configuration { rd_kafka_NewTopic_set_config(request, name, value) }
        var requests: [OpaquePointer?] = [request]
        try handle.ask(RD_KAFKA_ADMIN_OP_CREATETOPICS, timeout: settings.requestTimeout) { options, queue in
            rd_kafka_AdminOptions_set_operation_timeout(options, settings.requestTimeout.milliseconds, nil, 0)
            rd_kafka_CreateTopics(handle.client, &requests, 1, options, queue)
        } answer: { event in
            var count = 0
            let results = rd_kafka_CreateTopics_result_topics(rd_kafka_event_CreateTopics_result(event), &count)
            guard count > 0, let result = results?[0] else { return }
            let code = rd_kafka_topic_result_error(result)
            guard code == RD_KAFKA_RESP_ERR_NO_ERROR || code == RD_KAFKA_RESP_ERR_TOPIC_ALREADY_EXISTS else {
                throw BusError(kafka: code, "create topic \(topic)")
            }
        }
    }

    /// Makes the cluster forget the messages of a partition below an offset.
    func deleteRecords(_ partition: TopicPartition, before offset: Int64) throws {
        let list = rd_kafka_topic_partition_list_new(1)
        defer { rd_kafka_topic_partition_list_destroy(list) }
        rd_kafka_topic_partition_list_add(list, partition.topic.rawValue, partition.partition).pointee.offset = offset
        var request = rd_kafka_DeleteRecords_new(list)
        defer { rd_kafka_DeleteRecords_destroy(request) }
        try handle.ask(RD_KAFKA_ADMIN_OP_DELETERECORDS, timeout: settings.requestTimeout) { options, queue in
            rd_kafka_DeleteRecords(handle.client, &request, 1, options, queue)
        } answer: { event in
            let result = rd_kafka_event_DeleteRecords_result(event)
            guard let found = rd_kafka_DeleteRecords_result_offsets(result)?.pointee, found.cnt > 0 else { return }
            let code = found.elems[0].err
            guard code == RD_KAFKA_RESP_ERR_NO_ERROR else { throw BusError(kafka: code, "delete old messages") }
        }
    }

    private func partitionCounts() throws(BusError) -> [Topic: Int32] {
        var metadata: UnsafePointer<rd_kafka_metadata_t>?
        let code = rd_kafka_metadata(handle.client, 1, nil, &metadata, settings.requestTimeout.milliseconds)
        guard code == RD_KAFKA_RESP_ERR_NO_ERROR, let metadata else {
            throw BusError(kafka: code, "the cluster does not answer")
        }
        defer { rd_kafka_metadata_destroy(metadata) }
        var counts: [Topic: Int32] = [:]
        for found in UnsafeBufferPointer(start: metadata.pointee.topics, count: Int(metadata.pointee.topic_cnt))
        where found.err == RD_KAFKA_RESP_ERR_NO_ERROR && found.partition_cnt > 0 {
            counts[Topic(rawValue: String(cString: found.topic))] = found.partition_cnt
        }
        return counts
    }
}
