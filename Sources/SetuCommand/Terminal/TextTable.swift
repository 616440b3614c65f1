/// Rows in aligned columns.
struct TextTable {
    /// Where a column's text stands.
    enum Alignment {
        /// At its left edge.
        case left
        /// At its right edge, for numbers.
        case right
    }

    /// The names of the columns.
    var columns: [String]
    /// One for each column.
    var alignments: [Alignment]
    /// The rows, each with one cell for each column.
    var rows: [[String]] = []

    /// Makes a table; columns marked with a leading `>` are aligned right.
    init(_ columns: String...) {
        self.columns = columns.map { $0.hasPrefix(">") ? String($0.dropFirst()) : $0 }
        alignments = columns.map { $0.hasPrefix(">") ? .right : .left }
    }

    /// The lines, header first.
    func lines(_ style: Style) -> [String] {
        var widths = columns.map(\.count)
        for row in rows {
            for (index, cell) in row.enumerated() where index < widths.count {
                widths[index] = max(widths[index], cell.count)
            }
        }
        return [style.bold(line(columns, widths))] + rows.map { line($0, widths) }
    }

    private func line(_ cells: [String], _ widths: [Int]) -> String {
        let padded = zip(cells, zip(widths, alignments)).map { cell, column in
            let space = String(repeating: " ", count: max(0, column.0 - cell.count))
            return column.1 == .left ? cell + space : space + cell
        }
        let joined = padded.joined(separator: "  ")
        return String(joined.reversed().drop { $0 == " " }.reversed())
    }
}
