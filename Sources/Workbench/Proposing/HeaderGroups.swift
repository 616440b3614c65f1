/// The groups that stand before a mark in the headers of forms and of flattened objects.
///
/// `caregiver/name`, `child.age`, `mother:phone`: whose a field is stands there, not in the words behind it.
struct HeaderGroups {
    private let steps: [String: [String]]

    /// Looks for groups among fields; a word before a mark is one where two headers begin with it.
    init(_ fields: [FieldProfile], isXML: Bool) {
        var steps: [String: [String]] = [:]
        for mark: Character in isXML ? [] : ["/", ".", ":"] {
            let parted = fields.filter { $0.path.count == 1 }.compactMap {
                field -> (header: String, parts: [String])? in
                let header = field.path[0]
                let parts = header.split(separator: mark, omittingEmptySubsequences: false).map(String.init)
                let isParted =
                    parts.count > 1
                    && parts.allSatisfy { part in
                        part.contains(where: \.isLetter) && part.first?.isWhitespace == false
                            && part.last?.isWhitespace == false
                    }
                return isParted ? (header, parts) : nil
            }
            let groups = Dictionary(grouping: parted, by: { $0.parts[0] })
            for one in parted where steps[one.header] == nil && (groups[one.parts[0]]?.count ?? 0) > 1 {
                steps[one.header] = one.parts
            }
        }
        self.steps = steps
    }

    /// The names that lead to a field, its groups among them.
    func steps(to field: FieldProfile) -> [String] {
        guard field.path.count == 1, field.list.isEmpty, let steps = steps[field.path[0]] else { return field.origin }
        return steps
    }
}
