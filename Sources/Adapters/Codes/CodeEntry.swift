/// One row of a code list.
package struct CodeEntry: Sendable, Hashable {
    /// The source's own value, as the list has it.
    package var source: String
    /// The canonical code.
    package var code: String
    /// How the one stands to the other.
    package var relation: CodeRelation
    /// When it holds.
    package var period: CodePeriod
    /// Where it stands; `nil` in a shared list.
    package var location: SourceLocation?
    /// The column its code begins at; `nil` in a shared list.
    package var codeColumn: Int?

    /// Where its code stands; `nil` in a shared list.
    package var codeLocation: SourceLocation? {
        guard var place = location else { return nil }
        place.column = codeColumn ?? place.column
        return place
    }

    /// Makes a row.
    package init(
        source: String,
        code: String,
        relation: CodeRelation = .exact,
        period: CodePeriod = .always,
        location: SourceLocation? = nil,
        codeColumn: Int? = nil
    ) {
        self.source = source
        self.code = code
        self.relation = relation
        self.period = period
        self.location = location
        self.codeColumn = codeColumn
    }
}
