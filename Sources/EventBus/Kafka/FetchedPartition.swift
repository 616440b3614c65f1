import CKafka
import Contracts

/// A partition that librdkafka fetches into a queue of its own; its owner sees to it that one caller uses it at a time.
final class FetchedPartition: @unchecked Sendable {
    /// What the queue gave.
    enum Arrival {
        /// A message.
        case message(StoredMessage)
        /// Everything below this offset has been given.
        case end(Int64)
        /// The partition cannot be read.
        case failure(BusError)
    }

    private let topic: OpaquePointer
    private let queue: OpaquePointer
    private let partition: TopicPartition
    private let signal: WakeSignal

    /// Begins to fetch at an offset; `signal` is fired when something has come.
    /// - Throws: ``BusError``.
    init(_ partition: TopicPartition, from offset: Int64, of handle: KafkaHandle, signal: WakeSignal) throws(BusError) {
        guard let topic = rd_kafka_topic_new(handle.client, partition.topic.rawValue, nil) else {
            throw BusError(kafka: rd_kafka_last_error(), "read \(partition.topic)")
        }
        guard let queue = rd_kafka_queue_new(handle.client) else {
            rd_kafka_topic_destroy(topic)
            throw BusError(kafka: rd_kafka_last_error(), "read \(partition.topic)")
        }
        self.topic = topic
        self.queue = queue
        self.partition = partition
        self.signal = signal
        rd_kafka_queue_cb_event_enable(
            queue,
            { _, opaque in
                guard let opaque else { return }
                Unmanaged<WakeSignal>.fromOpaque(opaque).takeUnretainedValue().fire()
            },
            Unmanaged.passUnretained(signal).toOpaque()
        )
        guard rd_kafka_consume_start_queue(topic, partition.partition, offset, queue) == 0 else {
            let code = rd_kafka_last_error()
            letGo()
            throw BusError(kafka: code, "read \(partition.topic)")
        }
    }

    /// Ends fetching; blocks for a moment.
    func stop() {
        rd_kafka_consume_stop(topic, partition.partition)
        letGo()
    }

    /// The next that has come, `nil` where nothing has.
    func next(timeoutMilliseconds: Int32 = 0) -> Arrival? {
        guard let message = rd_kafka_consume_queue(queue, timeoutMilliseconds) else { return nil }
        defer { rd_kafka_message_destroy(message) }
        // The code before anything else: an error's payload is its text.
        switch message.pointee.err {
        case RD_KAFKA_RESP_ERR_NO_ERROR:
            return .message(KafkaMessage.stored(message, of: partition.topic))
        case RD_KAFKA_RESP_ERR__PARTITION_EOF:
            return .end(message.pointee.offset)
        case let code:
            return .failure(BusError(kafka: code, "read \(partition.topic)/\(partition.partition)"))
        }
    }

    private func letGo() {
        rd_kafka_queue_cb_event_enable(queue, nil, nil)
        rd_kafka_queue_destroy(queue)
        rd_kafka_topic_destroy(topic)
    }
}
