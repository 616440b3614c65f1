import Contracts

/// A record to be produced.
struct KafkaRecord: Sendable {
    /// Where it goes.
    var partition: TopicPartition
    /// Its key.
    var key: [UInt8]
    /// Its value, `nil` for a tombstone.
    var value: [UInt8]?
    /// Its headers, in order.
    var headers: [Message.Header]
    /// Milliseconds since 1970-01-01 UTC.
    var timestamp: Int64
}
