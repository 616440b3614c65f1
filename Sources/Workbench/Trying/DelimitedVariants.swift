import Formats

/// Variants of CSV.
struct DelimitedVariants {
    private let anatomy: SampleAnatomy
    private let delimiter: UInt8
    /// Where the header row begins.
    private let headerStart: Int

    /// `nil` where the rows cannot be told apart as text: another charset, letters that stand for quotes, rows that end a table.
    init?(_ anatomy: SampleAnatomy) {
        guard anatomy.isUTF8, anatomy.input.legacyFont == nil, anatomy.input.until == nil else { return nil }
        let head = Array(anatomy.head)
        guard let end = head.lastIndex(where: { $0 != 0x0a && $0 != 0x0d }) else { return nil }
        let start = head[..<end].lastIndex { $0 == 0x0a || $0 == 0x0d }.map { $0 + 1 } ?? 0
        let declared = anatomy.input.delimiters.isEmpty ? [0x2c, 0x3b, 0x09, 0x7c] : anatomy.input.delimiters
        let counted = declared.map { delimiter in (delimiter, head[start...].count { $0 == delimiter }) }
        guard let best = counted.max(by: { $0.1 < $1.1 }), best.1 > 0 else { return nil }
        self.anatomy = anatomy
        delimiter = best.0
        headerStart = start
    }

    private var header: DelimitedRow {
        DelimitedRow(anatomy.bytes[headerStart..<anatomy.head.endIndex], delimiter: delimiter)
    }

    /// Columns from last to first; rows of another length stay as they are.
    var reordered: [UInt8]? {
        let count = header.cells.count
        guard count > 1 else { return nil }
        return rewritten {
            $0.cells.reverse()
        } rows: { row in
            if row.cells.count == count { row.cells.reverse() }
        }
    }

    /// A column more, with a value in every row.
    func withExtra(_ value: [UInt8]) -> [UInt8]? {
        rewritten {
            $0.cells.append(Array("setuExtra".utf8))
        } rows: {
            $0.cells.append(value)
        }
    }

    /// The last record twice.
    var duplicated: [UInt8]? {
        guard let last = anatomy.records.last else { return nil }
        let row = DelimitedRow(anatomy.bytes[last], delimiter: delimiter)
        let lineEnd: [UInt8] = row.end.isEmpty ? [0x0a] : []
        let between = anatomy.bytes[last.upperBound...].prefix { $0 == 0x0a || $0 == 0x0d }
        let bytes = Array(anatomy.bytes[..<last.upperBound])
        return bytes + (between.isEmpty ? lineEnd : Array(between)) + anatomy.bytes[last]
            + (between.isEmpty ? [] : between) + anatomy.bytes[(last.upperBound + between.count)...]
    }

    /// Cut off behind a column of the last record, so that columns are missing.
    var truncated: [UInt8]? {
        guard let last = anatomy.records.last else { return nil }
        var row = DelimitedRow(anatomy.bytes[last], delimiter: delimiter)
        guard row.cells.count > 2 else { return nil }
        row.cells = Array(row.cells.prefix(row.cells.count / 2))
        row.end = []
        return Array(anatomy.bytes[..<last.lowerBound]) + row.bytes
    }

    private func rewritten(
        header change: (inout DelimitedRow) -> Void,
        rows: (inout DelimitedRow) -> Void
    ) -> [UInt8]? {
        var header = header
        change(&header)
        let before = Array(anatomy.bytes[..<headerStart]) + header.bytes
        let body = anatomy.replacingRecords { bytes in
            var row = DelimitedRow(bytes, delimiter: delimiter)
            rows(&row)
            return row.bytes
        }
        return body.map { before + $0.dropFirst(anatomy.head.count) }
    }
}
