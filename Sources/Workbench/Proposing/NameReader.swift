/// Reads what the names of a field mean: its own, and those of what encloses it.
struct NameReader {
    /// What words mean.
    let vocabulary: FieldVocabulary
    /// What stands above a field, in its header or around it.
    let groups: HeaderGroups

    /// Reads the names of a field.
    func read(_ field: FieldProfile) -> NameReading {
        // Whose the elements of a list are is asked of the list, not of each field.
        let list = field.path.first == SourceText.up ? 0 : field.list.count
        let steps = groups.steps(to: field)
        var around: [FieldMeaning] = steps.dropLast().enumerated().map { depth, name in
            var meaning = vocabulary.meaning(of: name)
            if depth < list { meaning.unknown = [] }
            return meaning
        }
        let name = steps.last ?? ""
        // What short forms may stand for is the least likely.
        var own = (vocabulary.meanings(of: name) + [vocabulary.guess(of: name)].compactMap(\.self)).map {
            settled($0, field)
        }
        let leaf = own
        var outerAlone: [FieldMeaning] = []
        // A name that says nothing by itself, `Date` or `value`, is what encloses it.
        while own.allSatisfy({ Self.isHollow($0.atoms) }), let outer = around.popLast() {
            own = own.map { meaning in
                var merged = meaning
                // "LastSeenAt/Place" is no date for its "at".
                let isDated = field.kind == .date || field.kind == .time || meaning.atoms.contains(.date)
                // "identification/name" is a name, not that of an id.
                let isOfName = outer.atoms == [.id] && meaning.atoms.contains(.name)
                merged.add(Array(isOfName ? [] : isDated ? outer.atoms : outer.atoms.subtracting([.date])))
                merged.unknown += outer.unknown
                return settled(merged, field)
            }
            outerAlone.append(outer)
        }
        // "hairColor/name" and "reporterType/category" say the colour and the type.
        if let outer = outerAlone.first, Self.isAttribute(outer.atoms),
            leaf.contains(where: {
                !$0.atoms.isEmpty && $0.atoms.isSubset(of: Self.sayingWhatItIs) && $0.unknown.isEmpty
            })
        {
            own.append(settled(outer, field))
        }
        return NameReading(
            own: own,
            isNumbered: NameWords.of(name).contains { NumberText.isDigits($0) },
            around: around.reduce(into: []) { $0.formUnion($1.atoms) },
            unknownAround: around.filter { $0.atoms.isEmpty }.flatMap(\.unknown)
        )
    }

    /// The words of a meaning as this field uses them: `data` is a date where its values are.
    private func settled(_ meaning: FieldMeaning, _ field: FieldProfile) -> FieldMeaning {
        var atoms = meaning.atoms
        if atoms.remove(.content) != nil, field.kind == .date || field.kind == .time { atoms.insert(.date) }
        if field.kind == .date || field.kind == .time, atoms.remove(.time) != nil { atoms.insert(.date) }
        if field.kind == .date, !atoms.isDisjoint(with: FieldAtom.events) { atoms.insert(.date) }
        // Numbers of persons and cases are ids as much as numbers.
        if atoms.contains(.age) { atoms.subtract([.year, .unit]) }
        if atoms.contains(.birth), atoms.contains(.place) || atoms.contains(.locality) || atoms.contains(.country) {
            atoms = [.print]
        }
        var settled = FieldMeaning()
        settled.add(Array(atoms))
        settled.unknown = meaning.unknown
        settled.guessed = meaning.guessed
        return settled
    }

    private static func isHollow(_ atoms: Set<FieldAtom>) -> Bool {
        atoms.isSubset(
            of: FieldAtom.neutral.union([
                .date, .number, .code, .name, .full, .id, .type, .kind, .category, .place, .address, .narrative,
            ])
        )
            && atoms.isDisjoint(with: [.child])
    }

    /// What a name says that tells no more than that it is the thing itself.
    private static let sayingWhatItIs: Set<FieldAtom> = [
        .name, .full, .type, .kind, .category, .code, .value, .content, .text, .narrative,
    ]

    /// Whether a meaning is a property of somebody or something, not somebody or what happened.
    private static func isAttribute(_ atoms: Set<FieldAtom>) -> Bool {
        if !atoms.isDisjoint(with: [.role, .type, .kind, .category, .relation]) { return true }
        return !atoms.isEmpty
            && atoms.isDisjoint(with: FieldAtom.subjects.union(FieldAtom.events).union([.child, .contact]))
    }
}
