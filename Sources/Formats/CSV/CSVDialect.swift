/// The delimiter and the place of the header row of a CSV text.
struct CSVDialect: Equatable {
    /// The delimiter.
    var delimiter: UInt8
    /// How many rows stand before the header row, blank ones too.
    var preambleRows: Int

    /// How many rows are looked at for a header row.
    private static let rowLimit = 64
    private static let usualDelimiters = Array(",;\t|".utf8)

    /// Finds it by the source names an adapter reads, or else by how regular the rows are.
    ///
    /// - Parameters:
    ///   - text: the beginning of the table in UTF-8.
    ///   - isWhole: whether that is all of it.
    ///   - input: what the adapter declares of delimiters and the header row.
    ///   - headerNames: the source names; empty: any header row will do.
    /// - Returns: `nil` where no row is the header row.
    static func find(
        in text: [UInt8],
        isWhole: Bool,
        input: InputDescription,
        headerNames: CSVHeaderNames
    ) -> CSVDialect? {
        let declared = input.delimiters.isEmpty ? usualDelimiters : input.delimiters
        let tables = declared.map { delimiter in
            let limit = max(rowLimit, input.headerRow ?? 0)
            let punctuation = CSVPunctuation(input, delimiter: delimiter)
            return Table(
                punctuation: punctuation,
                font: CSVLegacyFont(input, punctuation),
                rows: rows(in: text, isWhole: isWhole, punctuation, limit: limit)
            )
        }
        if headerNames.isEmpty {
            return mostRegular(of: tables, headerRow: input.headerRow)
        }
        return bestNamed(of: tables, input: input, headerNames: headerNames)
    }

    /// A text cut at one delimiter.
    private struct Table {
        let punctuation: CSVPunctuation
        let font: CSVLegacyFont?
        let rows: [ArraySlice<UInt8>]

        var delimiter: UInt8 { punctuation.delimiter }

        /// The names in a row, those not blank.
        func names(in row: Int, known: CSVHeaderNames) -> [String] {
            let names = CSVHeader.names(in: rows[row], punctuation).filter { !$0.isEmpty }
            guard let font else { return names }
            return names.map { name in font.name(name, isKnown: known.contains).name }
        }
    }

    private static func rows(
        in text: [UInt8],
        isWhole: Bool,
        _ punctuation: CSVPunctuation,
        limit: Int
    ) -> [ArraySlice<UInt8>] {
        var rows: [ArraySlice<UInt8>] = []
        var cursor = CSVRows(text, punctuation)
        while rows.count < limit, let row = cursor.next() {
            if cursor.isEnded || isWhole {
                rows.append(row)
            }
        }
        return rows
    }

    /// The row that holds most of the source names: at least half of them, or half of the row's cells.
    private static func bestNamed(
        of tables: [Table],
        input: InputDescription,
        headerNames: CSVHeaderNames
    ) -> CSVDialect? {
        let patterns = input.columns.compactMap {
            CSVColumnPattern(RecordLayout.Group(.columns(matching: $0), fields: []))
        }
        var best: (dialect: CSVDialect, hits: Int)?
        for table in tables {
            for row in table.rows.indices where input.headerRow == nil || input.headerRow == row + 1 {
                let names = table.names(in: row, known: headerNames)
                let hits = headerNames.hits(in: names)
                guard hits > best?.hits ?? 0, isHeader(names, hits: hits, of: headerNames, patterns) else { continue }
                best = (CSVDialect(delimiter: table.delimiter, preambleRows: row), hits)
                if hits == headerNames.count || hits == names.count {
                    return best?.dialect
                }
            }
        }
        return best?.dialect
    }

    /// Whether a row with so many of the source names is the header row.
    private static func isHeader(
        _ names: [String],
        hits: Int,
        of headerNames: CSVHeaderNames,
        _ patterns: [CSVColumnPattern]
    ) -> Bool {
        guard hits >= min(2, headerNames.count) else { return false }
        if hits * 2 >= min(headerNames.count, names.count) { return true }
        // The columns of a wide table are many, and are known by their patterns.
        let others = names.count { name in !patterns.contains { $0.parts(of: name) != nil } }
        return others < names.count && hits * 2 >= others
    }

    /// The delimiter that gives several columns in as many rows as possible.
    private static func mostRegular(of tables: [Table], headerRow: Int?) -> CSVDialect? {
        var best: (dialect: CSVDialect, rank: (Int, Double, Int))?
        for table in tables {
            let counts = table.rows.map { row -> Int in
                row.allSatisfy { $0 <= 0x20 && $0 != table.delimiter }
                    ? 0 : CSVCells.splitLeniently(row, table.punctuation).count
            }
            let first = counts.indices.first { counts[$0] > 0 && !isDelimiterHint(table.rows[$0]) }
            guard let header = headerRow.map({ $0 - 1 }) ?? first, counts.indices.contains(header) else { continue }
            let filled = counts[header...].filter { $0 > 0 }
            let regular = Double(filled.count { $0 == counts[header] }) / Double(max(1, filled.count))
            let rank = (counts[header] > 1 ? 1 : 0, regular, counts[header])
            if best.map({ $0.rank < rank }) ?? true {
                best = (CSVDialect(delimiter: table.delimiter, preambleRows: header), rank)
            }
        }
        return best?.dialect
    }

    /// Whether a row is what Excel understands as `sep=;`.
    private static func isDelimiterHint(_ row: ArraySlice<UInt8>) -> Bool {
        row.count == 5 && row.starts(with: Array("sep=".utf8))
    }
}
