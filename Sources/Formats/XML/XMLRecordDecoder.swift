import CXML

/// Reads record elements into slots with libxml2, a slice at a time.
///
/// A name without a prefix takes the record's namespace, or none; an attribute without a prefix has none. Repeated
/// elements become a list, an element with children where a value is wanted a structure, `xsi:nil="true"` a null. Of the
/// elements around the record only attributes are read (`../@state`). Character data and CDATA sections are one text.
///
/// If anything in a slice is not well-formed, its records are parsed one by one, so that only the bad ones fail.
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
        let envelope = XMLSliceEnvelope(slice)
        var failures = slice.failures
        for (index, span) in slice.spans.enumerated() where failures[index] == nil {
            if XMLSliceEnvelope.hasTooManyAttributes(slice.body, span) {
                failures[index] = slice.failure(of: index, .limit, Self.limits)
            }
        }
        if !failures.isEmpty || !decode(slice, slice.spans.indices, envelope) {
            state.pointee.removeAll()
            decodeOneByOne(slice, envelope, &failures)
        }
        state.pointee.fill(&batch)
        batch.records.reserveCapacity(slice.spans.count)
        for (index, original) in slice.originals.enumerated() {
            batch.records.append(DecodedRecord(span: original, failure: failures.isEmpty ? nil : failures[index]))
        }
    }

    /// Decodes some neighbouring records in one run; false if anything is wrong with any of them.
    private func decode(_ slice: UTF8Slice, _ records: Range<Int>, _ envelope: XMLSliceEnvelope) -> Bool {
        guard !records.isEmpty, parser.begin() else { return records.isEmpty }
        let first = slice.spans[records.lowerBound]
        let last = slice.spans[records.upperBound - 1]
        let start = Int(first.offset)
        let end = Int(last.offset) + Int(last.length)
        guard start <= end, end <= slice.body.count else { return false }
        slice.spans.withUnsafeBufferPointer { spans in
            state.pointee.begin(
                UnsafeBufferPointer(rebasing: spans[records]),
                contextDepth: envelope.depth,
                bodyShift: slice.context.count - start
            )
            slice.context.withUnsafeBufferPointer { parser.parse($0) }
            slice.body.withUnsafeBufferPointer { parser.parse(UnsafeBufferPointer(rebasing: $0[start..<end])) }
            envelope.closing.withUnsafeBufferPointer { parser.parse($0) }
            parser.end()
        }
        return state.pointee.status.isWell && state.pointee.trouble == .none && state.pointee.spansLeft == 0
            && parser.context.pointee.wellFormed == 1
    }

    /// Decodes each record for itself, except those that failed before.
    private func decodeOneByOne(
        _ slice: UTF8Slice,
        _ envelope: XMLSliceEnvelope,
        _ failures: inout [Int: RecordFailure]
    ) {
        for index in slice.spans.indices {
            let mark = state.pointee.mark
            if failures[index] == nil {
                if decode(slice, index..<(index + 1), envelope) {
                    continue
                }
                failures[index] = failure(of: index, slice)
            }
            state.pointee.goBack(to: mark)
            state.pointee.addAbsentRecord()
        }
    }

    /// Why the last run, over one record, went wrong.
    private func failure(of index: Int, _ slice: UTF8Slice) -> RecordFailure {
        guard state.pointee.trouble != .limit else {
            return slice.failure(of: index, .limit, Self.limits)
        }
        let status = state.pointee.status
        let expectation = status.isWell ? "one well-formed element" : XMLExpectation.words(status.code)
        var failure = slice.failure(of: index, .xml, expectation)
        let span = slice.spans[index]
        let distance = min(max(status.offset - slice.context.count, 0), Int(span.length))
        let start = Int(span.offset)
        guard start + distance <= slice.body.count else { return failure }
        failure.line += slice.body[start..<(start + distance)].count { $0 == XMLByte.lineFeed }
        // In other charsets the distance is one in UTF-8, so the record's beginning has to do.
        failure.byteOffset += slice.recognition.charset == .utf8 ? distance : 0
        return failure
    }

    /// Starts over with names: a sender's invented ones must not pile up.
    private func replaceNamesIfMany() {
        guard names.count > XMLLimits.internedNames else { return }
        names = XMLNames()
        plan = XMLDecodingPlan(trie, names: names)
        state.pointee.use(plan)
        parser = XMLPushParser(state, names: names, handler: XMLDecodingState.handler)
    }

    private static let limits = """
        at most \(XMLLimits.depth) elements inside one another, \(XMLLimits.attributes) attributes an element, \
        \(XMLLimits.attributeBytes) bytes an attribute and \(XMLLimits.textBytes) bytes a text
        """
}
