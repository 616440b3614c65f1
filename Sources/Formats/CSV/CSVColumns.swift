/// Which slot each column of a table goes to, by the header row in a slice's context.
struct CSVColumns {
    /// A column whose cells are read by nobody on purpose.
    static let ignored: Int32 = -1
    /// A column that nobody knows.
    static let unknown: Int32 = -2

    /// The column names, normalised.
    let names: [String]
    /// The slot of each column, or why it has none.
    let slots: [Int32]
    /// The slots a row is read into: those of the layout, then one for each wide column that no field names.
    let slotCount: Int
    /// The columns of each group of the layout, in its order.
    let wide: [CSVWideColumns]
    /// Slots that repeat another: a path that the layout holds twice.
    let repeated: [(slot: Int, of: Int)]
    /// How many cells a row must have: the columns up to the last that has a name.
    let required: Int
    /// Whether the context shows that the records had ended before the slice.
    let isAfterEnd: Bool

    /// Whether rows are more than the layout's own slots.
    var isWide: Bool { wide.contains { !$0.columns.isEmpty } }

    /// Reads the context of a slice, in UTF-8.
    ///
    /// The patterns are those of the layout's groups, in its order.
    init(
        context: [UInt8],
        recognition: Recognition,
        layout: RecordLayout,
        patterns: [CSVColumnPattern?] = []
    ) {
        var rows = CSVRows(context, delimiter: recognition.delimiter).dropFirst(max(0, recognition.preambleRows))
            .makeIterator()
        let names = rows.next().map { CSVHeader.names(in: $0, delimiter: recognition.delimiter) } ?? []
        var slotOfName: [String: Int] = [:]
        var repeated: [(slot: Int, of: Int)] = []
        for (slot, path) in layout.fields.enumerated() where path.up == 0 {
            let name = CSVHeader.normalised(path.description)
            if let first = slotOfName[name] {
                repeated.append((slot, first))
            } else {
                slotOfName[name] = slot
            }
        }
        self.names = names
        self.repeated = repeated
        var slots = Self.slots(of: names, slotOfName: slotOfName, layout: layout)
        var slotCount = layout.fields.count
        self.wide = patterns.map { pattern in
            CSVWideColumns(pattern, of: names, slots: &slots, slotCount: &slotCount)
        }
        self.slots = slots
        self.slotCount = slotCount
        self.required = max(1, (names.lastIndex { !$0.isEmpty } ?? 0) + 1)
        self.isAfterEnd = rows.next() != nil
    }

    /// A column's own name goes before other spellings; of these the first column counts.
    private static func slots(of names: [String], slotOfName: [String: Int], layout: RecordLayout) -> [Int32] {
        let ignoredNames = Set(layout.ignored.map { CSVHeader.normalised($0.description) })
        var nameOfAlias: [String: String] = [:]
        for (alias, name) in layout.aliases {
            nameOfAlias[CSVHeader.normalised(alias)] = CSVHeader.normalised(name)
        }
        var taken = Set(names.compactMap { slotOfName[$0] })
        return names.map { name in
            if let slot = slotOfName[name] {
                return Int32(slot)
            }
            let meant = nameOfAlias[name] ?? name
            if let slot = slotOfName[meant], taken.insert(slot).inserted {
                return Int32(slot)
            }
            return ignoredNames.contains(name) || ignoredNames.contains(meant) ? ignored : unknown
        }
    }
}

extension CSVColumns {
    /// What to say of a row after the one that ends the records.
    func failureAfterEnd(of index: Int, in slice: UTF8Slice) -> RecordFailure {
        slice.failure(of: index, .afterEnd, "no row after the one that ends the table")
    }

    /// What to say of a row that cannot be read.
    func failure(of index: Int, in slice: UTF8Slice, _ fault: CSVRowReader.Fault) -> RecordFailure {
        switch fault {
        case .ragged(let cells):
            let expectation = "\(names.count) cells as in the header row, not \(cells)"
            return slice.failure(of: index, .ragged, expectation)
        case .quote(let column):
            let name = column < names.count ? names[column] : nil
            return slice.failure(of: index, .quote, "a delimiter or the row's end after a closing quote", field: name)
        }
    }
}
