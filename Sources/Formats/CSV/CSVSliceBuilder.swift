/// Gathers rows of the original into slices: every byte is copied once, into the body of the slice it belongs to.
struct CSVSliceBuilder {
    /// What the next slices carry as their context.
    var context: [UInt8] = []
    /// How many records were added.
    private(set) var recordCount = 0

    private let recognition: Recognition
    private let sliceBytes: Int
    private var index = 0
    private var firstRecord = 0
    private var records: [RecordSpan] = []
    /// The original's bytes from `bodyStart` on, as far as they were copied yet.
    private var body: [UInt8] = []
    private var bodyStart: Int

    /// Makes a builder for an original whose rows begin at `start`.
    init(recognition: Recognition, sliceBytes: Int, start: Int) {
        self.recognition = recognition
        // Offsets within a body are 32 bits wide.
        self.sliceBytes = max(1, min(sliceBytes, 1 << 30))
        self.bodyStart = start
    }

    /// Adds a row as a record, after closing the slice that it would make too large.
    @inline(__always)
    mutating func add(_ row: CSVRow, in chunk: CSVChunk, into slices: inout [FramedSlice]) {
        if records.isEmpty {
            startBody(at: row.start)
        } else if row.end &- bodyStart > sliceBytes {
            close(at: row.start, in: chunk, into: &slices)
        }
        // A record is at most 1 GiB, and so is what precedes it in the body: 32 bits hold both.
        records.append(
            RecordSpan(
                offset: UInt32(truncatingIfNeeded: row.start &- bodyStart),
                length: UInt32(truncatingIfNeeded: row.end &- row.start),
                line: row.line
            )
        )
        recordCount &+= 1
    }

    /// Leaves a row out of the records.
    ///
    /// What lies between records stays in the body of the slice before it, unless it is larger than a slice itself: the
    /// memory of a framer stays flat, whatever comes.
    mutating func passOver(_ row: CSVRow, in chunk: CSVChunk, into slices: inout [FramedSlice]) {
        guard let last = records.last else { return }
        if row.end - bodyStart - Int(last.offset) - Int(last.length) > sliceBytes {
            close(at: row.start, in: chunk, into: &slices)
        }
    }

    /// Closes the open slice before `end`, if it has records.
    mutating func close(at end: Int, in chunk: CSVChunk, into slices: inout [FramedSlice]) {
        guard !records.isEmpty else { return }
        copy(upTo: end, of: chunk)
        let tail = Array(body[min(body.count, end - bodyStart)...])
        body.removeLast(tail.count)
        slices.append(
            FramedSlice(
                index: index,
                context: context,
                body: body,
                byteOffset: bodyStart,
                firstRecord: firstRecord,
                records: records,
                recognition: recognition
            )
        )
        let expected = (records: records.count, bytes: body.count)
        index += 1
        firstRecord = recordCount
        records = []
        records.reserveCapacity(expected.records + expected.records / 8)
        body = []
        body.reserveCapacity(expected.bytes + expected.bytes / 16)
        body.append(contentsOf: tail)
        bodyStart = end
    }

    /// Takes what was kept up to `end` out of the body, to become context.
    mutating func takeKept(upTo end: Int, of chunk: CSVChunk) -> [UInt8] {
        copy(upTo: end, of: chunk)
        let taken = Array(body[..<min(body.count, end - bodyStart)])
        startBody(at: end)
        return taken
    }

    /// Keeps what of a chunk is still needed when its memory goes: all of an open slice, else what `start` begins.
    mutating func keep(from start: Int, of chunk: CSVChunk) {
        if records.isEmpty {
            startBody(at: start)
        }
        copy(upTo: chunk.end, of: chunk)
    }

    /// Calls `body` with the bytes of a row that ended in this chunk.
    func withBytes<Result>(
        of row: CSVRow,
        in chunk: CSVChunk,
        _ read: (UnsafeRawBufferPointer) throws(FramingError) -> Result
    ) throws(FramingError) -> Result {
        if row.start >= chunk.start {
            return try read(chunk[row.start..<row.end])
        }
        var bytes = Array(body[(row.start - bodyStart)...])
        if row.end > chunk.start {
            bytes.append(contentsOf: chunk[chunk.start..<row.end])
        } else {
            bytes.removeLast(chunk.start - row.end)
        }
        let memory = UnsafeMutableRawBufferPointer.allocate(byteCount: bytes.count, alignment: 2)
        defer { memory.deallocate() }
        memory.copyBytes(from: bytes)
        return try read(UnsafeRawBufferPointer(memory))
    }

    /// Lets the body begin at `start`, at or after where it begins now; there is no record in it.
    private mutating func startBody(at start: Int) {
        if start >= bodyStart &+ body.count {
            body.removeAll(keepingCapacity: true)
        } else if start > bodyStart {
            body.removeFirst(start &- bodyStart)
        }
        bodyStart = start
    }

    /// Copies the chunk's bytes that the body lacks, up to `end`.
    private mutating func copy(upTo end: Int, of chunk: CSVChunk) {
        let copied = max(bodyStart + body.count, chunk.start)
        if end > copied {
            body.append(contentsOf: chunk[copied..<end])
        }
    }
}
