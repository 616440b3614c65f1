import Adapters
import Contracts
import Formats

/// Says of each field of a sample where it belongs, and how sure that is.
struct FieldJudge {
    private let finder: HomeFinder
    private let schema: EventSchema
    private let country: String
    private let sample: Sample

    /// Makes a judge for an event type.
    init(vocabulary: FieldVocabulary, schema: EventSchema, country: String, sample: Sample) {
        self.sample = sample
        let isXML = sample.inputs.contains { $0.description.format == .xml }
        finder = HomeFinder(
            vocabulary: vocabulary,
            type: schema.name,
            groups: HeaderGroups(sample.fields, isXML: isXML)
        )
        self.schema = schema
        self.country = country
    }

    /// The ways a field can be taken, the best first; at least one.
    func judge(_ field: FieldProfile) -> [FieldProposal] {
        let reading = finder.read(field)
        if let homeless = homeless(reading, field) { return [homeless] }
        let candidates = finder.candidates(for: reading)
        var found: [FieldProposal] = []
        for candidate in candidates where !found.contains(where: { $0.target == candidate.rule.target }) {
            if let proposal = proposal(field, candidate, isNumbered: reading.isNumbered) { found.append(proposal) }
            if found.count >= 8 { break }
        }
        if !found.contains(where: { $0.verdict == .sure || $0.verdict == .likely }), let sex = sex(field, reading) {
            found.insert(sex, at: 0)
        }
        if field.traits.contains(.inList) {
            found = found.map { one in
                var asked = one
                asked.verdict = .asked
                asked.reason = "it stands in a list of objects, of which a line reads none: an emit with `each` could"
                return asked
            }
        }
        found.sort { (Self.rank($0), $1.score) < (Self.rank($1), $0.score) }
        askOfTwo(&found)
        return found.isEmpty ? [unknown(field, reading, candidates)] : found
    }

    /// Two homes that the name fits as well are asked about, the likelier as a line.
    private func askOfTwo(_ found: inout [FieldProposal]) {
        guard found.count > 1, found[0].verdict == .sure, found[1].verdict == .sure,
            found[0].score - found[1].score < 150, let one = found[0].target, let other = found[1].target,
            one.prefix(while: { $0 != "/" && $0 != "." }) != other.prefix(while: { $0 != "/" && $0 != "." })
        else { return }
        found[0].verdict = .likely
        found[0].reason += "; or is it \(other)?"
    }

    /// Words that by themselves do not say whose or which something is.
    private static let vague: Set<FieldAtom> = [
        .name, .full, .place, .address, .narrative, .type, .kind, .category, .date, .status, .id, .number, .code,
        .phone,
        .contact, .reason, .source, .result, .relation,
    ]

    /// Whether known words and values tell where a field belongs although one of its words is not known.
    private func isTold(_ candidate: HomeFinder.Candidate, _ field: FieldProfile) -> Bool {
        let needs = candidate.rule.needs
        guard !candidate.rule.isWeak, candidate.unknown.count <= max(1, needs.count) else { return false }
        if candidate.rule.target == "id" { return field.isUnique && field.path.count == 1 }
        return !needs.isSubset(of: Self.vague)
    }

    /// Whether it matters whose a field is.
    private static func isOfAPerson(_ target: String) -> Bool {
        ["child.", "reporter.", "caller.", "broughtBy.", "producedBy.", "beneficiary."].contains {
            target.hasPrefix($0)
        }
            || target == "id"
    }

    private static func rank(_ proposal: FieldProposal) -> Int {
        switch proposal.verdict {
        case .sure: 0
        case .likely: 1
        default: 2
        }
    }

    /// How the codes of a field are to be read.
    func codes(_ target: String, _ field: FieldProfile) -> CodeReading? {
        guard let codes = CanonicalCodes(of: target, in: schema) else { return nil }
        let letters = target.hasSuffix("sex") ? SexLetters(field.counts.keys) : nil
        return CodeReading(
            field,
            CodeMatcher(codes, shared: Self.shared(target)),
            isList: codes.isList,
            letters: letters
        )
    }

    /// Setu's own list for a field.
    static func shared(_ target: String) -> CodeList? {
        switch target {
        case "child.sex", "breakdown.sex": SharedCodeLists.all["sex"]
        case "categories", "child.vulnerabilities": SharedCodeLists.all["vulnerability"]
        default: nil
        }
    }

    /// The unit that stands in a field beside this one, where all its values are the same.
    private func unit(beside field: FieldProfile) -> String? {
        let beside = sample.fields.filter {
            $0.path != field.path && $0.path.dropLast() == field.path.dropLast() && field.path.count > 1
        }
        let units = beside.filter { NameWords.of($0.path.last ?? "").contains("unit") && $0.counts.count == 1 }
        return units.first?.counts.keys.first?.lowercased()
    }

    private func homeless(_ reading: NameReading, _ field: FieldProfile) -> FieldProposal? {
        if isOfFormTool(field) {
            let reason = "the form tool's own: when and by whom the form was filled in"
            return FieldProposal(field: field, verdict: .ignored, target: nil, reason: reason)
        }
        guard let own = reading.own.first else { return nil }
        var found = own.atoms.intersection(FieldAtom.homeless)
        found = found.filter { !finder.reads($0) }
        // The serial number of a case is its id, that of a row is nothing.
        if own.atoms.contains(.caseFile) { found.remove(.sequence) }
        // Times of printing and validity say when something was made, not what happened.
        guard let atom = found.sorted(by: { $0.rawValue < $1.rawValue }).first,
            reading.own.count == 1 || found.count == own.atoms.count
        else { return nil }
        let reason =
            atom == .aadhaar
            ? "an Aadhaar number, which is never collected" : "the contract has no place for it (\(atom.rawValue))"
        return FieldProposal(field: field, verdict: .ignored, target: nil, reason: reason)
    }

    /// What survey tools put beside the answers of a form: `start`, `end`, `_uuid`.
    private func isOfFormTool(_ field: FieldProfile) -> Bool {
        let own: Set<String> = [
            "start", "end", "today", "deviceid", "subscriberid", "simserial", "__version__", "_version_",
        ]
        guard field.path.count == 1, let name = field.path.first?.lowercased(), own.contains(name) else { return false }
        let marks: Set<String> = ["_uuid", "_submission_time", "meta/instanceid", "instanceid", "_xform_id_string"]
        return sample.fields.contains { marks.contains($0.path.joined(separator: "/").lowercased()) }
    }

    private func unknown(
        _ field: FieldProfile,
        _ reading: NameReading,
        _ candidates: [HomeFinder.Candidate]
    ) -> FieldProposal {
        let words = reading.own.first?.unknown ?? []
        if field.identifiers.contains(.aadhaar) {
            return FieldProposal(
                field: field,
                verdict: .asked,
                target: nil,
                reason: "its values look like Aadhaar numbers, which are never collected"
            )
        }
        let isNumber = reading.own.contains { own in
            !own.atoms.isDisjoint(with: [.number, .id]) && own.atoms.isSubset(of: [.number, .id, .code, .record])
        }
        if field.path.count == 1, field.isUnique, isNumber, words.count <= 1, field.kind != .date, field.kind != .phone
        {
            return FieldProposal(
                field: field,
                verdict: .likely,
                target: "id",
                reason: "a number that is another in each record: is it the record's?"
            )
        }
        if field.kind == .email || field.kind == .url {
            return FieldProposal(
                field: field,
                verdict: .ignored,
                target: nil,
                reason: "the contract has no place for it (\(field.kind.rawValue))"
            )
        }
        if let candidate = candidates.first, words.isEmpty,
            case .unfit(let why) = FieldFit(field, as: candidate.rule.target, country: country)
        {
            return FieldProposal(
                field: field,
                verdict: .asked,
                target: nil,
                others: [candidate.rule.target],
                reason: "its name says \(candidate.rule.target), but \(why)"
            )
        }
        let what =
            words.isEmpty
            ? "no rule has a place for it" : "nobody knows " + words.map { "\"\($0)\"" }.joined(separator: ", ")
        return FieldProposal(field: field, verdict: .unknown, target: nil, reason: what)
    }

    /// The child's sex by the values alone, where they are words for both and the name says nothing of somebody else.
    private func sex(_ field: FieldProfile, _ reading: NameReading) -> FieldProposal? {
        let said = reading.own.reduce(into: reading.around) { $0.formUnion($1.atoms) }
        guard field.isCodeLike, reading.unknownAround.isEmpty,
            said.isDisjoint(with: FieldAtom.subjects.union([.contact, .relation])),
            let codes = codes("child.sex", field), codes.sure.count == codes.count, !codes.isGuess,
            Set(codes.sure.map(\.code)).isSuperset(of: ["male", "female"]),
            field.counts.keys.allSatisfy({ $0.unicodeScalars.count > 1 })
        else { return nil }
        return FieldProposal(
            field: field,
            verdict: .likely,
            target: "child.sex",
            reason: "all its values are words for sexes: the child's?"
        )
    }

    private func proposal(
        _ field: FieldProfile,
        _ candidate: HomeFinder.Candidate,
        isNumbered: Bool
    ) -> FieldProposal? {
        let target = candidate.rule.target
        var verdict = candidate.rule.isWeak ? FieldProposal.Verdict.likely : .sure
        var reason: String
        var isOfUnknownGroup = false
        switch FieldFit(field, as: target, country: country, unit: unit(beside: field)) {
        case .unfit: return nil
        case .asks(let what):
            verdict = .asked
            reason = what
        case .leans(let why):
            verdict = .likely
            reason = why
        case .fits(let why): reason = why
        }
        var score = candidate.score
        if country == "IN", target == "id" || target.hasSuffix(".id"), field.identifiers.contains(.aadhaar) {
            verdict = .asked
            reason = "its values look like Aadhaar numbers, which are never collected"
        }
        if FieldDemand(target) == .code, verdict != .asked {
            guard let codes = codes(target, field) else { return nil }
            (verdict, reason) = judge(codes, verdict)
            // Values that are all known codes say more than a word that has another meaning too.
            if codes.sure.count == codes.count { score += 400 }
        }
        if !candidate.unknown.isEmpty {
            verdict = verdict != .asked && isTold(candidate, field) ? .likely : .asked
            reason = "nobody knows " + candidate.unknown.map { "\"\($0)\"" }.joined(separator: ", ")
        } else if !candidate.guessed.isEmpty, verdict == .sure || verdict == .likely {
            verdict = .likely
            let guesses = candidate.guessed.map { "\"\($0.short)\" \($0.word)" }
            reason = "is " + guesses.joined(separator: ", and ") + "?"
        } else if !candidate.unknownAround.isEmpty, verdict == .sure {
            isOfUnknownGroup = Self.isOfAPerson(target)
            verdict = isOfUnknownGroup ? .asked : .likely
            reason = "whose is it? nobody knows " + candidate.unknownAround.map { "\"\($0)\"" }.joined(separator: ", ")
        }
        // "Mother: deceased" and "Reporter: Nachbarin" are not names; several words with a capital each nearly always are.
        if verdict == .sure, FieldDemand(target) == .name, candidate.rule.needs.isSubset(of: FieldAtom.subjects),
            !field.values.allSatisfy({ $0.split(separator: " ").count(where: { $0.first?.isUppercase ?? true }) > 1 })
        {
            verdict = .likely
            reason += "; are they names?"
        }
        // The first of several victims, or a part of an address.
        if isNumbered, verdict == .sure, !target.hasPrefix("child.address") {
            verdict = .likely
            reason += "; its name is numbered: is it one of several?"
        }
        var proposal = FieldProposal(field: field, verdict: verdict, target: target, reason: reason, score: score)
        proposal.isOfUnknownGroup = isOfUnknownGroup
        return proposal
    }

    private func judge(
        _ codes: CodeReading,
        _ verdict: FieldProposal.Verdict
    ) -> (FieldProposal.Verdict, String) {
        let known = "\(codes.sure.count) of \(codes.count) different values are known codes"
        if codes.sure.count == codes.count {
            if codes.isGuess { return (.likely, "which of its values stands for which code is a guess") }
            // Values that many lists have do not make a home of a name that may mean anything.
            return (verdict == .likely && codes.telling < 2 ? .likely : .sure, known)
        }
        if codes.isUsable { return (verdict == .sure ? .sure : .likely, known) }
        if codes.isPartly { return (.asked, known + ", \(codes.guessed.count) more are guesses") }
        return (.asked, "none of its \(codes.count) different values is a code we know")
    }
}
