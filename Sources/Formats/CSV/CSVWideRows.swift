/// Writes the rows of wide columns: for each record of a slice one row of slots for each column of each group.
struct CSVWideRows {
    private let groups: [CSVWideColumns]
    /// By group, then by column: the slots of a row but for its cell.
    private var templates: [[[Slot]]] = []
    /// The slots one row of the table is read into.
    private var cells: [Slot]

    /// Stores what the headers say in the batch, once for all its records.
    init(_ columns: CSVColumns, in batch: inout RecordBatch) {
        groups = columns.wide
        cells = Array(repeating: .absent, count: columns.slotCount)
        for group in groups {
            templates.append(
                group.columns.map { column in
                    column.parts.map { part in
                        guard let part, !part.isEmpty else { return .absent }
                        let offset = batch.text.count
                        batch.text.append(contentsOf: part.utf8)
                        return Slot(
                            offset: UInt32(clamping: offset),
                            length: UInt32(clamping: batch.text.count - offset),
                            kind: .text
                        )
                    }
                }
            )
        }
    }

    /// Reads one row of the table: the record's own slots and the rows of its wide columns.
    mutating func read(
        _ index: Int,
        _ span: RecordSpan,
        with reader: inout CSVRowReader,
        into batch: inout RecordBatch
    ) -> CSVRowReader.Fault? {
        for slot in cells.indices { cells[slot] = .absent }
        let fault = cells.withUnsafeMutableBufferPointer { reader.read(span, into: $0, unquoted: &batch.text) }
        if let fault { return fault }
        for slot in 0..<batch.width {
            batch.slots[index * batch.width + slot] = cells[slot]
        }
        for group in groups.indices { append(group, to: &batch.groups[group]) }
        return nil
    }

    private func append(_ group: Int, to rows: inout RecordBatch.GroupRows) {
        for (column, template) in zip(groups[group].columns, templates[group]) {
            let first = rows.slots.count
            rows.slots.append(contentsOf: template)
            for field in groups[group].cellFields {
                rows.slots[first + field] = cells[column.slot]
            }
        }
    }

    /// Says where the rows of the next record begin, for a record that was read or failed.
    func close(_ index: Int, in batch: inout RecordBatch) {
        for group in groups.indices {
            let width = groups[group].columns.first?.parts.count ?? 0
            let rows = width == 0 ? 0 : batch.groups[group].slots.count / width
            batch.groups[group].starts[index + 1] = UInt32(clamping: rows)
        }
    }
}
