/// The part of a record that is about the child, where its name is a word nobody knows.
///
/// Names, birth date and sex that stand together, in the only part of a record nobody knows that has them, are taken for the
/// child's where no other part says of itself that it is: as questions.
enum ChildGroup {
    private static let facts = ["child.names", "child.birthDate", "child.sex", "child.age"]

    /// Makes lines of what was only asked about.
    static func settle(_ fields: inout [FieldProposal]) {
        let isKnown = fields.contains { field in
            (field.verdict == .sure || field.verdict == .likely)
                && facts.contains { field.target?.hasPrefix($0) ?? false }
        }
        guard !isKnown else { return }
        var groups: [[String]: Set<String>] = [:]
        for field in fields where field.verdict == .asked && field.isOfUnknownGroup {
            guard let target = field.target, let fact = facts.first(where: { target.hasPrefix($0) }) else { continue }
            groups[Array(field.field.origin.prefix(1)), default: []].insert(fact)
        }
        let people = groups.filter { $0.value.count > 1 && $0.value.contains("child.names") }
        guard people.count == 1, groups.count == 1, let group = people.first?.key else { return }
        var taken = Set(fields.filter { $0.verdict == .sure || $0.verdict == .likely }.compactMap(\.target))
        for index in fields.indices where fields[index].verdict == .asked && fields[index].isOfUnknownGroup {
            guard Array(fields[index].field.origin.prefix(1)) == group, fields[index].field.path.count > 1,
                let target = fields[index].target, target.hasPrefix("child."), taken.insert(target).inserted
            else { continue }
            fields[index].verdict = .likely
            fields[index].reason += "; is it the child's, as the names and the rest beside it?"
        }
    }
}
