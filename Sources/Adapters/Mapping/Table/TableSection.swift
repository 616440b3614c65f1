import Text

/// A mapping with a known set of keys: the root, an input, an emit.
struct TableSection {
    /// Where it stands.
    let location: SourceLocation
    private let entries: [String: TableNode.Entry]
    /// The keys that wrong ones most likely mean, which are then not missing as well.
    let meant: Set<String>

    /// Takes a mapping and reports keys that mean nothing in it; `nil` if it is none.
    init?(_ node: TableNode, named name: String, keys: [String], problems: inout ProblemList) {
        location = node.location
        guard case .mapping(let mapping, _) = node else {
            problems.add(
                .wrongType,
                at: node.location,
                "\(name) is a mapping with the keys \(keys.joined(separator: ", ")), not \(node.kind)"
            )
            return nil
        }
        var entries: [String: TableNode.Entry] = [:]
        var meant: Set<String> = []
        for entry in mapping {
            guard keys.contains(entry.key) else {
                let nearest = NearestName.of(entry.key, among: keys)
                if let nearest { meant.insert(nearest) }
                let message = "\(name) has no key '\(entry.key)'; it has \(keys.joined(separator: ", "))"
                problems.add(.unknownKey, at: entry.keyLocation, message, suggestion: nearest)
                continue
            }
            entries[entry.key] = entry
        }
        self.entries = entries
        self.meant = meant
    }

    /// The value of a key.
    subscript(key: String) -> TableNode? { entries[key]?.value }

    /// Where a key stands.
    func keyLocation(_ key: String) -> SourceLocation? { entries[key]?.keyLocation }

    /// Where each key stands.
    var keyLocations: [String: SourceLocation] { entries.mapValues(\.keyLocation) }
}
