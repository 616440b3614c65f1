/// How a table is laid out: delimiter, header row, titles above it, totals below.
struct CSVSampleShape {
    /// How many rows are looked at for the header.
    private static let searched = 20
    private static let delimiters: [(byte: UInt8, name: String)] = [
        (0x2C, "comma"), (0x3B, "semicolon"), (0x09, "tab"), (0x7C, "pipe"),
    ]
    private static let closings = [
        "total", "grand total", "sum", "totale", "totaux", "gesamt", "summe", "tong", "tong cong", "cong", "योग", "कुल",
        "कुल योग",
        "महायोग", "jumla",
    ]

    /// The delimiter.
    let delimiter: UInt8
    /// The row the header is in, counted from 1.
    let headerRow: Int
    /// The header's names, blank ones left out.
    let header: [String]
    /// How many columns there are.
    let width: Int
    /// How many rows the text has, blank ones too.
    let rows: Int
    /// What stands above the header.
    let titles: [String]
    /// A pattern of the first cell of the row that ends the records.
    let until: String?

    /// How people call the delimiter.
    var delimiterName: String? { Self.delimiters.first { $0.byte == delimiter }?.name }

    /// Looks at a text.
    init(_ text: String, vocabulary: FieldVocabulary) {
        let tables = Self.delimiters.map { (delimiter: $0.byte, rows: CSVRows.split(text, at: $0.byte)) }
        var best: (delimiter: UInt8, rows: [[String]], header: Int, score: Double)?
        for table in tables {
            for (index, row) in table.rows.prefix(Self.searched).enumerated() {
                let score = Self.score(row, at: index, of: table.rows, vocabulary)
                if best.map({ score > $0.score }) ?? true { best = (table.delimiter, table.rows, index, score) }
            }
        }
        let rows = best?.rows ?? []
        let row = best?.header ?? 0
        delimiter = best?.delimiter ?? 0x2C
        headerRow = row + 1
        header = rows.indices.contains(row) ? rows[row].filter { !$0.isEmpty } : []
        width = header.count
        self.rows = rows.count
        titles = rows.prefix(row).flatMap { $0 }.filter { !$0.isEmpty }
        until = Self.closing(of: rows.dropFirst(row + 1), width: header.count)
    }

    /// How likely a row is the header: many filled cells that are words people know and no data, in a text that is
    /// regular with this delimiter.
    private static func score(
        _ row: [String],
        at index: Int,
        of rows: [[String]],
        _ vocabulary: FieldVocabulary
    ) -> Double {
        let filled = row.filter { !$0.isEmpty }
        guard !filled.isEmpty else { return 0 }
        let known = filled.count { vocabulary.knows($0) }
        let data = filled.count {
            NumberText.isDecimal(DigitForm.ascii($0)) || !DateText.forms(DigitForm.ascii($0)).isEmpty
        }
        let regular = rows.dropFirst(index + 1).prefix(50).count { $0.count == row.count }
        let regularity = rows.count > index + 1 ? Double(regular) / Double(min(50, rows.count - index - 1)) : 0
        let distinct = Double(Set(filled).count)
        return (distinct + 3 * Double(known) - 4 * Double(data)) * (0.2 + regularity) * (filled.count > 1 ? 1 : 0.05)
            - Double(index) * 0.01
    }

    private static func closing(of rows: ArraySlice<[String]>, width: Int) -> String? {
        for row in rows.suffix(5) {
            let filled = row.filter { !$0.isEmpty }
            guard let first = filled.first, filled.count * 2 <= max(2, width) || filled.dropFirst().allSatisfy(isNumber)
            else {
                continue
            }
            let word = String(first.prefix { $0.isLetter || $0 == " " || $0.unicodeScalars.allSatisfy { !$0.isASCII } })
                .trimmedOfSpace
            guard closings.contains(TextFolding.folded(word)), word.allSatisfy({ !"\\^$.|?*+()[]{}'".contains($0) })
            else { continue }
            return "^\(word)(\\s*[:：-].*)?$"
        }
        return nil
    }

    private static func isNumber(_ text: String) -> Bool {
        NumberText.value(text.filter { $0 != " " }) != nil
    }
}
