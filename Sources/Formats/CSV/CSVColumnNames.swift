/// The names of columns that a layout knows, and what they mean.
package struct CSVColumnNames {
    /// The slot of each field's own name, normalised.
    private(set) var slots: [String: Int] = [:]
    /// Slots that repeat another: a path that the layout holds twice.
    private(set) var repeated: [(slot: Int, of: Int)] = []
    /// The names of columns that are read by nobody on purpose.
    let ignored: Set<String>
    private var nameOfAlias: [String: String] = [:]
    /// By ``FieldSpelling/key(of:)``: the name that is meant; `nil` where it could be two.
    private var nameOfKey: [String: String?] = [:]

    /// Takes the names of a layout.
    package init(_ layout: RecordLayout) {
        ignored = Set(layout.ignored.map { CSVHeader.normalised($0.description) })
        for (slot, path) in layout.fields.enumerated() where path.up == 0 {
            let name = CSVHeader.normalised(path.description)
            if let first = slots[name] {
                repeated.append((slot, first))
            } else {
                slots[name] = slot
            }
        }
        for (alias, name) in layout.aliases {
            nameOfAlias[CSVHeader.normalised(alias)] = CSVHeader.normalised(name)
        }
        for name in slots.keys { learn(name, meaning: name) }
        for name in ignored { learn(name, meaning: nameOfAlias[name] ?? name) }
        for (alias, name) in nameOfAlias { learn(alias, meaning: name) }
    }

    /// The name that an alias stands for; what is ignored stands for itself.
    func alias(_ name: String) -> String? { nameOfAlias[name] ?? (ignored.contains(name) ? name : nil) }

    /// The name that another spelling of it, or of an alias, stands for.
    package func spelling(_ name: String) -> String? { nameOfKey[FieldSpelling.key(of: name)] ?? nil }

    /// The field of a layout that a header means, counted as its fields are; `nil` for one that means none.
    package func slot(of header: String) -> Int? {
        let name = CSVHeader.normalised(header)
        return slots[name] ?? alias(name).flatMap { slots[$0] } ?? spelling(header).flatMap { slots[$0] }
    }

    /// Whether a name is known as it stands.
    func contains(_ name: String) -> Bool { slots[name] != nil || alias(name) != nil }

    private mutating func learn(_ spelling: String, meaning name: String) {
        let key = FieldSpelling.key(of: spelling)
        guard !key.isEmpty else { return }
        if let known = nameOfKey[key], known != name {
            nameOfKey[key] = .some(nil)
        } else {
            nameOfKey[key] = name
        }
    }
}
