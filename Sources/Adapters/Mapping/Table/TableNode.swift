/// A value in a table: text, a list or a mapping, and where it stands.
indirect enum TableNode {
    /// Text; `isQuoted` where YAML has it in quotes.
    case text(String, isQuoted: Bool, SourceLocation)
    /// An expression as it stands in the file.
    case expression(PreparedTable.Expression, SourceLocation)
    case list([TableNode], SourceLocation)
    /// Keys in the order of the file.
    case mapping([Entry], SourceLocation)

    /// A key and its value.
    struct Entry {
        var key: String
        var isKeyQuoted: Bool
        var keyLocation: SourceLocation
        var value: TableNode
    }

    var location: SourceLocation {
        switch self {
        case .text(_, _, let location), .expression(_, let location), .list(_, let location),
            .mapping(_, let location):
            location
        }
    }

    /// What it is, for messages.
    var kind: String {
        switch self {
        case .text(let text, _, _): text.isEmpty ? "nothing" : "text"
        case .expression: "text"
        case .list: "a list"
        case .mapping: "a mapping"
        }
    }
}
