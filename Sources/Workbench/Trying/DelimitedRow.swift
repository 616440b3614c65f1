/// One row of CSV as its cells are written, quotes included.
struct DelimitedRow {
    /// The cells.
    var cells: [[UInt8]]
    /// What ends the row: a line end, or nothing.
    var end: [UInt8]
    private let delimiter: UInt8

    /// Takes a row apart.
    init(_ row: some Collection<UInt8>, delimiter: UInt8) {
        self.delimiter = delimiter
        var body = Array(row)
        end = []
        while let last = body.last, last == 0x0a || last == 0x0d {
            end.insert(last, at: 0)
            body.removeLast()
        }
        cells = [[]]
        var isQuoted = false
        for byte in body {
            if byte == UInt8(ascii: "\"") { isQuoted.toggle() }
            if byte == delimiter, !isQuoted {
                cells.append([])
            } else {
                cells[cells.count - 1].append(byte)
            }
        }
    }

    /// The row as it is written.
    var bytes: [UInt8] { Array(cells.joined(separator: [delimiter])) + end }
}
