import CKafka
import Contracts
import Foundation

/// Hands records to a producer of librdkafka; used by one thread at a time.
final class MessageSender {
    private let client: OpaquePointer
    private let reports: DeliveryReports
    private var topics: [Topic: OpaquePointer] = [:]
    private var arguments = [rd_kafka_vu_t](repeating: rd_kafka_vu_t(), count: 8)

    init(client: OpaquePointer, reports: DeliveryReports) {
        self.client = client
        self.reports = reports
        let kinds = [
            RD_KAFKA_VTYPE_RKT, RD_KAFKA_VTYPE_PARTITION, RD_KAFKA_VTYPE_MSGFLAGS, RD_KAFKA_VTYPE_TIMESTAMP,
            RD_KAFKA_VTYPE_OPAQUE, RD_KAFKA_VTYPE_VALUE, RD_KAFKA_VTYPE_KEY, RD_KAFKA_VTYPE_HEADERS,
        ]
        for (index, kind) in kinds.enumerated() { arguments[index].vtype = kind }
        arguments[2].u.i = RD_KAFKA_MSG_F_COPY
    }

    /// Lets go of the topics, which must be before the client ends.
    func close() {
        for topic in topics.values { rd_kafka_topic_destroy(topic) }
        topics = [:]
    }

    /// Hands over one record, waiting while librdkafka's queue is full.
    func send(_ record: KafkaRecord, number: Int, until deadline: ContinuousClock.Instant) -> rd_kafka_resp_err_t {
        guard let topic = topic(record.partition.topic) else { return RD_KAFKA_RESP_ERR__UNKNOWN_TOPIC }
        arguments[0].u.rkt = topic
        arguments[1].u.i32 = record.partition.partition
        arguments[3].u.i64 = record.timestamp
        arguments[4].u.ptr = reports.mark(of: number)
        while true {
            let code = produce(record)
            guard code == RD_KAFKA_RESP_ERR__QUEUE_FULL, ContinuousClock().now < deadline else { return code }
            // The thread that polls makes room.
            usleep(2000)
        }
    }

    private func produce(_ record: KafkaRecord) -> rd_kafka_resp_err_t {
        let headers = record.headers.isEmpty ? nil : Self.list(record.headers)
        let error = record.key.withBytes { key in
            guard let value = record.value else { return produce(key: key, value: (nil, 0), headers: headers) }
            return value.withBytes { produce(key: key, value: $0, headers: headers) }
        }
        guard let error else { return RD_KAFKA_RESP_ERR_NO_ERROR }
        // librdkafka owns the list only with success.
        if let headers { rd_kafka_headers_destroy(headers) }
        defer { rd_kafka_error_destroy(error) }
        return rd_kafka_error_code(error)
    }

    private func produce(
        key: (UnsafeMutableRawPointer?, Int),
        value: (UnsafeMutableRawPointer?, Int),
        headers: OpaquePointer?
    ) -> OpaquePointer? {
        arguments[5].u.mem.ptr = value.0
        arguments[5].u.mem.size = value.1
        arguments[6].u.mem.ptr = key.0
        arguments[6].u.mem.size = key.1
        arguments[7].u.headers = headers
        // A list of its own: 2.0.2 crashes over headers given one by one where the partition does not exist.
        return rd_kafka_produceva(client, arguments, headers == nil ? 7 : 8)
    }

    private static func list(_ headers: [Message.Header]) -> OpaquePointer? {
        guard let list = rd_kafka_headers_new(headers.count) else { return nil }
        for header in headers {
            header.value.withBytes { pointer, count in
                _ = rd_kafka_header_add(list, header.name, -1, pointer, count)
            }
        }
        return list
    }

    private func topic(_ topic: Topic) -> OpaquePointer? {
        if let known = topics[topic] { return known }
        let made = rd_kafka_topic_new(client, topic.rawValue, nil)
        topics[topic] = made
        return made
    }
}

extension [UInt8] {
    /// The bytes as C takes them; the pointer is never null, since null would be another thing than nothing.
    fileprivate func withBytes<Value>(_ body: ((UnsafeMutableRawPointer?, Int)) -> Value) -> Value {
        guard !isEmpty else {
            return withUnsafeTemporaryAllocation(byteCount: 1, alignment: 1) { body(($0.baseAddress, 0)) }
        }
        return withUnsafeBytes { body((UnsafeMutableRawPointer(mutating: $0.baseAddress), $0.count)) }
    }
}
