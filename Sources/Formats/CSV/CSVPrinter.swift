/// Shows the rows of a table as objects whose members are named by the header.
struct CSVPrinter: FormatPrinter {
    private let input: InputDescription

    /// Makes a printer for an input.
    init(_ input: InputDescription) {
        self.input = input
    }

    func print(_ slice: UTF8Slice) -> [Result<[UInt8], RecordFailure>] {
        let columns = columns(of: slice)
        return slice.spans.indices.map { index in
            cells(of: index, in: slice, columns).map { cells in
                let members = zip(columns.names.indices, cells).compactMap { column, cell -> JSONValue.Member? in
                    let name = columns.names[column]
                    if name.isEmpty {
                        // A column without a name is worth a member only where it holds something.
                        return cell.isEmpty ? nil : JSONValue.Member(name: "column \(column + 1)", value: .string(cell))
                    }
                    return JSONValue.Member(name: name, value: .string(cell))
                }
                return JSONValue.object(members).bytes
            }
        }
    }

    func paths(in slice: UTF8Slice) -> [SourcePath: Int] {
        let columns = columns(of: slice)
        var filled = Array(repeating: 0, count: columns.names.count)
        for index in slice.spans.indices {
            guard case .success(let cells) = cells(of: index, in: slice, columns) else { continue }
            for (column, cell) in zip(columns.names.indices, cells) where cell.utf8.contains(where: { $0 > 0x20 }) {
                filled[column] += 1
            }
        }
        let named = zip(columns.names, filled).filter { !$0.0.isEmpty && $0.1 > 0 }
        return Dictionary(named.map { (SourcePath(members: [$0.0]), $0.1) }, uniquingKeysWith: +)
    }

    private func columns(of slice: UTF8Slice) -> CSVColumns {
        CSVColumns(
            context: slice.context,
            recognition: slice.recognition,
            input: input,
            layout: RecordLayout(fields: [])
        )
    }

    /// The cells of a row, or why it cannot be read: what ``CSVDecoder`` says of it.
    private func cells(
        of index: Int,
        in slice: UTF8Slice,
        _ columns: CSVColumns
    ) -> Result<[String], RecordFailure> {
        if let failure = slice.failures[index] {
            return .failure(failure)
        }
        if columns.isAfterEnd {
            return .failure(columns.failureAfterEnd(of: index, in: slice))
        }
        let span = slice.spans[index]
        let start = min(slice.body.count, Int(span.offset))
        let row = slice.body[start..<min(slice.body.count, start + Int(span.length))]
        switch CSVCells.split(row, CSVPunctuation(input, delimiter: slice.recognition.delimiter)) {
        case .failure(let fault):
            return .failure(columns.failure(of: index, in: slice, .quote(column: fault.column)))
        case .success(let cells):
            let isFilledBeyond = cells.dropFirst(columns.names.count).contains { !$0.isEmpty }
            guard cells.count >= columns.required, !isFilledBeyond else {
                return .failure(columns.failure(of: index, in: slice, .ragged(cells: cells.count)))
            }
            return .success(cells.map { String(decoding: $0, as: UTF8.self) })
        }
    }
}
