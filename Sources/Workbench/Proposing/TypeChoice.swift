/// Which event type the records of samples are, by what their fields are about.
package struct TypeChoice: Sendable {
    /// The types with the points each got, the likeliest first.
    package let ranking: [(type: String, points: Int)]
    /// The words that decided, for a person.
    package let evidence: [String]

    /// The likeliest type.
    package var type: String { ranking.first?.type ?? "missing-report" }
    /// The types that are nearly as likely.
    var rivals: [String] {
        guard let first = ranking.first else { return [] }
        return ranking.dropFirst().prefix(2).filter { $0.points > 0 }.filter {
            first.points < 8 || first.points * 2 < $0.points * 3
        }.map(\.type)
    }
    /// Whether another type is nearly as likely.
    package var isUncertain: Bool {
        guard let first = ranking.first, ranking.count > 1 else { return true }
        return first.points < 8 || first.points < ranking[1].points * 3 / 2
    }

    private static let weights: [String: [FieldAtom: Int]] = [
        "missing-report": [
            .missing: 5, .lastSeen: 6, .sighting: 2, .clothing: 2, .hair: 2, .eyes: 2, .marks: 1, .height: 1,
            .belongings: 1,
            .build: 1,
        ],
        "found-report": [.found: 4, .sighting: 2, .condition: 3, .finder: 4, .produced: 2, .admission: 1],
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
        "order": [.order: 6, .hearing: 3, .lawyer: 3, .authority: 2, .sections: 1],
        "nutrition-measurement": [.muac: 9, .haemoglobin: 6, .measured: 4, .weight: 3, .height: 3],
        "adoption-stage": [.legallyFree: 9, .stage: 6, .produced: 1],
        "institution": [
            .capacity: 7, .occupancy: 6, .institution: 3, .serves: 4, .management: 4, .inspection: 4, .boys: 1,
            .girls: 1,
        ],
        "indicator": [.indicator: 9, .period: 4, .value: 2, .unit: 1, .total: 2],
        "beneficiary-feedback": [.rating: 8, .scheme: 3, .contact: 1, .interview: 1],
    ]
    /// Without one of these a type is not proposed, whatever else its records share with others.
    private static let keys: [String: Set<FieldAtom>] = [
        "order": [.order], "nutrition-measurement": [.muac, .haemoglobin, .measured], "indicator": [.indicator],
        "adoption-stage": [.legallyFree, .stage], "beneficiary-feedback": [.rating],
        "institution": [.capacity, .occupancy, .serves, .management, .inspection],
    ]
    /// What speaks against a type: a register of homes or figures has no one's birth date.
    private static let persons: Set<FieldAtom> = [.birth, .given, .father, .mother, .guardian, .missing]
    private static let missingWords = [
        "missing", "desaparecid", "vermiss", "disparu", "scompars", "kayip", "пропал", "hilang", "mat tich", "zagini",
        "amber alert", "tracing", "saknad", "savnet", "kadonnut", "gesucht", "हराएक", "लापता", "নিখোঁজ", "مفقود", "失踪", "실종",
        "行方不明",
    ]

    /// Weighs the fields and what surrounds the records.
    init(_ sample: Sample, vocabulary: FieldVocabulary) {
        var weight: [FieldAtom: Int] = [:]
        for field in sample.fields where field.kind != .nothing {
            var atoms: Set<FieldAtom> = []
            for step in field.path {
                atoms.formUnion((vocabulary.guess(of: step) ?? vocabulary.meaning(of: step)).atoms)
            }
            for atom in atoms { weight[atom, default: 0] += 1 }
        }
        for name in sample.inputs.flatMap(\.surroundings) {
            for atom in vocabulary.meaning(of: name).atoms { weight[atom, default: 0] += 2 }
            let folded = TextFolding.folded(name)
            if Self.missingWords.contains(where: { folded.contains($0) }) { weight[.missing, default: 0] += 2 }
        }
        // What values say counts too: a list of missing persons has the word in its status.
        for field in sample.fields where field.isCodeLike {
            for value in field.counts.keys where value.count <= 40 {
                let folded = TextFolding.folded(value)
                if Self.missingWords.contains(where: { folded.contains($0) }) { weight[.missing, default: 0] += 1 }
                let atoms = vocabulary.meaning(of: value)
                guard atoms.unknown.isEmpty else { continue }
                for atom in atoms.atoms.intersection([.missing, .callClass]) { weight[atom, default: 0] += 1 }
            }
        }
        ranking = HomeRules.types.map { type in
            if let keys = Self.keys[type], keys.allSatisfy({ weight[$0] == nil }) { return (type: type, points: 0) }
            let points = (Self.weights[type] ?? [:]).reduce(0) { $0 + $1.value * min(2, weight[$1.key] ?? 0) }
            let against =
                HomeRules.childless.contains(type) ? Self.persons.reduce(0) { $0 + 5 * min(2, weight[$1] ?? 0) } : 0
            // Who reports when and where a child went missing sends a report, even where it came by telephone.
            let isWhole = type == "missing-report" && (weight[.missing] ?? 0) >= 3 ? 8 : 0
            return (type: type, points: max(0, points + isWhole - against))
        }
        .sorted { ($1.points, $0.type) < ($0.points, $1.type) }
        let decisive = Self.weights[ranking.first?.type ?? ""] ?? [:]
        evidence = decisive.filter { weight[$0.key] != nil }.sorted {
            ($1.value, $0.key.rawValue) < ($0.value, $1.key.rawValue)
        }
        .prefix(5).map(\.key.rawValue)
    }
}
