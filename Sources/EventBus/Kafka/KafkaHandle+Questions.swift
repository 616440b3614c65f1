import CKafka
import Contracts
import Foundation

extension KafkaHandle {
    /// Where a partition begins and ends for this client, by its isolation.
    ///
    /// A partition whose leader moves, or that this client has not heard of yet, is asked for until the time has passed.
    func bounds(_ partition: TopicPartition, timeout: Duration) throws(BusError) -> Range<Int64> {
        let deadline = ContinuousClock().now + timeout
        while true {
            let (bounds, code) = watermarks(of: partition, timeout: timeout)
            if code == RD_KAFKA_RESP_ERR_NO_ERROR { return bounds }
            guard Self.isOfMetadata(code), ContinuousClock().now < deadline else {
                throw BusError(kafka: code, "the bounds of \(partition.topic)/\(partition.partition)")
            }
            Thread.sleep(forTimeInterval: 0.05)
        }
    }

    /// Whether an error says no more than that this client does not know where a partition is by now.
    private static func isOfMetadata(_ code: rd_kafka_resp_err_t) -> Bool {
        switch code {
        case RD_KAFKA_RESP_ERR__UNKNOWN_PARTITION, RD_KAFKA_RESP_ERR__UNKNOWN_TOPIC,
            RD_KAFKA_RESP_ERR_UNKNOWN_TOPIC_OR_PART, RD_KAFKA_RESP_ERR_LEADER_NOT_AVAILABLE,
            RD_KAFKA_RESP_ERR_NOT_LEADER_FOR_PARTITION:
            true
        default: false
        }
    }

    private func watermarks(
        of partition: TopicPartition,
        timeout: Duration
    ) -> (bounds: Range<Int64>, code: rd_kafka_resp_err_t) {
        var low: Int64 = 0
        var high: Int64 = 0
        let code = rd_kafka_query_watermark_offsets(
            client,
            partition.topic.rawValue,
            partition.partition,
            &low,
            &high,
            timeout.milliseconds
        )
        return (min(low, high)..<max(low, high), code)
    }

    /// Asks something of the admin interface and waits for its answer.
    func ask<Value>(
        _ operation: rd_kafka_admin_op_t,
        timeout: Duration,
        question: (_ options: OpaquePointer?, _ queue: OpaquePointer?) -> Void,
        answer: (OpaquePointer) throws -> Value
    ) throws -> Value {
        let options = rd_kafka_AdminOptions_new(client, operation)
        defer { rd_kafka_AdminOptions_destroy(options) }
        rd_kafka_AdminOptions_set_request_timeout(options, timeout.milliseconds, nil, 0)
        let queue = rd_kafka_queue_new(client)
        defer { rd_kafka_queue_destroy(queue) }
        question(options, queue)
        // librdkafka answers by itself when its own timeout has passed.
        guard let event = rd_kafka_queue_poll(queue, (timeout + .seconds(5)).milliseconds) else {
            throw BusError(.unavailable, "the cluster does not answer")
        }
        defer { rd_kafka_event_destroy(event) }
        let code = rd_kafka_event_error(event)
        guard code == RD_KAFKA_RESP_ERR_NO_ERROR else {
            throw BusError(kafka: code, "the cluster refuses")
        }
        return try answer(event)
    }
}
