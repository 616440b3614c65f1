/// Which values of a record are wanted, and which slot each goes to.
///
/// Compiled once per adapter and input; a decoder resolves it to columns, a trie of names, or interned names.
public struct RecordLayout: Sendable, Equatable {
    /// Rows within a record, each read for values of its own.
    public struct Group: Sendable, Equatable {
        /// What the rows are.
        public enum Rows: Sendable, Equatable {
            /// The elements of an inner list (`each: updates`): a JSON array of objects, or a repeated XML element, by its
            /// path from the record.
            case elements(of: SourcePath)
            /// The columns of a wide CSV table whose whole header matches a regular expression (`columns: …`).
            ///
            /// A row's fields are the named parts of the header, and ``cellField`` and ``headerField``.
            case columns(matching: String)
        }

        /// The field of a column's row that holds the cell.
        public static let cellField = SourcePath(steps: [.child("value")])
        /// The field of a column's row that holds the whole header.
        public static let headerField = SourcePath(steps: [.child("column")])

        /// What the rows are.
        public var rows: Rows
        /// The values wanted of each row, relative to it; never with `up`.
        public var fields: [SourcePath]

        /// Makes a group.
        public init(_ rows: Rows, fields: [SourcePath]) {
            self.rows = rows
            self.fields = fields
        }

        /// Makes a group of the elements of an inner list.
        public init(path: SourcePath, fields: [SourcePath]) {
            self.init(.elements(of: path), fields: fields)
        }

        /// Every path in it.
        var paths: [SourcePath] { (path.map { [$0] } ?? []) + fields }

        /// The path of the inner list, if the rows are its elements.
        public var path: SourcePath? {
            if case .elements(let path) = rows { path } else { nil }
        }
    }

    /// The values wanted of the record: slot i holds `fields[i]`.
    ///
    /// `up: 1` reads the enclosing element's attributes and
    /// scalar children or the envelope's scalar members, `up: 2` what encloses that.
    public var fields: [SourcePath]
    /// The rows within a record.
    public var groups: [Group]
    /// Other spellings of a source name: spelling → the name the fields use.
    ///
    /// They are compared after trimming and NFC.
    public var aliases: [String: String]
    /// The aliases, and the styles in which a name or an alias of it is written as an identifier (`ho_ten`, `HoTen`), as far as
    /// each means one name only.
    package let spellings: [String: String]
    /// Source names that are known and read by nobody on purpose; they do not count as unknown.
    public var ignored: [SourcePath]
    /// What a record may hold at most.
    public var limits = DecodingLimits()

    /// Makes a layout.
    public init(
        fields: [SourcePath],
        groups: [Group] = [],
        aliases: [String: String] = [:],
        ignored: [SourcePath] = []
    ) {
        self.fields = fields
        self.groups = groups
        self.aliases = aliases
        self.ignored = ignored
        spellings = Self.spellings(of: fields + groups.flatMap(\.paths) + ignored, aliases)
    }

    private static func spellings(of paths: [SourcePath], _ aliases: [String: String]) -> [String: String] {
        let names = Set(paths.flatMap { $0.steps.map(\.localName) })
        var styles: [String: String?] = [:]
        for (spelling, name) in aliases.map({ ($0.key, $0.value) }) + names.map({ ($0, aliases[$0] ?? $0) }) {
            for style in FieldSpelling.styles(of: spelling) where !names.contains(style) && aliases[style] == nil {
                if let known = styles[style], known != name { styles[style] = .some(nil) } else { styles[style] = name }
            }
        }
        return styles.compactMapValues(\.self).merging(aliases) { _, alias in alias }
    }
}
