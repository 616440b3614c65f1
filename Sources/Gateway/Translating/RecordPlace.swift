/// Where an event comes from: the place of its record on the raw topic, and which of the record's events it is.
///
/// Places of one partition are in the order received.
struct RecordPlace: Sendable, Hashable {
    /// The partition of the raw topic.
    var partition: Int32
    /// The offset of the slice there.
    var offset: Int64
    /// The record in the slice.
    var record: Int
    /// The event of the record.
    var event: Int

    /// Whether it was received before another of the same partition.
    func precedes(_ other: RecordPlace) -> Bool {
        partition == other.partition
            && (offset, record, event) < (other.offset, other.record, other.event)
    }
}
