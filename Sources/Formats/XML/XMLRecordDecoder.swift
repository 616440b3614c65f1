import CXML

/// Reads record elements into slots with libxml2, a slice at a time.
///
/// A name without a prefix takes the record's namespace, or none; an attribute without a prefix has none. Repeated
/// elements become a list, an element with children where a value is wanted a structure, `xsi:nil="true"` a null. Of the
/// elements around the record only attributes are read (`../@state`). Character data and CDATA sections are one text.
///
/// A slice is parsed in one run. Where a record is not well-formed, another run begins behind it, so that only the bad
/// ones fail.
final class XMLRecordDecoder: FormatDecoder {
    private let layout: RecordLayout
    private let trie: XMLPathTrie
    private let state: UnsafeMutablePointer<XMLDecodingState>
    private var names: XMLNames
    private var plan: XMLDecodingPlan
    private var parser: XMLPushParser

    /// Makes a decoder for the records of an input.
    init(input: InputDescription, layout: RecordLayout) {
        self.layout = layout
        trie = XMLPathTrie(layout, input: input)
        names = XMLNames()
        plan = XMLDecodingPlan(trie, names: names)
        state = .allocate(capacity: 1)
        state.initialize(to: XMLDecodingState(plan, layout: layout))
        precondition(MemoryLayout<XMLDecodingState>.offset(of: \.status) == 0)
        parser = XMLPushParser(state, names: names, handler: XMLDecodingState.handler)
        state.pointee.status.acceptsPlainNames = true
    }

    deinit {
        state.pointee.deallocate()
        state.deallocate()
    }

    func decode(_ slice: UTF8Slice, into batch: inout RecordBatch) {
        batch.removeAll(width: layout.fields.count, groups: layout.groups.count)
        state.pointee.removeAll()
        replaceNamesIfMany()
        let failures = decodeAll(slice)
        state.pointee.fill(&batch)
        batch.records.reserveCapacity(slice.spans.count)
        for (index, original) in slice.originals.enumerated() {
            batch.records.append(DecodedRecord(span: original, failure: failures.isEmpty ? nil : failures[index]))
        }
    }

    /// Decodes the records and gives why some could not be.
    private func decodeAll(_ slice: UTF8Slice) -> [Int: RecordFailure] {
        let envelope = XMLSliceEnvelope(slice)
        var failures = slice.xmlKnownFailures()
        let stops = failures.keys.sorted() + [slice.spans.count]
        var next = 0
        for stop in stops {
            while next < stop {
                // In the first run nothing bad is expected, in others the next bad record may be near.
                run(slice, next..<stop, envelope, isWary: !failures.isEmpty)
                next = state.pointee.finishedRecords
                if next < stop {
                    failures[next] = failure(of: next, slice)
                    state.pointee.addAbsentRecord()
                    next += 1
                }
            }
            if stop < slice.spans.count {
                state.pointee.addAbsentRecord()
                next = stop + 1
            }
        }
        return failures
    }

    /// Decodes neighbouring records until the first that is bad.
    ///
    /// A wary run hands over the body in pieces that double, and ends soon after a bad record.
    private func run(_ slice: UTF8Slice, _ records: Range<Int>, _ envelope: XMLSliceEnvelope, isWary: Bool) {
        let first = slice.spans[records.lowerBound]
        let last = slice.spans[records.upperBound - 1]
        let start = Int(first.offset)
        let end = Int(last.offset) + Int(last.length)
        slice.spans.withUnsafeBufferPointer { spans in
            state.pointee.begin(
                UnsafeBufferPointer(rebasing: spans[records]),
                contextDepth: envelope.depth,
                bodyShift: slice.context.count - start
            )
            guard start <= end, end <= slice.body.count, parser.begin() else { return }
            slice.context.withUnsafeBufferPointer { parser.parse($0) }
            slice.body.withUnsafeBufferPointer { body in
                var position = start
                var size = isWary ? max(Int(first.length), 64) : end - start
                while position < end, state.pointee.isWell {
                    let piece = position..<min(end, position + size)
                    parser.parse(UnsafeBufferPointer(rebasing: body[piece]))
                    position = piece.upperBound
                    size *= 2
                }
            }
            envelope.closing.withUnsafeBufferPointer { parser.parse($0) }
            parser.end()
        }
    }

    /// Why the last run ended before a record was finished.
    private func failure(of index: Int, _ slice: UTF8Slice) -> RecordFailure {
        state.pointee.trouble == .limit
            ? slice.xmlLimitFailure(of: index)
            : slice.xmlFailure(of: index, state.pointee.status, bodyShift: state.pointee.bodyShift)
    }

    /// Starts over with names: a sender's invented ones must not pile up.
    private func replaceNamesIfMany() {
        guard names.count > XMLLimits.internedNames else { return }
        names = XMLNames()
        plan = XMLDecodingPlan(trie, names: names)
        state.pointee.use(plan)
        parser = XMLPushParser(state, names: names, handler: XMLDecodingState.handler)
    }
}
