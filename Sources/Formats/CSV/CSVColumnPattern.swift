/// The expression that tells a group's columns by their headers, compiled.
struct CSVColumnPattern {
    /// Longer headers match no expression, because matching one may take time that grows with the square of its length.
    static let longestHeader = 200

    /// Which of the group's fields is the cell itself.
    let cellFields: [Int]
    private let expression: Regex<AnyRegexOutput>
    private let fields: [SourcePath]

    /// Compiles the expression of a group; `nil` where its rows are no columns, or it is no expression.
    init?(_ group: RecordLayout.Group) {
        guard case .columns(let pattern) = group.rows, let compiled = try? Regex(pattern) else { return nil }
        expression = compiled.matchingSemantics(.unicodeScalar)
        fields = group.fields
        cellFields = group.fields.indices.filter { group.fields[$0] == RecordLayout.Group.cellField }
    }

    /// What a header says for each of the group's fields, `nil` for the cell and for parts that did not take part; `nil` at
    /// all where the header does not match as a whole.
    func parts(of header: String) -> [String?]? {
        guard header.utf8.count <= Self.longestHeader, let match = header.wholeMatch(of: expression) else { return nil }
        return fields.map { field in
            if field == RecordLayout.Group.cellField { return nil }
            if field == RecordLayout.Group.headerField { return header }
            return match.output.first { $0.name == field.description }?.substring.map(String.init)
        }
    }
}

extension RecordLayout.Group {
    /// Whether a column of that header is one of the group's rows; not for the hot path.
    public func holds(column header: String) -> Bool {
        CSVColumnPattern(self)?.parts(of: CSVHeader.normalised(header)) != nil
    }
}
