/// Finds where a source field may belong, by what its name and those around it mean.
struct HomeFinder {
    /// A place a field may belong in.
    struct Candidate {
        /// The rule that says so.
        var rule: HomeRule
        /// How much of the name it explains.
        var score: Int
        /// Words of the field's own name nobody knows.
        var unknown: [String]
        /// Words of what encloses it nobody knows.
        var unknownAround: [String]
        /// Words that were taken for short forms, as `nm` for name.
        var guessed: [(short: String, word: String)]
    }

    /// What is known of a field by its name.
    struct Reading {
        /// What its own name may mean, the likeliest first.
        var own: [FieldMeaning]
        /// Whether a number stands in its own name, as in `Child2Name`.
        var isNumbered: Bool
        /// What encloses it means.
        var around: Set<FieldAtom>
        /// Words of what encloses it nobody knows.
        var unknownAround: [String]
    }

    /// Events that say of what encloses a field no more than what the record is about.
    private static let softEvents: Set<FieldAtom> = [
        .report, .register, .create, .incident, .placement, .opened, .start, .admission, .found, .referral, .review,
    ]

    private let vocabulary: FieldVocabulary
    private let rules: [HomeRule]
    private let groups: HeaderGroups

    /// Makes a finder for one event type.
    init(vocabulary: FieldVocabulary, type: String, groups: HeaderGroups) {
        self.vocabulary = vocabulary
        self.groups = groups
        rules = HomeRules.rules(for: type)
    }

    /// Reads the names of a field.
    func read(_ field: FieldProfile) -> Reading {
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
                merged.add(Array(isDated ? outer.atoms : outer.atoms.subtracting([.date])))
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
        return Reading(
            own: own,
            isNumbered: NameWords.of(name).contains { NumberText.isDigits($0) },
            around: around.reduce(into: []) { $0.formUnion($1.atoms) },
            unknownAround: around.filter { $0.atoms.isEmpty }.flatMap(\.unknown)
        )
    }

    /// Whether some rule of the type reads fields of this meaning.
    func reads(_ atom: FieldAtom) -> Bool { rules.contains { $0.needs.contains(atom) } }

    /// The places it may belong in, the best first.
    func candidates(for reading: Reading) -> [Candidate] {
        var found: [Candidate] = []
        for (choice, meaning) in reading.own.enumerated() {
            for (order, rule) in rules.enumerated() {
                guard let points = points(rule, meaning.atoms, reading.around) else { continue }
                let isBareID =
                    rule.target == "id" && meaning.atoms.subtracting(FieldAtom.neutral) == [.id]
                    && !reading.isNumbered
                let score = points * 1000 + (isBareID ? 1500 : 0) - (rule.isWeak ? 500 : 0) - choice * 300 - order
                found.append(
                    Candidate(
                        rule: rule,
                        score: score,
                        unknown: meaning.unknown,
                        unknownAround: reading.unknownAround,
                        guessed: meaning.guessed
                    )
                )
            }
        }
        return found.sorted { $0.score > $1.score }
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

    /// How many of a rule's needs a name meets; `nil` where it does not fit.
    private func points(_ rule: HomeRule, _ own: Set<FieldAtom>, _ around: Set<FieldAtom>) -> Int? {
        let all = own.union(around)
        guard rule.needs.isSubset(of: all), !rule.needs.isDisjoint(with: own) else { return nil }
        var loose = FieldAtom.neutral.union([.code])
        if rule.needs.contains(where: { $0 != .date && $0 != .id && $0 != .number }) { loose.insert(.record) }
        if rule.needs.isSubset(of: [
            .id, .number, .caseFile, .record, .report, .register, .child, .contact, .incident, .missing, .found,
            .placement, .code,
        ]) {
            loose.remove(.code)
        }
        if !rule.needs.isDisjoint(with: [
            .district, .state, .country, .locality, .commune, .block, .postalCode, .station, .latitude, .longitude,
            .landmark, .street,
        ]) {
            loose.formUnion([.place, .address, .name, .point])
        }
        // "Municipality/City" is the larger of the two.
        if rule.needs.contains(.district) { loose.formUnion([.locality, .block]) }
        if !rule.needs.isDisjoint(with: [.phone, .fir, .passport, .nationalID, .postalCode]) {
            loose.formUnion([.number, .id, .contact])
        }
        if !rule.needs.isDisjoint(with: [.hair, .eyes, .build, .complexion, .marks, .clothing]) {
            loose.formUnion([.type, .kind, .narrative, .lastSeen, .category])
        }
        if rule.needs.contains(.concern) || rule.needs.contains(.vulnerability) {
            loose.formUnion([.type, .kind, .category, .child])
        }
        if rule.needs.contains(.given) || rule.needs.contains(.family) || rule.needs.contains(.middle) {
            loose.formUnion([.name])
        }
        if !rule.needs.isDisjoint(with: [.sex, .hair, .eyes, .build, .complexion, .status, .disability, .relation]) {
            loose.insert(.id)
        }
        if !rule.needs.isDisjoint(with: [.reporter, .caller, .perpetrator, .narrative, .concern, .status, .category]) {
            loose.insert(.caseFile)
        }
        if rule.needs.contains(.name) { loose.insert(.full) }
        if rule.needs.contains(.risk) { loose.formUnion([.severity, .category]) }
        if rule.needs.contains(.birth) { loose.formUnion([.date]) }
        guard own.subtracting(rule.needs).isSubset(of: loose) else { return nil }
        let strict = FieldAtom.subjects.union(FieldAtom.events).subtracting(Self.softEvents).subtracting(loose)
        guard around.subtracting(rule.needs).isDisjoint(with: strict) else { return nil }
        return rule.needs.count
    }
}
