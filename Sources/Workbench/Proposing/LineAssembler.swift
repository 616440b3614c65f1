import Adapters
import Contracts

/// Makes the lines of a table from what was decided of each field.
struct LineAssembler {
    let schema: EventSchema
    let judge: FieldJudge
    let order: DateOrder
    let facts: CountryFacts
    let country: String
    /// What was decided, by canonical field.
    let byTarget: [String: [FieldProposal]]

    /// The lines so far.
    private(set) var lines: [ProposedLine] = []
    /// The code lists so far.
    private(set) var codeLists: [String: [CodeMatch]] = [:]
    /// The values no list has.
    private(set) var unmapped: [String: [String]] = [:]
    /// Fields whose values another field says again.
    fileprivate(set) var saidAgain: [[String]: String] = [:]

    /// Makes an assembler.
    init(
        _ proposals: [FieldProposal],
        schema: EventSchema,
        judge: FieldJudge,
        order: DateOrder,
        facts: CountryFacts,
        country: String
    ) {
        self.schema = schema
        self.judge = judge
        self.order = order
        self.facts = facts
        self.country = country
        byTarget = Dictionary(
            grouping: proposals.filter { $0.target != nil && ($0.verdict == .sure || $0.verdict == .likely) },
            by: { $0.target ?? "" }
        )
    }

    /// Writes all lines.
    mutating func assemble() {
        for target in byTarget.keys.sorted() where !target.contains("/") && target != "id" && target != "version" {
            guard let proposal = byTarget[target]?.first else { continue }
            switch FieldDemand(target) {
            case .date: addDate(target, proposal)
            case .code: addCode(target, proposal)
            case .name: continue
            case .text where target == "child.address": continue
            default: addPlain(target, proposal)
            }
        }
        addTimesAlone()
        addNames()
        addPlaces()
        addHome()
        addAgeInMonths()
    }

    /// The line of a target, if it has one.
    func line(_ target: String) -> ProposedLine? { lines.first { $0.target == target } }

    mutating func add(
        _ target: String,
        _ expression: String,
        of proposals: [FieldProposal],
        _ note: String = "",
        asks: Bool = false
    ) {
        let isQuestion = asks || proposals.contains { $0.verdict == .likely }
        var reasons: [String] = []
        for reason in proposals.map(\.reason) where !reason.isEmpty && !reasons.contains(reason) {
            reasons.append(reason)
        }
        let comment = (reasons.prefix(3) + (reasons.count > 3 ? ["…"] : [])).joined(separator: ", ") + note
        lines.append(
            ProposedLine(target, expression, sources: proposals.map(\.field.path), isQuestion: isQuestion, comment)
        )
    }

    private mutating func addPlain(_ target: String, _ proposal: FieldProposal) {
        let source = SourceText.expression(proposal.field.path)
        switch FieldDemand(target) {
        case .age: add(target, "\(source) | age(years)", of: [proposal])
        case .quantity where target.hasSuffix("heightCm"): add(target, "\(source) | height", of: [proposal])
        case .quantity:
            // Numbers are written as the locale has them; those with their unit beside them are read as they are.
            let isPlain = proposal.field.values.allSatisfy { !$0.contains(where: \.isLetter) }
            add(target, isPlain ? "\(source) | decimal" : source, of: [proposal])
        case .phone: addPhone(target, source, proposal)
        case .boolean: addBoolean(target, source, proposal)
        case .language: addLanguage(target, source, proposal)
        case .period:
            let isYear = proposal.verdict == .sure
            add(target, "\(source) | period(\(isYear ? "year" : "month, quarter, year"))", of: [proposal])
        case .number: addNumber(target, source, proposal)
        default: add(target, source, of: [proposal])
        }
    }

    /// A figure; one that was measured with its unit beside it.
    private mutating func addNumber(_ target: String, _ source: String, _ proposal: FieldProposal) {
        let call = proposal.field.kind == .decimal || target.hasPrefix("measurements") || target == "value"
        add(target, call ? "\(source) | decimal" : source, of: [proposal])
        guard target.hasPrefix("measurements") else { return }
        let words = NameWords.of(proposal.field.path.joined(separator: " "))
        let least = proposal.field.values.compactMap { NumberText.value(DigitForm.ascii($0)) }.min() ?? 0
        let usual =
            target.contains("weight")
            ? "kg"
            : target.contains("muac")
                ? (least > 50 ? "mm" : "cm")
                : target.contains("haemoglobin") ? "g/dL" : "cm"
        let named = ["kg", "g", "cm", "mm"].first { words.contains($0) }
        add(
            target.replacing(".value", with: ".unit"),
            "const(\(named ?? usual))",
            of: [],
            named == nil ? "no name says the unit" : "its name says the unit",
            asks: named == nil
        )
    }

    private mutating func addAgeInMonths() {
        guard let proposal = byTarget["child.age/months"]?.first, byTarget["child.age"] == nil else { return }
        add("child.age", "\(SourceText.expression(proposal.field.path)) | age(months)", of: [proposal])
    }

    private mutating func addPhone(_ target: String, _ source: String, _ proposal: FieldProposal) {
        if country == "IN" || country == "VN" {
            add(target, "\(source) | phone", of: [proposal])
        } else if facts.isKnown {
            add(target, "\(source) | phone(\"\(facts.callingCode)\")", of: [proposal])
        } else {
            add(target, "\(source) | phone(\"+1\")", of: [proposal], "; which country's numbers?", asks: true)
        }
    }

    private mutating func addBoolean(_ target: String, _ source: String, _ proposal: FieldProposal) {
        let others = proposal.field.counts.keys.filter { BooleanWord.others[$0.lowercased()] != nil }.sorted()
        guard !others.isEmpty else { return add(target, "\(source) | boolean", of: [proposal]) }
        codeLists["yes-no"] = Array(
            Set(
                (codeLists["yes-no"] ?? [])
                    + others.map {
                        CodeMatch(source: $0, code: BooleanWord.others[$0.lowercased()] ?? "no", relation: .exact)
                    }
            )
        )
        add(target, "\(source) | boolean(also: yes-no)", of: [proposal])
    }

    private mutating func addLanguage(_ target: String, _ source: String, _ proposal: FieldProposal) {
        let words = proposal.field.counts.keys.flatMap {
            $0.split(whereSeparator: { ",;/".contains($0) }).map { String($0).trimmedOfSpace }
        }
        codeLists["language"] = Set(words).sorted().compactMap { word in
            LanguageNames.tags[TextFolding.folded(word)].map { CodeMatch(source: word, code: $0, relation: .exact) }
        }
        let split = target.hasSuffix("s") && !proposal.field.traits.contains(.list) ? " | split(\",;/\")" : ""
        add(target, "\(source)\(split) | code(language)", of: [proposal])
    }

    private mutating func addCode(_ target: String, _ proposal: FieldProposal) {
        guard let codes = CanonicalCodes(of: target, in: schema), let reading = judge.codes(target, proposal.field)
        else { return }
        let source = SourceText.expression(proposal.field.path)
        let list = Self.listName(target)
        let isShared = FieldJudge.shared(target).map { shared in
            list == shared.name && reading.sure.allSatisfy { shared[$0.source]?.code == $0.code }
                && reading.guessed.isEmpty
        }
        if isShared != true { codeLists[list] = reading.sure + reading.guessed }
        let left = reading.unknown + reading.guessed.map(\.source)
        if !left.isEmpty { unmapped[list] = left }
        let isNeeded = CanonicalNeeds.required(schema).contains(target)
        // What an object needs, but alone is no reason for the object.
        let isBeside = target.hasSuffix(".role") || target == "child.sex" && !isNeeded
        let absent =
            codes.hasUnknown && !codes.isList && !["verification", "institution.type"].contains(target)
            ? isBeside ? ", beside: unknown" : ", absent: unknown" : ""
        let split = reading.separators.map { " | split(\"\($0)\")" } ?? ""
        let needsAbsent = isBeside || isNeeded
        let note = left.isEmpty ? "" : "; left to map in codes/\(list).csv: \(left.count)"
        add(
            target,
            "\(source)\(split) | code(\(list)\(needsAbsent ? absent : ""))",
            of: [proposal],
            note,
            asks: !reading.guessed.isEmpty
        )
    }

    /// How a field's list is called.
    static func listName(_ target: String) -> String {
        switch target {
        case "child.sex": return "sex"
        case "categories", "child.vulnerabilities": return "vulnerability"
        case "child.disability.type": return "disability"
        case "status": return "status"
        default: break
        }
        var name = ""
        for character in target {
            if character == "." {
                name += "-"
            } else if character.isUppercase {
                name += "-" + character.lowercased()
            } else {
                name.append(character)
            }
        }
        return name
    }
}

extension LineAssembler {
    /// Notes that what a field says is said by another.
    mutating func note(_ proposal: FieldProposal, saidBy other: FieldProposal) {
        saidAgain[proposal.field.path] = other.field.name
    }
}
