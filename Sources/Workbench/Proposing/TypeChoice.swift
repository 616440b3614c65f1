/// Which event type the records of samples are, by what their fields are about.
package struct TypeChoice: Sendable {
    /// The types with the points each got, the likeliest first.
    package let ranking: [(type: String, points: Int)]
    /// The words that decided, for a person.
    package let evidence: [String]

    /// The likeliest type.
    package var type: String { ranking.first?.type ?? "missing-report" }
    /// Whether another type is nearly as likely.
    package var isUncertain: Bool {
        guard let first = ranking.first, ranking.count > 1 else { return true }
        return first.points < 8 || first.points < ranking[1].points * 3 / 2
    }

    private static let weights: [String: [FieldAtom: Int]] = [
        "missing-report": [
            .missing: 5, .lastSeen: 6, .clothing: 2, .hair: 2, .eyes: 2, .marks: 1, .height: 1, .belongings: 1,
            .build: 1,
        ],
        "found-report": [.found: 4, .condition: 3, .finder: 4, .produced: 2, .admission: 1],
        "concern": [
            .concern: 5, .perpetrator: 4, .severity: 2, .vulnerability: 2, .verified: 1, .incident: 2, .department: 2,
            .scheme: 1, .report: 1, .reporter: 1, .category: 1, .labour: 1,
        ],
        "contact": [
            .callClass: 6, .caller: 6, .contact: 3, .hotline: 4, .channel: 2, .repeated: 3, .action: 2, .referral: 1,
            .end: 1, .start: 1, .recording: 3,
        ],
        "case": [
            .caseFile: 2, .risk: 2, .worker: 2, .opened: 4, .close: 2, .closure: 2, .classification: 2, .review: 3,
            .hearing: 3, .service: 2, .vulnerability: 3, .living: 2, .register: 1, .authority: 1,
        ],
        "placement": [
            .placement: 6, .discharge: 4, .admission: 4, .institution: 2, .closure: 1, .expected: 1, .classification: 1,
        ],
    ]

    /// Weighs the fields and what surrounds the records.
    init(_ sample: Sample, vocabulary: FieldVocabulary) {
        var weight: [FieldAtom: Int] = [:]
        for field in sample.fields where field.kind != .nothing {
            var atoms: Set<FieldAtom> = []
            for step in field.path { atoms.formUnion(vocabulary.meaning(of: step).atoms) }
            for atom in atoms { weight[atom, default: 0] += 1 }
        }
        for name in sample.inputs.flatMap(\.surroundings) {
            for atom in vocabulary.meaning(of: name).atoms { weight[atom, default: 0] += 2 }
            if TextFolding.folded(name).contains("missing") { weight[.missing, default: 0] += 2 }
        }
        // What values say counts too: a list of missing persons has the word in its status.
        for field in sample.fields where field.isCodeLike {
            for value in field.counts.keys where value.count <= 40 {
                let atoms = vocabulary.meaning(of: value)
                guard atoms.unknown.isEmpty else { continue }
                for atom in atoms.atoms.intersection([.missing, .callClass]) { weight[atom, default: 0] += 1 }
            }
        }
        ranking = HomeRules.types.map { type in
            let points = (Self.weights[type] ?? [:]).reduce(0) { $0 + $1.value * min(2, weight[$1.key] ?? 0) }
            return (type: type, points: points)
        }
        .sorted { ($1.points, $0.type) < ($0.points, $1.type) }
        let decisive = Self.weights[ranking.first?.type ?? ""] ?? [:]
        evidence = decisive.filter { weight[$0.key] != nil }.sorted {
            ($1.value, $0.key.rawValue) < ($0.value, $1.key.rawValue)
        }
        .prefix(5).map(\.key.rawValue)
    }
}
