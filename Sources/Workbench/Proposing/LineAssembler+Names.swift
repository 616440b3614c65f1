extension LineAssembler {
    /// Lines of names: whole, or from the parts a source keeps apart.
    mutating func addNames() {
        addChild()
        for target in ["reporter.names", "caller.names", "producedBy.names", "broughtBy.names", "caseWorker.names"] {
            addPerson(target, call: "personName")
        }
        for relation in ["father", "mother", "guardian", "spouse", "sibling", "other"] {
            addPerson("child.relatedPersons[\(relation)]", call: "relatedPerson")
        }
    }

    private func first(_ target: String) -> FieldProposal? { byTarget[target]?.first }

    private mutating func addChild() {
        let full = first("child.names")
        let given = first("child.names/given")
        let middle = byTarget["child.names/middle"] ?? []
        let family = first("child.names/family")
        let second = byTarget["child.names/second"] ?? []
        let alias = first("child.names/alias")
        let aliasArgument = alias.map { "alias: \(SourceText.expression($0.field.path))" }
        if let whole = full {
            let call = aliasArgument.map { "personName(\($0))" } ?? "personName"
            add(
                "child.names",
                "\(SourceText.expression(whole.field.path)) | \(call)",
                of: [whole, alias].compactMap { $0 }
            )
            for part in [given, family].compactMap({ $0 }) + middle + second where Self.says(whole, part) {
                note(part, saidBy: whole)
            }
        } else if let given, let family, !second.isEmpty {
            // Two family names: a name of parts has one, so all of them together are the name, and nothing is lost.
            let parts = [given] + middle + [family] + second
            let texts = parts.map { SourceText.expression($0.field.path) }
            let call = aliasArgument.map { "personName(\($0))" } ?? "personName"
            add(
                "child.names",
                "join(\(texts.joined(separator: ", ")), with: \" \") | \(call)",
                of: parts + [alias].compactMap { $0 }
            )
        } else if let given {
            let parts = [given] + middle
            let texts = parts.map { SourceText.expression($0.field.path) }
            let head = parts.count > 1 ? "join(\(texts.joined(separator: ", ")), with: \" \")" : texts[0]
            let arguments = [family.map { "family: \(SourceText.expression($0.field.path))" }, aliasArgument].compactMap
            { $0 }
            let call = arguments.isEmpty ? "personName" : "personName(\(arguments.joined(separator: ", ")))"
            add("child.names", "\(head) | \(call)", of: parts + [family, alias].compactMap { $0 })
        } else if let family {
            add(
                "child.names",
                "\(SourceText.expression(family.field.path)) | personName",
                of: [family],
                "; the family name alone?",
                asks: true
            )
        } else if let alias {
            add(
                "child.names",
                "\(SourceText.expression(alias.field.path)) | personName",
                of: [alias],
                "; another name alone?",
                asks: true
            )
        }
    }

    /// Whether the values of one field hold those of another as words.
    private static func says(_ whole: FieldProposal, _ part: FieldProposal) -> Bool {
        let words = Set(whole.field.values.flatMap { $0.split(separator: " ").map { TextFolding.folded(String($0)) } })
        let parts = part.field.values.compactMap {
            $0.split(separator: " ").first.map { TextFolding.folded(String($0)) }
        }
        return !parts.isEmpty && parts.count { words.contains($0) } * 2 > parts.count
    }

    private mutating func addPerson(_ target: String, call: String) {
        let full = first(target)
        let parts = [first(target + "/given"), first(target + "/family")].compactMap { $0 }
        if let full, parts.allSatisfy({ Self.says(full, $0) }) {
            add(target, "\(SourceText.expression(full.field.path)) | \(call)", of: [full])
            for part in parts { note(part, saidBy: full) }
        } else if let full, let part = parts.first {
            // A name beside a given name is the family name, and the other way round.
            let isGiven = part.target?.hasSuffix("/given") ?? false
            let both = (isGiven ? [part, full] : [full, part]).map { SourceText.expression($0.field.path) }
            add(target, "join(\(both.joined(separator: ", ")), with: \" \") | \(call)", of: [full, part])
        } else if !parts.isEmpty {
            let texts = parts.map { SourceText.expression($0.field.path) }
            let head = parts.count > 1 ? "join(\(texts.joined(separator: ", ")), with: \" \")" : texts[0]
            add(target, "\(head) | \(call)", of: parts)
        }
    }
}
