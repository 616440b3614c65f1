/// The slice that is being filled: where it begins, its records, and the elements around them.
struct XMLSliceBuilder {
    /// How many records there were in all slices.
    private(set) var records = 0
    /// Where the body begins, in units of the buffer.
    private(set) var bodyStart = 0
    /// Where the last record of the slice ends, in units of the buffer; `nil` while it has none.
    private(set) var lastRecordEnd: Int?
    /// Whether an element around the records has ended since.
    private(set) var leftElement = false

    private var index = 0
    private var firstRecord = 0
    private var depth = 0
    private var context: [UInt8] = []
    private var spans: [RecordSpan] = []

    /// Starts at a unit, unless there are records already.
    mutating func begin(at start: Int, context: [UInt8], depth: Int) {
        guard lastRecordEnd == nil else { return }
        bodyStart = start
        self.context = context
        self.depth = depth
    }

    /// Starts where the last slice of the same context ended.
    mutating func continueBody() {
        bodyStart = 0
    }

    /// Takes a record.
    mutating func add(_ record: Range<Int>, unitSize: Int, line: Int) {
        spans.append(
            RecordSpan(
                offset: UInt32(clamping: (record.lowerBound - bodyStart) * unitSize),
                length: UInt32(clamping: record.count * unitSize),
                line: line
            )
        )
        lastRecordEnd = record.upperBound
        records += 1
    }

    /// Takes note of how many elements are open.
    mutating func noteDepth(_ depth: Int) {
        if lastRecordEnd != nil, depth < self.depth {
            leftElement = true
        }
    }

    /// The slice, whose body begins at `byteOffset`; what follows is another.
    mutating func close(body: [UInt8], byteOffset: Int, recognition: Recognition) -> FramedSlice {
        defer {
            index += 1
            firstRecord = records
            lastRecordEnd = nil
            leftElement = false
            spans = []
            spans.reserveCapacity(256)
        }
        return FramedSlice(
            index: index,
            context: context,
            body: body,
            byteOffset: byteOffset,
            firstRecord: firstRecord,
            records: spans,
            recognition: recognition
        )
    }
}
