/// The cells of one row in UTF-8, for the paths that are not hot: headers, recognition, printing.
enum CSVCells {
    /// The cells' bytes, unquoted; `nil` where text follows a closing quote or a quote stays open.
    static func split(_ row: some Collection<UInt8>, delimiter: UInt8) -> [[UInt8]]? {
        var cells: [[UInt8]] = []
        var index = row.startIndex
        while true {
            guard let cell = cell(in: row, at: &index, delimiter: delimiter) else { return nil }
            cells.append(cell)
            if index == row.endIndex {
                return cells
            }
            // Not at the end: this is the delimiter.
            row.formIndex(after: &index)
        }
    }

    /// The cell at `index`, which is moved to the delimiter after it or the end.
    private static func cell<Row: Collection<UInt8>>(
        in row: Row,
        at index: inout Row.Index,
        delimiter: UInt8
    ) -> [UInt8]? {
        guard index < row.endIndex, row[index] == 0x22 else {
            let end = row[index...].firstIndex(of: delimiter) ?? row.endIndex
            defer { index = end }
            return Array(row[index..<end])
        }
        var cell: [UInt8] = []
        row.formIndex(after: &index)
        while let quote = row[index...].firstIndex(of: 0x22) {
            cell.append(contentsOf: row[index..<quote])
            index = row.index(after: quote)
            guard index < row.endIndex, row[index] == 0x22 else {
                return index == row.endIndex || row[index] == delimiter ? cell : nil
            }
            cell.append(0x22)
            row.formIndex(after: &index)
        }
        return nil
    }
}
