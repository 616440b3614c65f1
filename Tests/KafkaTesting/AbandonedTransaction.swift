import CKafka
package import EventBus

/// A transactional producer that stops where a killed process would.
package final class AbandonedTransaction {
    package struct Failure: Error {
        var reason: String
    }

    private let client: OpaquePointer

    /// Begins a transaction and writes values to partition 0 of a topic.
    package init(settings: KafkaSettings, topic: String, values: [String]) throws {
        let configuration = rd_kafka_conf_new()
        let properties = [
            "bootstrap.servers": settings.brokers.joined(separator: ","),
            "transactional.id": settings.transactionalIDPrefix + settings.instance, "log_level": "3",
        ]
        for (name, value) in properties { rd_kafka_conf_set(configuration, name, value, nil, 0) }
        guard let client = rd_kafka_new(RD_KAFKA_PRODUCER, configuration, nil, 0) else {
            throw Failure(reason: "no producer")
        }
        self.client = client
        try check(rd_kafka_init_transactions(client, 30_000))
        try check(rd_kafka_begin_transaction(client))
        guard let handle = rd_kafka_topic_new(client, topic, nil) else { throw Failure(reason: "no topic") }
        defer { rd_kafka_topic_destroy(handle) }
        for value in values {
            var bytes = Array(value.utf8)
            rd_kafka_produce(handle, 0, RD_KAFKA_MSG_F_COPY, &bytes, bytes.count, nil, 0, nil)
        }
        rd_kafka_flush(client, 30_000)
    }

    /// Aborts as a living process would.
    package func abort() throws {
        try check(rd_kafka_abort_transaction(client, 30_000))
    }

    deinit {
        rd_kafka_destroy(client)
    }

    private func check(_ error: OpaquePointer?) throws {
        guard let error else { return }
        defer { rd_kafka_error_destroy(error) }
        throw Failure(reason: String(cString: rd_kafka_error_string(error)))
    }
}
