/// Which values of a record are wanted, and which slot each goes to.
///
/// Compiled once per adapter and input; a decoder resolves it to columns, a trie of names, or interned names.
public struct RecordLayout: Sendable, Equatable {
    /// An inner list whose elements are read as rows of their own (`each: updates`).
    public struct Group: Sendable, Equatable {
        /// The path of the list from the record: a JSON array of objects, or a repeated XML element.
        public var path: SourcePath
        /// The values wanted of each element, relative to it; never with `up`.
        public var fields: [SourcePath]

        /// Makes a group.
        public init(path: SourcePath, fields: [SourcePath]) {
            self.path = path
            self.fields = fields
        }
    }

    /// The values wanted of the record: slot i holds `fields[i]`.
    ///
    /// `up: 1` reads the enclosing element's attributes and
    /// scalar children or the envelope's scalar members, `up: 2` what encloses that.
    public var fields: [SourcePath]
    /// The inner lists.
    public var groups: [Group]
    /// Other spellings of a source name: spelling → the name the fields use.
    ///
    /// They are compared after trimming and NFC.
    public var aliases: [String: String]
    /// Source names that are known and read by nobody on purpose; they do not count as unknown.
    public var ignored: [SourcePath]

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
    }
}
