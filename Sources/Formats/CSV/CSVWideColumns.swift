/// The columns of a wide table that are rows of one group: which slot each cell goes to, and what its header tells.
struct CSVWideColumns {
    /// One column.
    struct Column {
        /// The slot its cell is read into.
        var slot: Int
        /// For each field of the group what the header says; `nil`: nothing, or the cell itself.
        var parts: [String?]
    }

    /// The columns, in the order of the table.
    let columns: [Column]
    /// Which of the group's fields is the cell.
    let cellFields: [Int]

    /// Finds the columns of a pattern and gives each a slot; columns that are ignored by name stay so.
    init(
        _ pattern: CSVColumnPattern?,
        of names: [String],
        slots: inout [Int32],
        slotCount: inout Int
    ) {
        var columns: [Column] = []
        for (index, name) in names.enumerated() where pattern != nil && slots[index] != CSVColumns.ignored {
            guard let parts = pattern?.parts(of: name) else { continue }
            if slots[index] < 0 {
                slots[index] = Int32(slotCount)
                slotCount += 1
            }
            columns.append(Column(slot: Int(slots[index]), parts: parts))
        }
        self.columns = columns
        cellFields = pattern?.cellFields ?? []
    }
}
