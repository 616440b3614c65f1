import CKafka
import Contracts

/// A value of a topic's configuration, as the cluster tells it.
struct KafkaConfigurationEntry: Sendable {
    /// The value.
    var value: String
    /// Whether it was set for this topic, and is not a default.
    var isOwn: Bool
}

extension KafkaInspector {
    /// The configurations of topics.
    func configurations(of topics: [Topic]) throws -> [Topic: [String: KafkaConfigurationEntry]] {
        var requests: [OpaquePointer?] = topics.map {
            rd_kafka_ConfigResource_new(RD_KAFKA_RESOURCE_TOPIC, $0.rawValue)
        }
        defer { for request in requests { rd_kafka_ConfigResource_destroy(request) } }
        return try handle.ask(RD_KAFKA_ADMIN_OP_DESCRIBECONFIGS, timeout: settings.requestTimeout) { options, queue in
            rd_kafka_DescribeConfigs(handle.client, &requests, requests.count, options, queue)
        } answer: { event in
            var count = 0
            let result = rd_kafka_event_DescribeConfigs_result(event)
            let resources = rd_kafka_DescribeConfigs_result_resources(result, &count)
            var configurations: [Topic: [String: KafkaConfigurationEntry]] = [:]
            for resource in UnsafeBufferPointer(start: resources, count: count) {
                guard let resource, let name = rd_kafka_ConfigResource_name(resource) else { continue }
                let topic = Topic(rawValue: String(cString: name))
                let code = rd_kafka_ConfigResource_error(resource)
                guard code == RD_KAFKA_RESP_ERR_NO_ERROR else {
                    throw BusError(kafka: code, "the configuration of \(topic)")
                }
                configurations[topic] = Self.entries(of: resource)
            }
            return configurations
        }
    }

    private static func entries(of resource: OpaquePointer) -> [String: KafkaConfigurationEntry] {
        var count = 0
        let found = rd_kafka_ConfigResource_configs(resource, &count)
        var entries: [String: KafkaConfigurationEntry] = [:]
        for entry in UnsafeBufferPointer(start: found, count: count) {
            guard let entry, let name = rd_kafka_ConfigEntry_name(entry), let value = rd_kafka_ConfigEntry_value(entry)
            else { continue }
            let source = rd_kafka_ConfigEntry_source(entry)
            entries[String(cString: name)] = KafkaConfigurationEntry(
                value: String(cString: value),
                isOwn: source == RD_KAFKA_CONFIG_SOURCE_DYNAMIC_TOPIC_CONFIG
            )
        }
        return entries
    }

    /// Sets values of a topic's configuration; its other own values stay.
    ///
    /// The request of this librdkafka replaces all own values, so those are read and sent again.
    func configure(_ topic: Topic, _ values: [String: String]) throws {
        var all = try configurations(of: [topic])[topic, default: [:]].filter(\.value.isOwn).mapValues(\.value)
        all.merge(values) { _, new in new }
        guard let request = rd_kafka_ConfigResource_new(RD_KAFKA_RESOURCE_TOPIC, topic.rawValue) else {
            throw BusError(.failed, "librdkafka refuses to configure \(topic)")
        }
        defer { rd_kafka_ConfigResource_destroy(request) }
        for (name, value) in all { rd_kafka_ConfigResource_set_config(request, name, value) }
        var requests: [OpaquePointer?] = [request]
        try handle.ask(RD_KAFKA_ADMIN_OP_ALTERCONFIGS, timeout: settings.requestTimeout) { options, queue in
            rd_kafka_AlterConfigs(handle.client, &requests, 1, options, queue)
        } answer: { event in
            var count = 0
            let result = rd_kafka_event_AlterConfigs_result(event)
            guard let resources = rd_kafka_AlterConfigs_result_resources(result, &count), count > 0 else { return }
            let code = rd_kafka_ConfigResource_error(resources[0])
            guard code == RD_KAFKA_RESP_ERR_NO_ERROR else { throw BusError(kafka: code, "configure \(topic)") }
        }
    }

    /// Gives a topic more partitions.
    func addPartitions(_ topic: Topic, upTo count: Int32) throws {
        var text = [CChar](repeating: 0, count: 512)
        guard let request = rd_kafka_NewPartitions_new(topic.rawValue, Int(count), &text, text.count) else {
            throw BusError(.failed, "librdkafka refuses to ask for \(count) partitions")
        }
        defer { rd_kafka_NewPartitions_destroy(request) }
        var requests: [OpaquePointer?] = [request]
        try handle.ask(RD_KAFKA_ADMIN_OP_CREATEPARTITIONS, timeout: settings.requestTimeout) { options, queue in
            rd_kafka_CreatePartitions(handle.client, &requests, 1, options, queue)
        } answer: { event in
            var count = 0
            let result = rd_kafka_event_CreatePartitions_result(event)
            guard let topics = rd_kafka_CreatePartitions_result_topics(result, &count), count > 0 else { return }
            let code = rd_kafka_topic_result_error(topics[0])
            guard code == RD_KAFKA_RESP_ERR_NO_ERROR else { throw BusError(kafka: code, "partitions of \(topic)") }
        }
        forgetPartitionCount(topic)
    }
}
