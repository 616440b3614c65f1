/// Gathers records into slices.
///
/// Keeps the bytes from the first record of the open slice on; all places are bytes of the submission.
struct JSONSliceBuilder {
    /// What applies to every record, in the original's charset.
    var context: [UInt8] = []
    /// How many records came so far.
    private(set) var records = 0

    private let limits: FramingLimits
    private let recognition: Recognition
    /// Whether what stands between two slices belongs to the first (line ends), or to none (commas, without which
    /// context, body and closing are one valid text).
    private let keepsSeparators: Bool
    private var body: [UInt8] = []
    private var bodyStart: Int?
    private var spans: [RecordSpan] = []
    private var lastEnd = 0
    private var slices = 0

    init(limits: FramingLimits, recognition: Recognition, keepsSeparators: Bool) {
        self.limits = limits
        self.recognition = recognition
        self.keepsSeparators = keepsSeparators
    }

    /// Room for a slice, and for the beginning of the record that will not fit in, whose end a later chunk has.
    private var capacity: Int { limits.sliceBytes + limits.sliceBytes / 8 }

    /// A record begins here: its bytes are kept from now on.
    @inline(__always)
    mutating func begin(at offset: Int) {
        if bodyStart == nil {
            bodyStart = offset
            body.reserveCapacity(capacity)
        }
    }

    /// Takes the bytes of a chunk that has been scanned to its end.
    mutating func absorb(_ chunk: JSONChunk) {
        absorb(chunk, to: chunk.offset(of: chunk.count))
    }

    /// A record came to its end; the slice before it closes if it would grow too large.
    mutating func record(
        from start: Int,
        to end: Int,
        line: Int,
        in chunk: JSONChunk?,
        into output: inout [FramedSlice]
    ) {
        if let bodyStart, !spans.isEmpty, end - bodyStart > limits.sliceBytes {
            if let chunk { absorb(chunk, to: start) }
            close(before: start, into: &output)
        }
        let bodyStart = bodyStart ?? start
        // A body holds at most a slice and a record, which limits keep far below 4 GiB.
        spans.append(
            RecordSpan(
                offset: UInt32(truncatingIfNeeded: start &- bodyStart),
                length: UInt32(truncatingIfNeeded: end &- start),
                line: line
            )
        )
        lastEnd = end
        records += 1
    }

    /// No record comes after the last one: gives the open slice, if it has records, its body ending at `end`.
    mutating func finish(_ chunk: JSONChunk?, to end: Int, into output: inout [FramedSlice]) {
        guard !spans.isEmpty else {
            drop()
            return
        }
        if let chunk { absorb(chunk, to: end) }
        close(before: nil, into: &output)
    }

    /// Whether too much stands between the last record and a place for memory to stay flat.
    func isTooFar(_ offset: Int) -> Bool {
        !spans.isEmpty && offset - lastEnd > limits.recordBytes
    }

    /// Forgets bytes that belong to no record.
    private mutating func drop() {
        body = []
        bodyStart = nil
    }

    private mutating func absorb(_ chunk: JSONChunk, to end: Int) {
        guard let bodyStart else { return }
        let from = max(bodyStart + body.count, chunk.byteOffset) - chunk.byteOffset
        let to = min(end, chunk.offset(of: chunk.count)) - chunk.byteOffset
        guard from < to else { return }
        body.append(contentsOf: UnsafeBufferPointer(start: chunk.original + from, count: to - from))
    }

    /// Emits the open slice; the bytes from `next` on begin another one.
    private mutating func close(before next: Int?, into output: inout [FramedSlice]) {
        guard let start = bodyStart else { return }
        var rest: [UInt8] = []
        if let next {
            let nextIndex = next - start
            if nextIndex < body.count {
                rest.reserveCapacity(capacity)
                rest.append(contentsOf: body[nextIndex...])
            }
            let end = keepsSeparators ? nextIndex : lastEnd - start
            body.removeLast(max(0, body.count - end))
        } else if !keepsSeparators {
            body.removeLast(max(0, body.count - (lastEnd - start)))
        }
        emit(startingAt: start, into: &output)
        body = rest
        bodyStart = next
    }

    private mutating func emit(startingAt start: Int, into output: inout [FramedSlice]) {
        output.append(
            FramedSlice(
                index: slices,
                context: context,
                body: body,
                byteOffset: start,
                firstRecord: records - spans.count,
                records: spans,
                recognition: recognition
            )
        )
        slices += 1
        let count = spans.count
        spans = []
        spans.reserveCapacity(count)
    }
}
