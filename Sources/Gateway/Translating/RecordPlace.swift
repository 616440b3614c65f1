/// Where an event comes from: the place of its record on the raw topic, and which of the record's events it is.
///
/// Places of one partition are in the order received.
package struct RecordPlace: Sendable, Hashable {
    /// The partition of the raw topic.
    package var partition: Int32
    /// The offset of the slice there.
    package var offset: Int64
    /// The record in the slice.
    package var record: Int
    /// The event of the record.
    package var event: Int

    /// Makes a place.
    package init(partition: Int32, offset: Int64, record: Int, event: Int) {
        self.partition = partition
        self.offset = offset
        self.record = record
        self.event = event
    }

    /// Whether it was received before another of the same partition.
    func precedes(_ other: RecordPlace) -> Bool {
        partition == other.partition
            && (offset, record, event) < (other.offset, other.record, other.event)
    }
}
