/// Gives each canonical field to the source field that suits it best.
struct HomeAssignment {
    /// What was decided, in the order of the fields.
    private(set) var proposals: [FieldProposal]

    /// Parts of one text, of which several fields can be parts.
    private static let shared: Set<String> = ["child.address", "child.names/middle", "child.names/second"]

    /// Decides between the ways the fields can be taken.
    init(_ options: [[FieldProposal]]) {
        var taken: [String: Int] = [:]
        var chosen = options.map { $0[0] }
        let order = options.indices.sorted { one, other in
            (Self.rank(options[one][0]), options[other][0].score, options[other][0].field.share, one)
                < (Self.rank(options[other][0]), options[one][0].score, options[one][0].field.share, other)
        }
        for index in order {
            chosen[index] = Self.choose(options[index], &taken, index, options)
        }
        proposals = chosen
    }

    private static func rank(_ proposal: FieldProposal) -> Int {
        switch proposal.verdict {
        case .sure: 0
        case .likely: 1
        default: 2
        }
    }

    /// Another field that is the id as well by name, and each time has another value.
    private static func rival(of option: FieldProposal, _ index: Int, _ all: [[FieldProposal]]) -> String? {
        for (place, options) in all.enumerated() where place != index {
            guard let best = options.first, best.target == "id", best.field.isUnique else { continue }
            let isAsGood = best.verdict == .sure && option.score - best.score < 1000
            // What is called a number or an id of something that nobody knows, beside one that is not called plainly "id".
            let mayBe = best.verdict == .likely && option.score < 2000
            if isAsGood || mayBe { return best.field.name }
        }
        return nil
    }

    /// Whether another field can be the id and is another in each record.
    private static func hasUniqueID(_ all: [[FieldProposal]], besides index: Int) -> Bool {
        all.enumerated().contains { place, options in
            place != index
                && options.contains {
                    $0.target == "id" && $0.field.isUnique && ($0.verdict == .sure || $0.verdict == .likely)
                }
        }
    }

    private static func choose(
        _ options: [FieldProposal],
        _ taken: inout [String: Int],
        _ index: Int,
        _ all: [[FieldProposal]]
    ) -> FieldProposal {
        for (place, option) in options.enumerated() {
            guard let target = option.target, option.verdict == .sure || option.verdict == .likely else { continue }
            let isTime = option.field.kind == .time
            let key = isTime ? target + "/time" : target
            guard taken[key] == nil || shared.contains(target) else { continue }
            // What does not tell the records apart leaves the id to a field that does.
            if target == "id", !option.field.isUnique, hasUniqueID(all, besides: index) { continue }
            // What another field says better is asked about, not given away to a guess.
            if place > 0, option.verdict == .likely, options[0].verdict == .sure, target != "provenance.observedAt" {
                continue
            }
            taken[key] = index
            var decided = option
            if target == "id", option.verdict == .sure, let other = rival(of: option, index, all) {
                decided.verdict = .likely
                decided.reason += "; \(other) tells them apart as well"
            }
            decided.others = options.compactMap(\.target).filter { $0 != target }
            return decided
        }
        var asked = options[0]
        asked.others = options.compactMap(\.target)
        if asked.target == "id", !asked.field.isUnique, hasUniqueID(all, besides: index) {
            asked.reason = "it does not tell the records apart"
            asked.verdict = .asked
        } else if let target = asked.target, let other = taken[target], other != index, asked.verdict != .asked {
            asked.reason = "\(target) is read from \(all[other][0].field.name)"
            asked.verdict = .asked
        }
        return asked
    }
}
