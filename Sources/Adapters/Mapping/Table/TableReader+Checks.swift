import Formats

extension TableReader {
    /// What concerns more than one part of a table.
    mutating func check(_ table: MappingTable) {
        checkPrefixes(table)
        for emit in table.emits {
            checkEach(emit)
            checkColumns(emit, of: table)
        }
        if isWhole, let location = table.keyLocations["inputs"], table.inputs.isEmpty {
            problems.add(.missingKey, at: location, "'inputs' has at least one entry")
        }
        if isWhole, let location = table.keyLocations["emit"], table.emits.isEmpty {
            problems.add(.missingKey, at: location, "'emit' has at least one entry")
        }
    }

    /// Elements of one list that share the record's id and have no version would overwrite one another.
    private mutating func checkEach(_ emit: EmitRule) {
        guard let each = emit.each, emit.version == nil else { return }
        guard emit.id.paths.allSatisfy({ $0.up > 0 }), !emit.id.paths.isEmpty else { return }
        problems.add(
            .eachNeedsVersion,
            at: each.location,
            "an emit with 'each' needs a 'version', or a field of the element in its 'id'"
        )
    }

    /// Wide columns are columns of CSV, and what their headers tell is part of who the subject is.
    private mutating func checkColumns(_ emit: EmitRule, of table: MappingTable) {
        guard let columns = emit.columns else { return }
        if emit.each != nil {
            problems.add(.badValue, at: columns.location, "an emit has 'each' or 'columns', not both")
        }
        if !table.inputs.contains(where: { $0.description.format == .csv }) {
            problems.add(.otherFormat, at: columns.location, "'columns' are those of CSV, and no input is CSV")
        }
        let parts = columns.partNames + [RecordLayout.Group.headerField.description]
        let isToldApart = emit.id.paths.contains { $0.up == 0 && parts.contains($0.description) }
        if !isToldApart, !emit.id.paths.isEmpty {
            problems.add(
                .columnsNeedPart,
                at: emit.id.location,
                "the columns of a record would be one subject: name what tells them apart in 'id', such as "
                    + (columns.partNames.first ?? RecordLayout.Group.headerField.description)
            )
        }
    }

    private mutating func checkPrefixes(_ table: MappingTable) {
        let descriptions = table.inputDescriptions
        guard descriptions.contains(where: { $0.format == .xml }) else { return }
        let prefixes = descriptions.reduce(into: Set<String>()) { $0.formUnion($1.namespaces.keys) }
        for reference in sourceReferences(table) {
            for step in reference.path.steps {
                switch step {
                case .child(let name), .attribute(let name):
                    check(prefixOf: name, at: reference.location, among: prefixes)
                }
            }
        }
    }

    /// Every source field whose place in the table says that it is one; arguments are left to their converters.
    private func sourceReferences(_ table: MappingTable) -> [SourceReference] {
        var references = table.ignored
        for condition in table.skip.map(\.when) + table.urgency.map(\.when) + table.emits.compactMap(\.when) {
            references += (condition.all + condition.any).map { SourceReference(path: $0.field, location: $0.location) }
        }
        for emit in table.emits {
            references += emit.id.paths.map { SourceReference(path: $0, location: emit.id.location) }
            if let each = emit.each { references.append(each) }
            for expression in emit.map.map(\.expression) + [emit.version].compactMap({ $0 }) {
                guard case .source(let path) = expression.head else { continue }
                references.append(SourceReference(path: path, location: expression.location))
            }
        }
        return references
    }
}
