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

    /// The place as ``init(text:)`` reads it: partition, offset and record.
    var text: String { "\(partition)/\(offset)/\(record)" }

    /// The place of a record, without an event; `nil` for anything but ``text``.
    init?(text: String) {
        let parts = text.split(separator: "/", omittingEmptySubsequences: false)
        guard parts.count == 3, let partition = Int32(parts[0]), let offset = Int64(parts[1]),
            let record = Int(parts[2]), record >= 0, record <= Int(UInt32.max)
        else { return nil }
        self.init(partition: partition, offset: offset, record: record, event: 0)
    }

    /// Whether it was received before another of the same partition.
    func precedes(_ other: RecordPlace) -> Bool {
        partition == other.partition
            && (offset, record, event) < (other.offset, other.record, other.event)
    }
}
