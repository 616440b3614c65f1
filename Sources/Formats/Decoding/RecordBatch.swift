public import Text

/// The decoded records of one slice: flat slots over one text buffer.
///
/// Reused from slice to slice so that decoding allocates nothing once warm. The text is UTF-8 throughout: a value that
/// does not decode fails its record. Not trimmed and not normalised; that is the reader's pass.
public struct RecordBatch: Sendable {
    /// One value of a list.
    public struct Item: BitwiseCopyable, Sendable, Equatable {
        /// The value; never itself a list.
        public var slot: Slot
        /// The index of the list's next item, or -1.
        public var next: Int32

        /// Makes an item.
        @inlinable
        public init(slot: Slot, next: Int32) {
            self.slot = slot
            self.next = next
        }
    }

    /// A value that may have been typed for the input's legacy font, and stands as it is.
    public struct Doubt: BitwiseCopyable, Sendable, Equatable {
        /// The index of the record.
        public var record: Int
        /// The index of the slot.
        public var field: Int

        /// Makes a doubt.
        public init(record: Int, field: Int) {
            self.record = record
            self.field = field
        }
    }

    /// The rows of one group over the whole batch.
    public struct GroupRows: Sendable, Equatable {
        /// Row by row, as many slots as the group has fields.
        public var slots: [Slot] = []
        /// Record i has the rows `starts[i] ..< starts[i + 1]`.
        public var starts: [UInt32] = []

        /// Makes it empty.
        public init() {}
    }

    /// The bytes that slots point into, in UTF-8: of CSV and JSON the slice's body, then values that had to be unescaped
    /// or stand in its context; of XML the wanted values alone.
    public var text: [UInt8] = []
    /// Which parts of ``text`` surely need no normalising.
    public var settled = SettledMap()
    /// Record by record, as many slots as the layout has fields.
    public var slots: [Slot] = []
    /// The slots per record.
    public var width: Int = 0
    /// The records, in order; the same count and order as the slice's records.
    public var records: [DecodedRecord] = []
    /// Values of lists.
    public var items: [Item] = []
    /// One entry for each group of the layout.
    public var groups: [GroupRows] = []
    /// Values that somebody has to look at, record by record.
    public var doubts: [Doubt] = []
    /// How many filled fields were neither wanted nor ignored.
    public var unknownFields = 0

    /// Makes an empty batch.
    public init() {}

    /// Empties the batch and keeps its memory.
    public mutating func removeAll(width: Int, groups groupCount: Int) {
        text.removeAll(keepingCapacity: true)
        settled = SettledMap()
        slots.removeAll(keepingCapacity: true)
        records.removeAll(keepingCapacity: true)
        items.removeAll(keepingCapacity: true)
        doubts.removeAll(keepingCapacity: true)
        if groups.count != groupCount {
            groups = Array(repeating: GroupRows(), count: groupCount)
        }
        for index in groups.indices {
            groups[index].slots.removeAll(keepingCapacity: true)
            groups[index].starts.removeAll(keepingCapacity: true)
        }
        self.width = width
        unknownFields = 0
    }
}
