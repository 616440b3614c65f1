/// The cells of one row in UTF-8, for the paths that are not hot: headers, recognition, printing.
enum CSVCells {
    /// Text follows a closing quote in this column, or its quote stays open.
    struct QuoteFault: Error, Equatable {
        /// The column, counted from 0.
        var column: Int
    }

    /// The cells' bytes, unquoted.
    static func split(_ row: ArraySlice<UInt8>, _ punctuation: CSVPunctuation) -> Result<[[UInt8]], QuoteFault> {
        var cells: [[UInt8]] = []
        var index = row.startIndex
        while true {
            guard let cell = cell(in: row, at: &index, punctuation) else {
                return .failure(QuoteFault(column: cells.count))
            }
            cells.append(cell)
            if index == row.endIndex {
                return .success(cells)
            }
            // Not at the end: this is the delimiter.
            index += 1
        }
    }

    /// The cells' bytes, cut at every delimiter where quotes are out of order.
    static func splitLeniently(_ row: ArraySlice<UInt8>, _ punctuation: CSVPunctuation) -> [[UInt8]] {
        switch split(row, punctuation) {
        case .success(let cells): cells
        case .failure: row.split(separator: punctuation.delimiter, omittingEmptySubsequences: false).map { Array($0) }
        }
    }

    /// The cell at `index`, which is moved to the delimiter after it or the end.
    private static func cell(
        in row: ArraySlice<UInt8>,
        at index: inout Int,
        _ punctuation: CSVPunctuation
    ) -> [UInt8]? {
        let delimiter = punctuation.delimiter
        guard index < row.endIndex, row[index] == punctuation.quote else {
            let start = index
            index = row[start...].firstIndex(of: delimiter) ?? row.endIndex
            return Array(row[start..<index])
        }
        var cell: [UInt8] = []
        index += 1
        while let quote = row[index...].firstIndex(of: 0x22) {
            cell.append(contentsOf: row[index..<quote])
            index = quote + 1
            guard index < row.endIndex, row[index] == 0x22 else {
                return index == row.endIndex || row[index] == delimiter ? cell : nil
            }
            cell.append(0x22)
            index += 1
        }
        return nil
    }
}
