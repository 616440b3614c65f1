import CKafka
import Contracts

/// A message as librdkafka gives it.
enum KafkaMessage {
    /// Copies a message that is no error.
    static func stored(_ message: UnsafeMutablePointer<rd_kafka_message_t>, of topic: Topic) -> StoredMessage {
        let raw = message.pointee
        return StoredMessage(
            message: Message(
                topic: topic,
                key: bytes(raw.key, raw.key_len) ?? [],
                value: bytes(raw.payload, raw.len),
                headers: headers(of: message),
                timestamp: max(rd_kafka_message_timestamp(message, nil), 0)
            ),
            partition: raw.partition,
            offset: raw.offset
        )
    }

    /// The bytes at a pointer; `nil` where it is null, which is how a tombstone's value comes.
    static func bytes(_ pointer: UnsafeMutableRawPointer?, _ count: Int) -> [UInt8]? {
        pointer.map { [UInt8](UnsafeRawBufferPointer(start: $0, count: count)) }
    }

    private static func headers(of message: UnsafeMutablePointer<rd_kafka_message_t>) -> [Message.Header] {
        var list: OpaquePointer?
        guard rd_kafka_message_headers(message, &list) == RD_KAFKA_RESP_ERR_NO_ERROR, let list else { return [] }
        var headers: [Message.Header] = []
        var name: UnsafePointer<CChar>?
        var value: UnsafeRawPointer?
        var count = 0
        while rd_kafka_header_get_all(list, headers.count, &name, &value, &count) == RD_KAFKA_RESP_ERR_NO_ERROR,
            let name
        {
            let bytes = value.map { [UInt8](UnsafeRawBufferPointer(start: $0, count: count)) } ?? []
            headers.append(Message.Header(String(cString: name), bytes))
        }
        return headers
    }
}
