import CXML

/// Reads record elements into slots, a slice at a time.
///
/// A name without a prefix takes the record's namespace, or none; an attribute without a prefix has none. Repeated
/// elements become a list, an element with children where a value is wanted a structure, `xsi:nil="true"` a null. Of the
/// elements around the record only attributes are read (`../@state`). Character data and CDATA sections are one text.
///
/// libxml2 reads the context, ``XMLPlainParser`` the records, and libxml2 those that are not plain or not well-formed, so
/// that only the bad ones fail. Where few are plain, libxml2 reads the rest of the slice in one run, and in another
/// behind each bad record; of the context it then has the namespaces alone.
final class XMLRecordDecoder: FormatDecoder {
    private let layout: RecordLayout
    private let trie: XMLPathTrie
    private let state: UnsafeMutablePointer<XMLDecodingState>
    private var names: XMLNames
    private var plan: XMLDecodingPlan
    private var parser: XMLPushParser
    private var plain: XMLPlainParser

    /// How many records of a slice libxml2 reads one by one, besides a quarter, before it reads the rest.
    private static let otherRecords = 16

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
        plain = XMLPlainParser(state, names: names)
        state.pointee.status.acceptsPlainNames = true
    }

    deinit {
        plain.deallocate()
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
        var failures = slice.xmlKnownFailures(layout.limits)
        run(slice, 0..<0, slice.context, envelope, isWary: false)
        let isContextWell = state.pointee.contextLevels == envelope.depth
        var repeatedBytes = 0
        var next = isContextWell ? decodePlain(slice, envelope, &failures, &repeatedBytes) : 0
        let context = isContextWell ? envelope.namespaces : slice.context
        let stops = failures.keys.filter { $0 >= next }.sorted() + [slice.spans.count]
        for stop in stops {
            while next < stop {
                // Where there are bad records, the next may be near.
                runWithinBudget(slice, next..<stop, context, envelope, !failures.isEmpty, &repeatedBytes)
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

    /// Decodes records one by one, plain ones without libxml2, and gives how many: fewer than all where too few are plain.
    private func decodePlain(
        _ slice: UTF8Slice,
        _ envelope: XMLSliceEnvelope,
        _ failures: inout [Int: RecordFailure],
        _ repeatedBytes: inout Int
    ) -> Int {
        plain.beginScope()
        var otherCount = 0
        for (index, span) in slice.spans.enumerated() {
            guard otherCount <= Self.otherRecords + index / 4 else { return index }
            if !failures.isEmpty, failures[index] != nil {
                state.pointee.addAbsentRecord()
                continue
            }
            if readPlain(span, of: slice, contextDepth: envelope.depth) {
                state.pointee.finishRecord()
                continue
            }
            runWithinBudget(slice, index..<(index + 1), envelope.namespaces, envelope, false, &repeatedBytes)
            if state.pointee.finishedRecords == index {
                failures[index] = failure(of: index, slice)
                state.pointee.addAbsentRecord()
            } else {
                otherCount += 1
            }
        }
        return slice.spans.count
    }

    @inline(__always)
    private func readPlain(_ span: RecordSpan, of slice: UTF8Slice, contextDepth: Int) -> Bool {
        let start = Int(span.offset)
        let end = start + Int(span.length)
        guard end <= slice.body.count else { return false }
        return slice.body.withUnsafeBufferPointer { body in
            guard let units = body.baseAddress else { return false }
            return plain.read(units, from: start, to: end, contextDepth: contextDepth)
        }
    }

    /// Has libxml2 decode records, unless too much of the context was parsed again for others already.
    private func runWithinBudget(
        _ slice: UTF8Slice,
        _ records: Range<Int>,
        _ context: [UInt8],
        _ envelope: XMLSliceEnvelope,
        _ isWary: Bool,
        _ repeatedBytes: inout Int
    ) {
        if repeatedBytes <= XMLLimits.repeatedContextBytes {
            run(slice, records, context, envelope, isWary: isWary)
        } else {
            state.pointee.fail(.limit)
        }
        repeatedBytes += context.count
    }

    /// Decodes neighbouring records until the first that is bad.
    ///
    /// A wary run hands over the body in pieces that double, and ends soon after a bad record.
    private func run(
        _ slice: UTF8Slice,
        _ records: Range<Int>,
        _ context: [UInt8],
        _ envelope: XMLSliceEnvelope,
        isWary: Bool
    ) {
        let start = records.isEmpty ? 0 : Int(slice.spans[records.lowerBound].offset)
        let last = records.isEmpty ? nil : slice.spans[records.upperBound - 1]
        let end = last.map { Int($0.offset) + Int($0.length) } ?? 0
        slice.spans.withUnsafeBufferPointer { spans in
            state.pointee.begin(
                UnsafeBufferPointer(rebasing: spans[records]),
                contextDepth: envelope.depth,
                bodyShift: context.count - start
            )
            guard start <= end, end <= slice.body.count, parser.begin() else { return }
            context.withUnsafeBufferPointer { parser.parse($0) }
            slice.body.withUnsafeBufferPointer { body in
                var position = start
                var size = isWary ? max(Int(slice.spans[records.lowerBound].length), 64) : end - start
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
            ? slice.xmlLimitFailure(of: index, layout.limits)
            : slice.xmlFailure(of: index, state.pointee.status, bodyShift: state.pointee.bodyShift)
    }

    /// Starts over with names: a sender's invented ones must not pile up.
    private func replaceNamesIfMany() {
        guard names.count > XMLLimits.internedNames else { return }
        names = XMLNames()
        plan = XMLDecodingPlan(trie, names: names)
        state.pointee.use(plan)
        parser = XMLPushParser(state, names: names, handler: XMLDecodingState.handler)
        plain.deallocate()
        plain = XMLPlainParser(state, names: names)
    }
}
