package import CKafka
package import Contracts
import ContractsTesting
package import EventBus

/// A cluster inside this process, with one partition where nothing else is asked for.
///
/// It shows messages of aborted transactions to everybody, shuts nobody out and keeps no offsets sent in a transaction:
/// nothing of that kind is to be asserted on it.
package final class MockCluster: @unchecked Sendable {
    private let client: OpaquePointer
    private let cluster: OpaquePointer

    package struct Failure: Error {
        var reason: String
    }

    package init(brokers: Int32 = 1) throws {
        let configuration = rd_kafka_conf_new()
        rd_kafka_conf_set(configuration, "log_level", "0", nil, 0)
        guard let client = rd_kafka_new(RD_KAFKA_PRODUCER, configuration, nil, 0) else {
            throw Failure(reason: "no client for the mock cluster")
        }
        guard let cluster = rd_kafka_mock_cluster_new(client, brokers) else {
            rd_kafka_destroy(client)
            throw Failure(reason: "no mock cluster")
        }
        self.client = client
        self.cluster = cluster
    }

    deinit {
        rd_kafka_mock_cluster_destroy(cluster)
        rd_kafka_destroy(client)
    }

    /// Settings for a bus on it.
    package func settings(
        instance: String = "test",
        properties: [String: String] = [:],
        transactionTimeout: Duration = .seconds(20),
        requestTimeout: Duration = .seconds(5)
    ) -> KafkaSettings {
        // It answers a fetch of an empty partition when its time has passed, not when a message comes. Who was away is
        // asked again at once, however long a loaded machine made that.
        var all = [
            "fetch.wait.max.ms": "10", "log_level": "0", "retry.backoff.ms": "20", "reconnect.backoff.ms": "20",
            "reconnect.backoff.max.ms": "200",
        ]
        all.merge(properties) { _, new in new }
        return KafkaSettings(
            brokers: [String(cString: rd_kafka_mock_cluster_bootstraps(cluster))],
            properties: all,
            instance: instance,
            transactionTimeout: transactionTimeout,
            requestTimeout: requestTimeout
        )
    }

    /// A bus on it.
    package func bus(
        _ settings: KafkaSettings? = nil,
        sealer: any ValueSealer = TestSealer()
    ) async throws -> KafkaBus {
        try await KafkaBus(settings: settings ?? self.settings(), sealer: sealer) { topic, partitions, _ in
            try self.makeTopic(topic, partitions: partitions)
        }
    }

    /// Makes a topic; the mock cluster takes no request for it.
    package func makeTopic(_ topic: Topic, partitions: Int32) throws {
        let code = rd_kafka_mock_topic_create(cluster, topic.rawValue, partitions, 1)
        guard code == RD_KAFKA_RESP_ERR_NO_ERROR || code == RD_KAFKA_RESP_ERR_TOPIC_ALREADY_EXISTS else {
            throw Failure(reason: String(cString: rd_kafka_err2name(code)))
        }
    }

    /// Answers the next requests of a kind with errors.
    package func answer(_ request: Request, with codes: [rd_kafka_resp_err_t]) {
        rd_kafka_mock_push_request_errors_array(cluster, request.rawValue, codes.count, codes)
    }

    /// Lets a broker hang up on everybody until it is up again.
    package func setDown(_ isDown: Bool, broker: Int32 = 1) {
        if isDown {
            rd_kafka_mock_broker_set_down(cluster, broker)
        } else {
            rd_kafka_mock_broker_set_up(cluster, broker)
        }
    }

    /// Requests of Kafka's protocol, by their keys.
    package enum Request: Int16 {
        case produce = 0
        case fetch = 1
        case addPartitionsToTransaction = 24
        case addOffsetsToTransaction = 25
        case endTransaction = 26
        case transactionOffsetCommit = 28
    }
}
