/// The source names that show which row of a table is its header.
struct CSVHeaderNames {
    private let names: Set<String>
    /// The names as ``FieldSpelling`` compares them.
    private let keys: Set<String>

    init(_ names: Set<String>) {
        self.names = Set(names.map { CSVHeader.normalised($0) })
        keys = Set(names.map { FieldSpelling.key(of: $0) }).subtracting([""])
    }

    /// How many there are, those that differ only in their spelling once.
    var count: Int { keys.count }

    var isEmpty: Bool { names.isEmpty }

    /// Whether a name is one of them as it stands.
    func contains(_ name: String) -> Bool { names.contains(name) }

    /// How many of them stand in a row, in any spelling.
    func hits(in row: [String]) -> Int { Set(row.map { FieldSpelling.key(of: $0) }).intersection(keys).count }
}
