/// Cuts the beginning of a table into cells, to see how it is laid out.
enum CSVRows {
    /// The most rows that are cut.
    private static let limit = 20_000

    /// The rows of a text, their cells trimmed.
    static func split(_ text: String, at delimiter: UInt8) -> [[String]] {
        let quote = UInt8(ascii: "\"")
        var rows: [[String]] = []
        var row: [String] = []
        var cell: [UInt8] = []
        var isQuoted = false
        var isAfterReturn = false
        func finish(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self).trimmedOfSpace }
        for byte in text.utf8 {
            if isQuoted {
                if byte == quote { isQuoted = false } else { cell.append(byte) }
            } else if byte == quote {
                // A quote right behind a closing one stands for itself.
                if !cell.isEmpty, cell.last != 0x20 { cell.append(byte) }
                isQuoted = true
            } else if byte == delimiter {
                row.append(finish(cell))
                cell = []
                isAfterReturn = false
            } else if byte == 0x0A || byte == 0x0D {
                defer { isAfterReturn = byte == 0x0D }
                // The two bytes of one line end.
                if byte == 0x0A, isAfterReturn { continue }
                row.append(finish(cell))
                rows.append(row)
                row = []
                cell = []
                if rows.count >= limit { return rows }
            } else {
                cell.append(byte)
                isAfterReturn = false
            }
        }
        if !cell.isEmpty || !row.isEmpty { rows.append(row + [finish(cell)]) }
        return rows
    }
}
