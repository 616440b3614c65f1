import Formats

/// One entry of `emit`: an event a record can become.
package struct EmitRule: Sendable {
    /// `type`: the canonical type and its major version: `missing-report/1`.
    package var type: String
    /// Where `type` is written.
    package var typeLocation: SourceLocation
    /// `when`: which records; `nil`: all.
    package var when: Condition?
    /// `each`: the inner list each of whose elements emits; paths are relative to the element and `../` is the record.
    package var each: SourceReference?
    /// `columns`: the columns of a wide table each of which emits.
    package var columns: ColumnPattern?
    /// `id`: what makes the subject of the event the same when it is sent again.
    package var id: IdentityRule
    /// `version`: the source's own version of the record; `nil`: revisions are counted here.
    package var version: FieldExpression?
    /// `map`: the canonical fields, one line each.
    package var map: [MappingLine]
    /// The canonical fields of lines that cannot be read, of which nothing else needs to be told.
    package var unread: [String] = []
    /// Where the entry stands.
    package var location: SourceLocation

    /// Stands in ``unread`` for every field.
    static let everyField = "*"

    /// Whether a text is a type and its major version, whether or not there is one.
    static func isType(_ text: String) -> Bool {
        let parts = text.split(separator: "/", omittingEmptySubsequences: false)
        return parts.count == 2 && !parts[0].isEmpty && Int(parts[1]).map { $0 >= 1 } ?? false
    }

    /// The rows of a record each of which emits; `nil`: the record itself.
    var rows: RecordLayout.Group.Rows? {
        if let each { return .elements(of: each.path) }
        return columns.map { .columns(matching: $0.pattern) }
    }
}
