/// How well a rule explains a name.
extension HomeRule {
    /// Events that say of what encloses a field no more than what the record is about.
    private static let softEvents: Set<FieldAtom> = [
        .report, .register, .create, .incident, .placement, .opened, .start, .admission, .found, .referral, .review,
    ]

    /// How many of a rule's needs a name meets; `nil` where it does not fit.
    func points(_ own: Set<FieldAtom>, _ around: Set<FieldAtom>) -> Int? {
        let all = own.union(around)
        guard needs.isSubset(of: all), !needs.isDisjoint(with: own) else { return nil }
        let looseWords = self.looseWords
        guard own.subtracting(needs).isSubset(of: looseWords) else { return nil }
        let strict = FieldAtom.subjects.union(FieldAtom.events).subtracting(Self.softEvents).subtracting(looseWords)
        guard around.subtracting(needs).isDisjoint(with: strict) else { return nil }
        return needs.count
    }

    /// What a name may say beside what the rule needs without meaning something else.
    private var looseWords: Set<FieldAtom> {
        var loose = FieldAtom.neutral.union([.code])
        if needs.contains(where: { $0 != .date && $0 != .id && $0 != .number }) { loose.insert(.record) }
        if needs.isSubset(of: [
            .id, .number, .caseFile, .record, .report, .register, .child, .contact, .incident, .missing, .found,
            .placement, .code,
        ]) {
            loose.remove(.code)
        }
        if !needs.isDisjoint(with: [
            .district, .state, .country, .locality, .commune, .block, .postalCode, .station, .latitude, .longitude,
            .landmark, .street,
        ]) {
            loose.formUnion([.place, .address, .name, .point])
        }
        if needs.contains(.address) { loose.insert(.place) }
        // "Municipality/City" is the larger of the two.
        if needs.contains(.district) { loose.formUnion([.locality, .block]) }
        if !needs.isDisjoint(with: [.phone, .fir, .passport, .nationalID, .postalCode]) {
            loose.formUnion([.number, .id, .contact])
        }
        if !needs.isDisjoint(with: [.hair, .eyes, .build, .complexion, .marks, .clothing]) {
            loose.formUnion([.type, .kind, .narrative, .lastSeen, .category])
        }
        if needs.contains(.concern) || needs.contains(.vulnerability) {
            loose.formUnion([.type, .kind, .category, .child, .report, .indicator])
        }
        if needs.contains(.given) || needs.contains(.family) || needs.contains(.middle) {
            loose.formUnion([.name])
        }
        if !needs.isDisjoint(with: [.sex, .hair, .eyes, .build, .complexion, .status, .disability, .relation]) {
            loose.insert(.id)
        }
        if !needs.isDisjoint(with: [.reporter, .caller, .perpetrator, .narrative, .concern, .status, .category]) {
            loose.insert(.caseFile)
        }
        if needs.contains(.name) { loose.insert(.full) }
        if needs.contains(.risk) { loose.formUnion([.severity, .category]) }
        if needs.contains(.birth) { loose.formUnion([.date]) }
        return loose
    }
}
