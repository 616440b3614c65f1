package import Formats

/// The source fields a table speaks of, compared as people write them: without namespace prefixes.
package struct KnownFields {
    private let read: Set<[String]>
    private let ignored: [[String]]
    private let groups: [RecordLayout.Group]
    private let spellings: [String: String]
    private let columns: CSVColumnNames

    /// Takes a table's layout.
    package init(_ layout: RecordLayout) {
        spellings = layout.spellings
        columns = CSVColumnNames(layout)
        groups = layout.groups
        var read = Set(layout.fields.filter { $0.up == 0 }.map { Self.names($0, spellings: layout.spellings) })
        for group in layout.groups {
            guard let path = group.path else { continue }
            let outer = Self.names(path, spellings: layout.spellings)
            for field in group.fields where field.up == 0 {
                read.insert(outer + Self.names(field, spellings: layout.spellings))
            }
        }
        self.read = read
        ignored = layout.ignored.map { Self.names($0, spellings: layout.spellings) }
    }

    /// Whether a field, or what it is part of, is read or ignored; of a table, whether a column is in any spelling.
    package func contains(_ path: SourcePath, inTable: Bool) -> Bool {
        if inTable, columns.spelling(path.description) != nil { return true }
        let names = Self.names(path, spellings: spellings)
        return read.contains(names) || ignored.contains { names.starts(with: $0) } || isWideColumn(path)
    }

    /// Whether a field is one of the columns that each emit.
    private func isWideColumn(_ path: SourcePath) -> Bool {
        path.steps.count == 1 && groups.contains { $0.holds(column: path.description) }
    }

    /// The steps of a path, each by the name the table uses for it.
    private static func names(_ path: SourcePath, spellings: [String: String]) -> [String] {
        path.steps.map { step in
            let name = spellings[step.localName] ?? step.localName
            if case .attribute = step { return "@" + name }
            return name
        }
    }
}
