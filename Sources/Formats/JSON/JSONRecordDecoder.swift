/// Reads JSON records into the slots of a layout: one pass over each, checking all of RFC 8259.
///
/// - A value at a wanted path is its slot; an array of scalars there is a list; an object, or an array on the way to a
///   wanted path, makes the slot a structure.
/// - A group has a row for each element of its list, one for a single object, none for nothing, `null` or empty text; an
///   element that is neither object nor `null`, or another scalar in place of the list, is a row of structures.
/// - Of members with one name, or with two spellings of one name, the first holds, and the record says so.
/// - Fields with `up` are read from the context: 1 is the object that encloses the records.
final class JSONRecordDecoder: FormatDecoder {
    private let width: Int
    private let fieldLimit: Int
    private let memory: JSONTrieMemory
    private var envelope: JSONEnvelopeFields
    /// How many objects were begun so far.
    private var serial: UInt64 = 0

    /// Makes a decoder for the wanted values.
    init(layout: RecordLayout) {
        width = layout.fields.count
        fieldLimit = layout.limits.fields
        memory = JSONTrieMemory(layout)
        envelope = JSONEnvelopeFields(layout)
    }

    func decode(_ slice: UTF8Slice, into batch: inout RecordBatch) {
        let textBase = batch.text.count
        batch.text.append(contentsOf: slice.body)
        var template = Array(repeating: Slot.absent, count: width)
        envelope.resolve(slice.context, into: &template, text: &batch.text)
        batch.slots.reserveCapacity(slice.spans.count * width)
        batch.records.reserveCapacity(slice.spans.count)
        // Never empty, so that it has an address.
        let body = slice.body.isEmpty ? [0] : slice.body
        body.withUnsafeBufferPointer { body in
            guard let base = body.baseAddress else { return }
            var parser = JSONRecordParser(
                base: base,
                readable: body.count,
                memory: memory,
                textBase: textBase,
                serial: serial,
                fieldLimit: fieldLimit
            )
            parser.take(&batch)
            template.withUnsafeBufferPointer { template in
                for index in slice.spans.indices {
                    decode(index, of: slice, template: template, parser: &parser, into: &batch)
                }
            }
            parser.give(back: &batch)
            serial = parser.serial
        }
    }

    /// Decodes one record behind those before it.
    @inline(__always)
    private func decode(
        _ index: Int,
        of slice: UTF8Slice,
        template: UnsafeBufferPointer<Slot>,
        parser: inout JSONRecordParser,
        into batch: inout RecordBatch
    ) {
        if !slice.failures.isEmpty, let failure = slice.failures[index] {
            return fail(index, of: slice, failure, parser: &parser, into: &batch)
        }
        // Spans are clamped to the body: a slice may come from elsewhere than a framer.
        let start = min(slice.body.count, Int(slice.spans[index].offset))
        let end = min(slice.body.count, start &+ Int(slice.spans[index].length))
        let mark = parser.mark
        do throws(JSONExpectation) {
            if let first = template.baseAddress { memory.row.update(from: first, count: width) }
            try parser.parseRecord(start..<end)
            parser.repeatValues(ofList: nil, in: memory.row)
            batch.slots.append(contentsOf: UnsafeBufferPointer(start: memory.row, count: width))
            parser.endRecord()
            let issues: DecodedRecord.Issues = parser.hasDuplicate ? .duplicateKey : []
            batch.records.append(DecodedRecord(span: slice.originals[index], issues: issues))
        } catch {
            parser.reset(to: mark)
            let failure = JSONFailurePlace(slice: slice, record: index).failure(error)
            fail(index, of: slice, failure, parser: &parser, into: &batch)
        }
    }

    private func fail(
        _ index: Int,
        of slice: UTF8Slice,
        _ failure: RecordFailure,
        parser: inout JSONRecordParser,
        into batch: inout RecordBatch
    ) {
        batch.slots.append(contentsOf: repeatElement(.absent, count: width))
        parser.endRecord()
        batch.records.append(DecodedRecord(span: slice.originals[index], failure: failure))
    }
}
