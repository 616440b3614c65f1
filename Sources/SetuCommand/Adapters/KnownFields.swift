import Formats

/// The source fields a table speaks of, compared as people write them: without namespace prefixes.
struct KnownFields {
    private let read: Set<[String]>
    private let ignored: [[String]]
    private let groups: [RecordLayout.Group]

    /// Takes a table's layout.
    init(_ layout: RecordLayout) {
        let spellings = Dictionary(grouping: layout.aliases.keys) { layout.aliases[$0] ?? $0 }
        var read: Set<[String]> = []
        func add(_ steps: [String]) {
            read.insert(steps)
            guard let last = steps.last else { return }
            for spelling in spellings[last] ?? [] {
                read.insert(steps.dropLast() + [spelling])
            }
        }
        for field in layout.fields where field.up == 0 {
            add(Self.names(field))
        }
        for group in layout.groups {
            guard let path = group.path else { continue }
            for field in group.fields {
                add(Self.names(path) + Self.names(field))
            }
        }
        groups = layout.groups
        self.read = read
        ignored = layout.ignored.map(Self.names)
    }

    /// Whether a field, or what it is part of, is read or ignored.
    func contains(_ path: SourcePath) -> Bool {
        let names = Self.names(path)
        return read.contains(names) || ignored.contains { names.starts(with: $0) } || isWideColumn(path)
    }

    /// Whether a field is one of the columns that each emit.
    private func isWideColumn(_ path: SourcePath) -> Bool {
        path.steps.count == 1 && groups.contains { $0.holds(column: path.description) }
    }

    private static func names(_ path: SourcePath) -> [String] {
        path.steps.map { step in
            switch step {
            case .child(let name): local(name)
            case .attribute(let name): "@" + local(name)
            }
        }
    }

    private static func local(_ name: String) -> String {
        name.lastIndex(of: ":").map { String(name[name.index(after: $0)...]) } ?? name
    }
}
