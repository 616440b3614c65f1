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
    /// By column, whether its name was typed for the input's legacy font.
    private let isLegacy: [Bool]
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
        input: InputDescription,
        layout: RecordLayout,
        patterns: [CSVColumnPattern?] = []
    ) {
        let punctuation = CSVPunctuation(input, delimiter: recognition.delimiter)
        var rows = CSVRows(context, punctuation).dropFirst(max(0, recognition.preambleRows)).makeIterator()
        var names = rows.next().map { CSVHeader.names(in: $0, punctuation) } ?? []
        let known = CSVColumnNames(layout)
        var isLegacy = Array(repeating: false, count: names.count)
        if let font = CSVLegacyFont(input, punctuation) {
            for column in names.indices {
                (names[column], isLegacy[column]) = font.name(names[column], isKnown: known.contains)
            }
        }
        self.isLegacy = isLegacy
        self.names = names
        self.repeated = known.repeated
        var slots = Self.slots(of: names, known) { name in patterns.contains { $0?.parts(of: name) != nil } }
        var slotCount = layout.fields.count
        self.wide = patterns.map { [names] pattern in
            CSVWideColumns(pattern, of: names, slots: &slots, slotCount: &slotCount)
        }
        self.slots = slots
        self.slotCount = slotCount
        self.required = max(1, (names.lastIndex { !$0.isEmpty } ?? 0) + 1)
        self.isAfterEnd = rows.next() != nil
    }

    /// By slot, whether the name of its column was typed for the input's legacy font.
    func isLegacyField(count: Int) -> [Bool] {
        var fields = Array(repeating: false, count: count)
        for (column, slot) in slots.enumerated() where slot >= 0 && Int(slot) < count && isLegacy[column] {
            fields[Int(slot)] = true
        }
        return fields
    }

    /// A column's own name goes before aliases, and these before other ways to spell either; of each the first column
    /// counts.
    private static func slots(
        of names: [String],
        _ known: CSVColumnNames,
        isWide: (String) -> Bool
    ) -> [Int32] {
        var slots = names.map { known.slots[$0].map(Int32.init) ?? unknown }
        var taken = Set(slots)
        for isAnySpelling in [false, true] {
            for (column, name) in names.enumerated() where slots[column] == unknown && !(isAnySpelling && isWide(name))
            {
                guard let meant = isAnySpelling ? known.spelling(name) : known.alias(name) else { continue }
                if let slot = known.slots[meant], taken.insert(Int32(slot)).inserted {
                    slots[column] = Int32(slot)
                } else if known.ignored.contains(meant) {
                    slots[column] = ignored
                }
            }
        }
        return slots
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
