import Contracts

/// Lines for what an event cannot do without and no field of the sample says: each is a question.
struct RequiredLines {
    private static let constants: [String: [String: String]] = [
        "missing-report": [
            "reportedAt": "const(unknown)", "source": "const(unknown)", "missingType": "const(unknown)",
            "status": "const(missing)",
            "lastSeen.at": "const(unknown)",
        ],
        "found-report": ["foundAt": "const(unknown)", "kind": "const(unknown)"],
        "concern": [
            "categories": "const(OTHER)", "verification": "const(unverified)", "reporter.role": "const(unknown)",
        ],
        "contact": [
            "channel": "const(phone)", "helpline": "const(other)", "callClass": "const(unknown)",
            "isChildContact": "const(true)",
        ],
        "case": [
            "openedAt": "const(unknown)", "authority.type": "const(unknown)", "status": "const(unknown)",
            "riskLevel": "const(unknown)",
            "classification": "const(unknown)",
        ],
        "placement": ["from": "const(unknown)", "kind": "const(unknown)", "reason": "const(unknown)"],
        "order": [
            "decidedAt": "const(unknown)", "kind": "const(other)", "authority.type": "const(unknown)",
            "state": "const(unknown)",
        ],
        "nutrition-measurement": ["measuredOn": "const(unknown)"],
        "adoption-stage": ["stageAt": "const(unknown)", "stage": "const(unknown)"],
        "institution": ["type": "const(unknown)"],
        "indicator": ["kind": "const(actual)", "unit": "const(count)", "code": "const(unknown)"],
        "beneficiary-feedback": [
            "calledAt": "const(unknown)", "callResult": "const(unknown)", "beneficiaryType": "const(unknown)",
            "programme": "const(unknown)", "centreCode": "const(unknown)",
        ],
    ]

    /// The lines that are missing from a map.
    static func missing(from lines: [ProposedLine], of schema: EventSchema, country: String) -> [ProposedLine] {
        let targets = Set(lines.map(\.target))
        var found: [ProposedLine] = []
        for path in CanonicalNeeds.required(schema) where !targets.contains(path) {
            if path == "child.sex" {
                found.append(ask(path, "const(unknown)"))
            } else if path.hasSuffix("place") || path == "area" {
                // A line of its own would need a field; records go out and say that nobody knows the place.
                guard !targets.contains(path + ".resolution") else { continue }
                var line = ask(path + ".resolution", "const(unresolved)")
                line.comment += "; write `\(path): place(…)` in its place where one does"
                found.append(line)
            } else if let constant = constants[schema.name]?[path] {
                found.append(ask(path, constant))
            }
        }
        if targets.contains(where: { $0.hasPrefix("child.") }), !targets.contains("child.sex"),
            !found.contains(where: { $0.target == "child.sex" })
        {
            found.append(ask("child.sex", "const(unknown)"))
        }
        for person in ["reporter", "caller", "producedBy", "broughtBy"]
        where targets.contains(where: { $0.hasPrefix(person + ".") }) && !targets.contains("\(person).role") {
            guard !found.contains(where: { $0.target == "\(person).role" }) else { continue }
            found.append(ask("\(person).role", "const(unknown)"))
        }
        if targets.contains(where: { $0.hasPrefix("authority.") }), !targets.contains("authority.type"),
            !found.contains(where: { $0.target == "authority.type" })
        {
            found.append(ask("authority.type", "const(unknown)"))
        }
        return found
    }

    /// Where nobody says where a child was last seen, the state and district of its home, as a question.
    static func placeOfHome(_ lines: [ProposedLine], _ fields: [FieldProposal], _ schema: EventSchema) -> ProposedLine?
    {
        guard let target = CanonicalNeeds.required(schema).first(where: { $0.hasSuffix("place") }),
            !lines.contains(where: { $0.target == target })
        else { return nil }
        let parts = ["district", "state"].compactMap { name in
            fields.first { $0.target == "child.address/\(name)" && ($0.verdict == .sure || $0.verdict == .likely) }
                .map { (name: name, path: $0.field.path) }
        }
        guard !parts.isEmpty else { return nil }
        let arguments = parts.map { "\($0.name): \(SourceText.expression($0.path))" }.joined(separator: ", ")
        return ProposedLine(
            target,
            "place(\(arguments))",
            sources: parts.map(\.path),
            isQuestion: true,
            "required, and no field was found to say it: is it where the home is?"
        )
    }

    /// The time an event of a type cannot do without, from whatever time a record has, as a question.
    static func anyTime(
        _ lines: [ProposedLine],
        _ fields: [FieldProposal],
        _ schema: EventSchema,
        _ assembler: LineAssembler
    ) -> ProposedLine? {
        let target = [
            "concern": "reportedAt", "contact": "startedAt", "case": "openedAt", "missing-report": "reportedAt",
            "found-report": "foundAt", "placement": "from",
        ][schema.name]
        guard let target, !lines.contains(where: { $0.target == target }) else { return nil }
        let dated = fields.filter {
            $0.field.kind == .date && $0.target != "child.birthDate" && !$0.field.traits.contains(.inList)
                && $0.verdict != .ignored
        }
        // When a record was made says more of when it began than any other time does.
        let made = ["registeredAt", "reportedAt", "provenance.observedAt"]
        let best = dated.first { field in
            made.contains { field.target == $0 } && (field.verdict == .sure || field.verdict == .likely)
        }
        let isAnyGood = ["concern", "contact"].contains(schema.name)
        let most = isAnyGood ? dated.max { $0.field.filled < $1.field.filled } : nil
        guard let field = best ?? most, let time = assembler.time(field) else { return nil }
        let name = field.field.name
        return ProposedLine(
            target,
            time.expression,
            sources: [field.field.path],
            isQuestion: true,
            "required: is \(name) that time?"
        )
    }

    private static func ask(_ target: String, _ expression: String) -> ProposedLine {
        ProposedLine(target, expression, isQuestion: true, "required, and no field of the sample was found to say it")
    }
}
