/// Reads the cells of rows into the slots of a layout.
///
/// A cell is text between delimiters, or in quotes that begin and end it, with doubled quotes for one. A quote inside
/// a cell without quotes is text.
final class CSVDecoder: FormatDecoder {
    private let input: InputDescription
    private let layout: RecordLayout
    /// The expressions of the groups that are wide columns.
    private let patterns: [CSVColumnPattern?]
    /// The columns of the last context seen; a submission's slices share one context.
    private var columns: (context: [UInt8], recognition: Recognition, columns: CSVColumns)?

    /// Makes a decoder for the wanted values.
    init(input: InputDescription, layout: RecordLayout) {
        self.input = input
        self.layout = layout
        patterns = layout.groups.map { CSVColumnPattern($0) }
    }

    func decode(_ slice: UTF8Slice, into batch: inout RecordBatch) {
        let columns = columns(of: slice)
        let punctuation = CSVPunctuation(input, delimiter: slice.recognition.delimiter)
        let count = slice.spans.count
        let width = layout.fields.count
        for group in batch.groups.indices {
            batch.groups[group].starts.append(contentsOf: repeatElement(0, count: count + 1))
        }
        batch.slots.append(contentsOf: repeatElement(.absent, count: count * width))
        batch.records.reserveCapacity(count)
        batch.text.append(contentsOf: slice.body)
        var wideRows = columns.isWide ? CSVWideRows(columns, in: &batch) : nil

        // The rows are read from the slice's own bytes while unquoted cells are appended to the batch's copy of them.
        slice.body.withUnsafeBytes { body in
            columns.slots.withUnsafeBufferPointer { columnSlots in
                var reader = CSVRowReader(
                    body: body,
                    punctuation,
                    columnSlots: columnSlots,
                    required: columns.required
                )
                for index in 0..<count {
                    batch.records.append(DecodedRecord(span: slice.originals[index]))
                    let known = slice.failures.isEmpty ? nil : slice.failures[index]
                    if let failure = known
                        ?? decode(index, of: slice, columns, &wideRows, reader: &reader, into: &batch)
                    {
                        batch.records[index].failure = failure
                    }
                    wideRows?.close(index, in: &batch)
                }
                batch.unknownFields += reader.unknownCells
            }
        }
        if let font = CSVLegacyFont(input, punctuation) {
            font.convert(&batch, isLegacyField: columns.isLegacyField(count: width))
        }
    }

    /// Decodes one record into slots that are absent so far, and says why where it cannot.
    @inline(__always)
    private func decode(
        _ index: Int,
        of slice: UTF8Slice,
        _ columns: CSVColumns,
        _ wideRows: inout CSVWideRows?,
        reader: inout CSVRowReader,
        into batch: inout RecordBatch
    ) -> RecordFailure? {
        if columns.isAfterEnd {
            return columns.failureAfterEnd(of: index, in: slice)
        }
        guard columns.names.count <= layout.limits.fields else {
            return slice.failure(of: index, .limit, "at most \(layout.limits.fields) columns")
        }
        let width = layout.fields.count
        let fault =
            wideRows != nil
            ? wideRows?.read(index, slice.spans[index], with: &reader, into: &batch)
            : read(slice.spans[index], into: (index &* width)..<((index &+ 1) &* width), of: &batch, with: &reader)
        if let fault {
            return fail(index, of: slice, fault, columns: columns, into: &batch)
        }
        for (slot, original) in columns.repeated {
            batch.slots[index * width + slot] = batch.slots[index * width + original]
        }
        return nil
    }

    /// Reads one row into the record's own slots.
    @inline(__always)
    private func read(
        _ span: RecordSpan,
        into range: Range<Int>,
        of batch: inout RecordBatch,
        with reader: inout CSVRowReader
    ) -> CSVRowReader.Fault? {
        batch.slots.withUnsafeMutableBufferPointer { slots in
            reader.read(span, into: UnsafeMutableBufferPointer(rebasing: slots[range]), unquoted: &batch.text)
        }
    }

    private func fail(
        _ index: Int,
        of slice: UTF8Slice,
        _ fault: CSVRowReader.Fault,
        columns: CSVColumns,
        into batch: inout RecordBatch
    ) -> RecordFailure {
        for slot in 0..<layout.fields.count {
            batch.slots[index * layout.fields.count + slot] = .absent
        }
        return columns.failure(of: index, in: slice, fault)
    }

    private func columns(of slice: UTF8Slice) -> CSVColumns {
        if let known = columns, known.recognition == slice.recognition, known.context == slice.context {
            return known.columns
        }
        let columns = CSVColumns(
            context: slice.context,
            recognition: slice.recognition,
            input: input,
            layout: layout,
            patterns: patterns
        )
        self.columns = (slice.context, slice.recognition, columns)
        return columns
    }
}
