import Adapters
package import Contracts

/// Proposes the table of an adapter from samples.
package struct Proposer {
    private let vocabulary: FieldVocabulary
    private let schemas: SchemaCatalog

    /// Makes a proposer.
    package init(vocabulary: FieldVocabulary = .standard, schemas: SchemaCatalog = .builtIn) {
        self.vocabulary = vocabulary
        self.schemas = schemas
    }

    /// The event types a table can be proposed for.
    package static var types: [String] { HomeRules.types }

    /// Which event type a sample is, and how sure that is.
    package func choose(_ sample: Sample) -> TypeChoice { TypeChoice(sample, vocabulary: vocabulary) }

    /// Proposes a table; `nil` where the type of the settings is none that is proposed.
    package func propose(_ sample: Sample, settings: ProposalSettings) -> Proposal? {
        let choice = choose(sample)
        let type = settings.type ?? choice.type
        guard HomeRules.types.contains(type), let schema = schemas["\(type)/1"] else { return nil }
        let country = settings.country
        let facts = CountryFacts(country)
        let records = sample
        let row = RowChoice(records, vocabulary: vocabulary, schema: schema, country: country)
        let sample = row.map { records.rooted(at: $0.list) } ?? records
        let judge = FieldJudge(vocabulary: vocabulary, schema: schema, country: country, sample: sample)
        var options = sample.fields.map { judge.judge($0) }
        if let row { RowIdentity.setApart(&options, in: row.list, of: records.records) }
        let level = ProvinceLevel(options, country: country)
        var fields = HomeAssignment(options.map(level.settled)).proposals
        ChildGroup.settle(&fields)
        Self.settleNames(&fields)
        Self.settleTimes(&fields)
        let order = DateOrder(sample.fields, settings: settings, facts: facts)
        let isUncertain = settings.type == nil && choice.isUncertain
        ProposalDoubts.raise(
            &fields,
            of: type,
            isUncertain: isUncertain,
            rivals: isUncertain ? rivals(choice, sample, country) : []
        )
        ProposalDoubts.askOrder(&fields, order)
        Self.settleRequiredTime(&fields, options, schema)
        let identity =
            row == nil
            ? Identity.choose(&fields, records: sample.records) : RowIdentity.choose(&fields, of: records)
        var lines = LineAssembler(fields, schema: schema, judge: judge, order: order, facts: facts, country: country)
        lines.assemble()
        for index in fields.indices {
            guard let other = lines.saidAgain[fields[index].field.path] else { continue }
            fields[index].verdict = .ignored
            fields[index].target = nil
            fields[index].reason = "said again by \(other)"
        }
        let version = Self.version(fields, lines)
        var map = lines.lines
        if let version, !map.contains(where: { $0.target == "provenance.observedAt" }) {
            map.append(
                ProposedLine(
                    "provenance.observedAt",
                    version.expression,
                    sources: version.sources,
                    isQuestion: version.isQuestion,
                    "the same field as version"
                )
            )
        }
        if let place = RequiredLines.placeOfHome(map, fields, schema) { map.append(place) }
        if let time = RequiredLines.anyTime(map, fields, schema, lines) { map.append(time) }
        map += RequiredLines.missing(from: map, of: schema, country: country)
        Self.askUnread(&fields, map, identity, version)
        map.sort { Self.place($0.target, schema).lexicographicallyPrecedes(Self.place($1.target, schema)) }
        return Proposal(
            settings: settings,
            type: type,
            choice: choice,
            fields: fields,
            each: row.map(Self.each),
            when: row.flatMap(Self.when),
            identity: identity,
            version: version,
            lines: map,
            codeLists: lines.codeLists,
            unmapped: lines.unmapped,
            questions: questions(settings, choice, order, facts, sample),
            absentWords: Set(sample.fields.flatMap(\.absent.keys)).sorted(),
            isDayFirst: order.isDayFirst,
            jurisdiction: settings.jurisdiction ?? (country == "UK" ? "GB" : country),
            locale: facts.locale,
            timeZone: settings.timeZone ?? facts.zone
        )
    }

    /// A field that no line came to read is asked about.
    private static func askUnread(
        _ fields: inout [FieldProposal],
        _ map: [ProposedLine],
        _ identity: ProposedLine,
        _ version: ProposedLine?
    ) {
        let read = Set((map + [identity, version].compactMap(\.self)).flatMap(\.sources))
        for index in fields.indices where !read.contains(fields[index].field.path) {
            guard fields[index].verdict == .sure || fields[index].verdict == .likely else { continue }
            fields[index].verdict = .asked
            fields[index].reason = "no line could be written that reads it"
        }
    }

    private static func each(_ row: RowChoice) -> ProposedLine {
        ProposedLine("each", SourceText.scalar(row.list.path), isQuestion: row.isQuestion, row.comment)
    }

    private static func when(_ row: RowChoice) -> ProposedLine? {
        row.condition.map { condition in
            let values = condition.values.map {
                "\"\($0.replacing("\\", with: "\\\\").replacing("\"", with: "\\\""))\""
            }
            return ProposedLine(
                "when",
                "{\(SourceText.scalar(condition.field)): [\(values.joined(separator: ", "))]}",
                sources: [condition.field],
                isQuestion: true,
                "are these the children, and all others not?"
            )
        }
    }

    /// What the types say that are nearly as likely.
    private func rivals(_ choice: TypeChoice, _ sample: Sample, _ country: String) -> [[String?]] {
        choice.rivals.compactMap { type in
            schemas["\(type)/1"].map { schema in
                let judge = FieldJudge(vocabulary: vocabulary, schema: schema, country: country, sample: sample)
                return sample.fields.map { judge.judge($0)[0].target }
            }
        }
    }

    /// When a record was made is when it was reported, where no field says that.
    private static func settleRequiredTime(
        _ fields: inout [FieldProposal],
        _ options: [[FieldProposal]],
        _ schema: EventSchema
    ) {
        let times = CanonicalNeeds.required(schema).filter { FieldDemand($0) == .date }
        for index in fields.indices
        where fields[index].target == "provenance.observedAt" && fields[index].verdict == .likely {
            let open = options[index].first { option in
                option.target.map { times.contains($0) } ?? false
                    && !fields.contains { $0.target == option.target && $0.verdict != .asked }
            }
            if let open { fields[index] = open }
            if fields[index].verdict == .sure { fields[index].verdict = .likely }
        }
    }

    /// A time of day is asked about where no field has its date.
    private static func settleTimes(_ fields: inout [FieldProposal]) {
        for index in fields.indices where fields[index].field.kind == .time && fields[index].verdict == .sure {
            let target = fields[index].target
            let hasDate = fields.contains { $0.target == target && $0.field.kind == .date }
            if !hasDate { fields[index].verdict = .likely }
        }
    }

    /// A name beside a given name is the family name, "Nom" beside "Prénom"; one beside a family name is the given name.
    private static func settleNames(_ fields: inout [FieldProposal]) {
        func index(_ target: String) -> Int? {
            fields.firstIndex { $0.target == target && ($0.verdict == .sure || $0.verdict == .likely) }
        }
        // Only a plain "name" can be a part; a "full name" is whole.
        guard let name = index("child.names"), fields[name].score < 2000 else { return }
        if index("child.names/given") != nil, index("child.names/family") == nil {
            fields[name].target = "child.names/family"
            fields[name].reason += ", and the given name stands beside it"
        } else if index("child.names/given") == nil, index("child.names/family") != nil {
            fields[name].target = "child.names/given"
            fields[name].reason += ", and the family name stands beside it"
        }
    }

    private static func version(_ fields: [FieldProposal], _ lines: LineAssembler) -> ProposedLine? {
        guard
            let field = fields.first(where: { $0.target == "version" && ($0.verdict == .sure || $0.verdict == .likely) }
            ),
            let time = lines.time(field)
        else { return nil }
        let isDay = field.field.dates?.hasTime == false
        return ProposedLine(
            "version",
            time.expression,
            sources: [field.field.path],
            isQuestion: time.isQuestion || isDay,
            field.reason + time.comment + (isDay ? "; days alone do not tell two changes of one day apart" : "")
        )
    }

    /// Where a line stands among others: as the schema has the fields.
    private static func place(_ target: String, _ schema: EventSchema) -> [Int] {
        var places: [Int] = []
        var value = ValueSchema.object(schema.root, definition: nil)
        for step in target.split(separator: ".") {
            if case .array(let element, _, _, _) = value { value = element }
            guard case .object(let object, _) = value, let index = object.index(of: String(step.prefix { $0 != "[" }))
            else { break }
            places.append(index)
            value = object.properties[index].value
        }
        return (target.hasPrefix("provenance") ? [-1] : []) + places + [target.count]
    }

    private func questions(
        _ settings: ProposalSettings,
        _ choice: TypeChoice,
        _ order: DateOrder,
        _ facts: CountryFacts,
        _ sample: Sample
    ) -> [String] {
        var found: [String] = []
        if settings.type == nil, choice.isUncertain {
            let others = choice.rivals.map { ", or a \($0)" }.joined()
            found.append(
                "Is each record a \(choice.type)\(others)? Fields speak of \(choice.evidence.joined(separator: ", "))."
            )
        }
        if settings.jurisdiction == nil {
            found.append("Is \(settings.country) the country whose law applies? It decides who is a child.")
        }
        if settings.timeZone == nil {
            found.append(
                facts.isKnown
                    ? "Is \(facts.zone) the zone of times that carry none?" : "Which zone are times of that carry none?"
            )
        }
        if order.ambiguous > 0, !order.isProven {
            found.append(
                "Does the \(order.isDayFirst ? "day" : "month") come first? \(order.ambiguous) dates could be read both ways"
                    + (order.proofs == (0, 0) ? " and none proves it." : ", and some prove one, some the other.")
            )
        }
        return found
    }
}
