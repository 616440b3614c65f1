import Formats

/// The source fields a table speaks of, compared as people write them: without namespace prefixes.
struct KnownFields {
    private let read: Set<[String]>
    private let ignored: [[String]]
    private let groups: [RecordLayout.Group]
    private let aliases: [String: String]

    /// Takes a table's layout.
    init(_ layout: RecordLayout) {
        aliases = layout.aliases
        groups = layout.groups
        var read = Set(layout.fields.filter { $0.up == 0 }.map { Self.names($0, aliases: layout.aliases) })
        for group in layout.groups {
            guard let path = group.path else { continue }
            let outer = Self.names(path, aliases: layout.aliases)
            for field in group.fields where field.up == 0 {
                read.insert(outer + Self.names(field, aliases: layout.aliases))
            }
        }
        self.read = read
        ignored = layout.ignored.map { Self.names($0, aliases: layout.aliases) }
    }

    /// Whether a field, or what it is part of, is read or ignored.
    func contains(_ path: SourcePath) -> Bool {
        let names = Self.names(path, aliases: aliases)
        return read.contains(names) || ignored.contains { names.starts(with: $0) } || isWideColumn(path)
    }

    /// Whether a field is one of the columns that each emit.
    private func isWideColumn(_ path: SourcePath) -> Bool {
        path.steps.count == 1 && groups.contains { $0.holds(column: path.description) }
    }

    /// The steps of a path, each by the name the table uses for it.
    private static func names(_ path: SourcePath, aliases: [String: String]) -> [String] {
        path.steps.map { step in
            switch step {
            case .child(let name): aliases[local(name)] ?? local(name)
            case .attribute(let name): "@" + (aliases[local(name)] ?? local(name))
            }
        }
    }

    private static func local(_ name: String) -> String {
        name.lastIndex(of: ":").map { String(name[name.index(after: $0)...]) } ?? name
    }
}
