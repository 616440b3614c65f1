import Adapters
import Contracts
import Formats

/// Finds which line of a table gives something else than a fixture expects.
struct OriginFinder {
    let table: MappingTable
    /// How the table went over the fixtures, by name.
    let traces: [String: FixtureTrace]
    /// The rules of `urgency` that decide some record as is expected.
    let rightRules: Set<Int>
    /// The rules of `skip` that hold for some record.
    let usedSkips: Set<Int>

    /// The places a difference most likely comes from; empty where nothing tells.
    func origins(of difference: ExpectedDifference) -> [DifferenceOrigin] {
        switch difference.subject {
        case .field(let path): return field(path, difference)
        case .identity: return emits(difference).prefix(1).map { identity($0, difference) }
        case .version: return emits(difference).prefix(1).map(version)
        case .urgency: return [urgency(difference)].compactMap(\.self)
        case .key(let key): return table.keyLocations[key].map { [DifferenceOrigin($0, "'\(key)'")] } ?? []
        case .missing: return conditions(difference).missing(difference.type ?? "")
        case .extra: return conditions(difference).extra(difference.type ?? "", emits(difference))
        case .rejected(let code), .notRejected(let code): return rejection(code, difference)
        }
    }

    private func record(_ difference: ExpectedDifference) -> RecordTrace? {
        difference.record.flatMap { traces[difference.fixture]?.records[$0] }
    }

    private func conditions(_ difference: ExpectedDifference) -> ConditionOrigin {
        ConditionOrigin(
            table: table,
            record: record(difference),
            input: input(difference),
            usedSkips: usedSkips,
            usedInputs: Set(traces.values.compactMap(\.input))
        )
    }

    private func input(_ difference: ExpectedDifference) -> Int? { traces[difference.fixture]?.input }

    /// The emits the event may be of; first the one that wrote it.
    private func emits(_ difference: ExpectedDifference) -> [Int] {
        let ofType = table.emits.indices.filter { difference.type == nil || table.emits[$0].type == difference.type }
        guard let record = record(difference) else { return ofType }
        let applying = record.emits.filter { $0.applies && ofType.contains($0.emit) }
        guard !applying.isEmpty else { return ofType }
        if let data = difference.data, Set(applying.map(\.emit)).count > 1 {
            let wrote = applying.filter { Self.isWhole($0.written, of: data) }.map(\.emit)
            if let first = wrote.first { return [first] }
        }
        return applying.map(\.emit).reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
    }

    /// Whether what an emit wrote is the event: the same up to its provenance.
    private static func isWhole(_ written: [UInt8], of data: JSONValue) -> Bool {
        guard case .object(let members)? = try? JSONValue.parse(written + [UInt8(ascii: "}")]) else { return false }
        // Digests of the subject are made with another key here.
        return members.filter { $0.name != "ref" }.allSatisfy { data[$0.name] == $0.value }
    }

    // MARK: Fields

    private func field(_ path: String, _ difference: ExpectedDifference) -> [DifferenceOrigin] {
        if let key = zone(difference) ?? locale(difference) { return [key] }
        let emits = emits(difference)
        var best: (line: MappingLine, emit: Int, length: Int)?
        for emit in emits {
            for line in table.emits[emit].map {
                guard let length = Self.likeness(line.target.description, path), length > best?.length ?? 0 else {
                    continue
                }
                best = (line, emit, length)
            }
        }
        guard let best else { return emits.prefix(1).map { noLine(path, $0, difference) } }
        if let word = absentWord(best.line, best.emit, difference) { return [word] }
        if let row = CodeOrigin(table: table, record: record(difference)).origin(best.line, best.emit, difference) {
            return [row]
        }
        return [line(best.line, best.emit, path, difference)]
    }

    /// How much of a path a line's field is; `nil` where it is another.
    private static func likeness(_ target: String, _ path: String) -> Int? {
        if target == path { return target.count + 1 }
        if path.hasPrefix(target + ".") || path.hasPrefix(target + "[") { return target.count }
        // An object that is not there at all, by the first of its lines.
        return target.hasPrefix(path + ".") || target.hasPrefix(path + "[") ? 1 : nil
    }

    private func line(
        _ line: MappingLine,
        _ emit: Int,
        _ path: String,
        _ difference: ExpectedDifference
    ) -> DifferenceOrigin {
        let uses = line.expression.sourceUses(emit: emit)
        let member = path.dropFirst(line.target.description.count).drop { $0 == "." }.prefix { $0 != "." && $0 != "[" }
        let argument = PlaceMember.labels(of: String(member)).flatMap { labels in
            line.expression.calls.flatMap(\.arguments).first { $0.label.map(labels.contains) ?? false }
        }
        let own = argument.map { argument in uses.filter { $0.location == argument.value.location } } ?? uses
        let place = own.count == 1 ? own[0].location : argument?.location ?? line.location
        guard own.count == 1, let expected = difference.expected,
            let other = source(of: expected, difference, table.recordPath(of: own[0]).description, emit)
        else { return DifferenceOrigin(place, "this") }
        return DifferenceOrigin(own[0].location, "this", suggestion: other)
    }

    /// The only other field of the record that holds what is expected; `nil` where there is none or there are several.
    private func source(
        of expected: JSONValue,
        _ difference: ExpectedDifference,
        _ present: String,
        _ emit: Int
    ) -> String? {
        guard table.emits[emit].each == nil, table.emits[emit].columns == nil, let record = difference.record,
            let values = traces[difference.fixture]?.values[record]
        else { return nil }
        let fields = values.filter { $0.value.contains { ValueLikeness.matches($0, expected) } }.map(\.key)
        guard !fields.contains(present), fields.count == 1, let field = fields.first else { return nil }
        return traces[difference.fixture]?.spellings[field] ?? field
    }

    private func noLine(_ path: String, _ emit: Int, _ difference: ExpectedDifference) -> DifferenceOrigin {
        let name = difference.expected.flatMap { source(of: $0, difference, "", emit) } ?? "SourceField"
        let isExpected = difference.expected != nil
        return DifferenceOrigin(
            table.emits[emit].typeLocation,
            "this emit, which has no line for it,",
            fix: isExpected ? "add a line: \(path): \(name)" : nil
        )
    }

    /// Times that are the same but for their distance from UTC: the zone is another.
    private func zone(_ difference: ExpectedDifference) -> DifferenceOrigin? {
        guard let left = difference.expected?.stringValue, let right = difference.got?.stringValue,
            let place = table.keyLocations["timeZone"], let (time, offset) = Self.offset(left),
            let (other, otherOffset) = Self.offset(right), time == other, offset != otherOffset
        else { return nil }
        return DifferenceOrigin(place, "'timeZone'", fix: "name the zone whose times are at \(offset)")
    }

    /// A plain number of the record that comes as another, or not at all: the locale reads it otherwise.
    private func locale(_ difference: ExpectedDifference) -> DifferenceOrigin? {
        guard case .number(let wanted)? = difference.expected, wanted.contains("."), let number = difference.record,
            let place = table.keyLocations["locale"], let values = traces[difference.fixture]?.values[number],
            values.values.contains(where: { $0.contains { DigitForm.ascii($0) == wanted } })
        else { return nil }
        return DifferenceOrigin(
            place,
            "'locale', in which \(wanted) is read otherwise,",
            fix: "name the locale of the sender's numbers, such as en-IN"
        )
    }

    /// A time of day and its distance from UTC.
    private static func offset(_ text: String) -> (Substring, Substring)? {
        guard let mark = text.firstIndex(of: "T"),
            let sign = text[mark...].lastIndex(where: { $0 == "+" || $0 == "-" || $0 == "Z" })
        else { return nil }
        return (text[..<sign], text[sign...])
    }

    /// A value that is a word for "nothing", which the table does not have.
    private func absentWord(_ line: MappingLine, _ emit: Int, _ difference: ExpectedDifference) -> DifferenceOrigin? {
        guard let record = record(difference), difference.expected == nil || difference.got != nil else { return nil }
        let fields = record.emits.filter { $0.emit == emit }.flatMap(\.fields)
        let sources = fields.filter { $0.canonical == line.target.description }.flatMap(\.sources)
        guard let word = sources.map(\.text).first(where: { AbsentWord.isOne($0) && !$0.isEmpty }) else { return nil }
        let place = table.keyLocations["absent"] ?? line.location
        let isKey = table.keyLocations["absent"] != nil
        return DifferenceOrigin(
            place,
            isKey ? "'absent', which does not have '\(word)'," : "this",
            fix:
                "write: absent: [\((table.absent.filter { !$0.isEmpty } + [word]).map(Self.quoted).joined(separator: ", "))]"
        )
    }

    private static func quoted(_ word: String) -> String {
        word.allSatisfy { $0.isLetter || $0 == "/" || $0 == " " }
            && !["null", "true", "false", "yes", "no"].contains(word)
            ? word : "\"\(word)\""
    }

    // MARK: What stands beside the map

    private func identity(_ emit: Int, _ difference: ExpectedDifference) -> DifferenceOrigin {
        let rule = table.emits[emit].id
        let other = difference.expected.flatMap { source(of: $0, difference, rule.paths[0].description, emit) }
        return DifferenceOrigin(rule.location, "'id'", suggestion: rule.paths.count == 1 ? other : nil)
    }

    private func version(_ emit: Int) -> DifferenceOrigin {
        let rule = table.emits[emit]
        return rule.version.map { DifferenceOrigin($0.location, "'version'") }
            ?? DifferenceOrigin(rule.typeLocation, "an emit without 'version'")
    }

    private func urgency(_ difference: ExpectedDifference) -> DifferenceOrigin? {
        let wanted = difference.expected?.stringValue
        let rules = record(difference)?.urgencyRules ?? []
        let decided = rules.last?.holds == true ? rules.count - 1 : nil
        // A rule that decides rightly elsewhere is not the one; then one before it should have held.
        let earlier = table.urgency.indices.prefix(decided ?? table.urgency.count)
            .last { table.urgency[$0].urgency.name == wanted }
        if let decided, !rightRules.contains(decided) || earlier == nil {
            return DifferenceOrigin(
                table.urgency[decided].location,
                "this rule",
                suggestion: nil,
                fix: wanted.map { "write is: \($0), or mend the condition" }
            )
        }
        if let earlier {
            return DifferenceOrigin(table.urgency[earlier].location, "this rule does not hold, and the event")
        }
        return (table.keyLocations["urgency"] ?? table.keyLocations["emit"])
            .map { DifferenceOrigin($0, "no rule of 'urgency' holds, and the event") }
    }

    private func rejection(_ code: String, _ difference: ExpectedDifference) -> [DifferenceOrigin] {
        if code == "ID_MISSING", difference.isQuiet, case .rejected = difference.subject {
            return conditions(difference).extra("", emits(difference))
        }
        if difference.canonical == "recordId" || ["KEY_CONFLICT", "ID_MISSING"].contains(code) {
            return emits(difference).prefix(1).map { DifferenceOrigin(table.emits[$0].id.location, "'id'") }
        }
        if code == "VERSION_INVALID" { return emits(difference).prefix(1).map(version) }
        if let path = difference.canonical {
            var like = difference
            (like.expected, like.got) = (nil, nil)
            return field(path, like)
        }
        if code == "NO_RULE" { return conditions(difference).missing("") }
        guard let input = input(difference), table.inputs.indices.contains(input) else { return [] }
        return [DifferenceOrigin(table.inputs[input].location, "this entry of 'inputs'")]
    }
}
