/// A list as it lies in a data folder: CSV with one row a unit.
enum PlaceListFile {
    private static let header = "level,code,parentLevel,parent,name,otherNames,census2011"

    /// The text of a list, each unit once, larger ones first.
    static func text(_ list: PlaceList) -> String {
        var lines = [header]
        var seen: Set<PlaceListRow.Key> = []
        for level in PlaceLevel.allCases {
            for row in list.rows where row.key.level == level && seen.insert(row.key).inserted {
                let cells = [
                    level.word, String(row.key.number), row.parent?.level.word ?? "",
                    row.parent.map { String($0.number) } ?? "", quoted(row.name),
                    quoted(row.otherNames.joined(separator: "|")), row.census2011.map { String($0) } ?? "",
                ]
                lines.append(cells.joined(separator: ","))
            }
        }
        return lines.joined(separator: "\n") + "\n"
    }

    /// Reads a list back; `nil` if it is not as it was written.
    static func read(_ text: String, fileName: String) -> PlaceList? {
        let parts = fileName.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
        guard parts.count == 4, parts[3] == "csv", let system = PlaceCodeSystem(rawValue: parts[0]),
            PlaceListCheck.isDate(parts[2])
        else { return nil }
        let table = CodeListRows(text)
        guard table.badQuotes.isEmpty, let first = table.rows.first,
            first.map(\.text).joined(separator: ",") == header
        else { return nil }
        var rows: [PlaceListRow] = []
        for cells in table.rows.dropFirst() {
            guard let row = row(cells.map(\.text), line: cells[0].line) else { return nil }
            rows.append(row)
        }
        let list = PlaceList(system: system, date: parts[2], rows: rows)
        return rows.isEmpty || list.level.word != parts[1] ? nil : list
    }

    private static func row(_ cells: [String], line: Int) -> PlaceListRow? {
        guard cells.count == 7, let level = PlaceLevel(word: cells[0]), let number = Int(cells[1]) else { return nil }
        var parent: PlaceListRow.Key?
        if !cells[2].isEmpty {
            guard let outer = PlaceLevel(word: cells[2]), let number = Int(cells[3]) else { return nil }
            parent = PlaceListRow.Key(level: outer, number: number)
        }
        return PlaceListRow(
            key: PlaceListRow.Key(level: level, number: number),
            parent: parent,
            name: cells[4],
            otherNames: cells[5].split(separator: "|").map(String.init),
            census2011: Int(cells[6]),
            line: line
        )
    }

    private static func quoted(_ text: String) -> String {
        "\"" + text.replacing("\"", with: "\"\"") + "\""
    }
}
