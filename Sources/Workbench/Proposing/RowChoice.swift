import Contracts

/// Which list within the records holds the children they are about, so that each of its elements is an event.
struct RowChoice {
    /// The list.
    let list: InnerList
    /// Whether it is marked as a question.
    let isQuestion: Bool
    /// What is said of it.
    let comment: String
    /// The field that tells which elements are children, and the values that say so; `nil` where all are.
    let condition: (field: [String], values: [String])?

    /// Looks for it; `nil` where the records speak of a child themselves, or where it is not plain which list does.
    init?(_ sample: Sample, vocabulary: FieldVocabulary, schema: EventSchema, country: String) {
        guard !sample.lists.isEmpty, !HomeRules.childless.contains(schema.name) else { return nil }
        let judge = FieldJudge(vocabulary: vocabulary, schema: schema, country: country, sample: sample)
        let own = sample.fields.filter { !$0.traits.contains(.inList) }
        guard Facts(own.map { judge.judge($0) }).isNone else { return nil }
        let found = sample.lists.filter { list in
            let judge = FieldJudge(
                vocabulary: vocabulary,
                schema: schema,
                country: country,
                sample: sample.rooted(at: list)
            )
            let inner = list.fields.filter { $0.path.first != SourceText.up && !$0.traits.contains(.inList) }
            return Facts(inner.map { judge.judge($0) }).isPerson
        }
        guard found.count == 1, let list = found.first else { return nil }
        let words = list.path.map { vocabulary.meaning(of: $0).atoms }.reduce(into: Set<FieldAtom>()) {
            $0.formUnion($1)
        }
        // Clients and victims may be grown: only their ages say that they are not.
        let isChild = words.contains(.child) && Self.areYoung(list, vocabulary)
        let role = Self.role(list, vocabulary)
        let said = role.map { Self.persons(in: $0, vocabulary) } ?? (children: [], others: [])
        // What says of some elements that they are others than the child outweighs what the list is called.
        if said.children.isEmpty, !said.others.isEmpty || role != nil && !isChild { return nil }
        condition = role.flatMap { said.others.isEmpty && isChild ? nil : ($0.path, said.children) }
        var notes: [String] = []
        if condition != nil {
            notes.append("a field tells which of these are children")
        } else {
            notes.append(
                isChild
                    ? "its elements are children by name and values" : "is each of these a child the record is about?"
            )
        }
        if list.recordsWithout > 0 {
            notes.append("\(list.recordsWithout) of \(sample.records) records have none, and then give no event")
        }
        self.list = list
        isQuestion = !isChild || condition != nil || list.recordsWithout > 0
        comment = notes.joined(separator: "; ")
    }

    /// The values of a field that say that somebody is a child the record is about, and those that say somebody else.
    private static func persons(
        in role: FieldProfile,
        _ vocabulary: FieldVocabulary
    ) -> (children: [String], others: [String]) {
        let values = role.counts.keys.sorted().map { (value: $0, atoms: vocabulary.meaning(of: $0).atoms) }
        let others = values.filter { !$0.atoms.isDisjoint(with: FieldAtom.subjects) }
        let children = values.filter { $0.atoms == [.child] }
        return (children.map(\.value), others.map(\.value))
    }

    /// Whether every age of the elements is that of a child.
    private static func areYoung(_ list: InnerList, _ vocabulary: FieldVocabulary) -> Bool {
        let ages = list.fields.filter { field in
            field.path.first != SourceText.up && field.kind == .integer
                && vocabulary.meaning(of: field.path.last ?? "").atoms.contains(.age)
        }
        let years = ages.flatMap(\.values).compactMap { Int(DigitForm.ascii($0)) }
        return !years.isEmpty && years.allSatisfy { $0 < 18 }
    }

    /// The field that tells what each element is: a victim, a witness, a parent.
    private static func role(_ list: InnerList, _ vocabulary: FieldVocabulary) -> FieldProfile? {
        list.fields.first { field in
            guard field.path.first != SourceText.up, field.isCodeLike, let name = field.path.last else { return false }
            let atoms = vocabulary.meaning(of: name).atoms
            return !atoms.isDisjoint(with: [.role, .type, .kind, .category, .relation])
                && atoms.isDisjoint(with: [.sex, .disability, .concern])
        }
    }

    /// What fields say of a child.
    private struct Facts {
        private var says: Set<String> = []

        init(_ options: [[FieldProposal]]) {
            for option in options {
                guard let best = option.first, best.verdict == .sure || best.verdict == .likely,
                    let target = best.target
                else { continue }
                if target.hasPrefix("child.names") { says.insert("name") }
                if target.hasPrefix("child.age") || target == "child.birthDate" { says.insert("age") }
                if target == "child.sex" { says.insert("sex") }
            }
        }

        /// Whether they say nothing of one.
        var isNone: Bool { says.isEmpty }
        /// Whether they say enough for a child of its own.
        var isPerson: Bool { says.count >= 2 }
    }
}
