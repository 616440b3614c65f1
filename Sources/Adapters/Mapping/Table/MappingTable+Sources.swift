import Formats

extension MappingTable {
    /// Every source field that conditions, ids, versions and lines name, with its place; `ignore` and `aliases` do not count.
    package var sourceUses: [SourceUse] {
        var uses = (skip.map(\.when) + urgency.map(\.when)).flatMap { Self.uses($0, emit: nil) }
        for (index, emit) in emits.enumerated() {
            uses += emit.when.map { Self.uses($0, emit: index) } ?? []
            uses += emit.id.paths.map { SourceUse(path: $0, location: emit.id.location, emit: index) }
            for expression in [emit.version].compactMap(\.self) + emit.map.map(\.expression) {
                uses += expression.sourceUses(emit: index)
            }
        }
        return uses
    }

    private static func uses(_ condition: Condition, emit: Int?) -> [SourceUse] {
        (condition.all + condition.any).map { SourceUse(path: $0.field, location: $0.location, emit: emit) }
    }
}

extension FieldExpression {
    /// Every source field the expression names.
    package func sourceUses(emit: Int?) -> [SourceUse] {
        var uses: [SourceUse] = []
        switch head {
        case .source(let path): uses.append(SourceUse(path: path, location: location, emit: emit))
        case .call(let call): uses += Self.uses(call, isHead: true, emit: emit)
        }
        return uses + pipeline.flatMap { Self.uses($0, isHead: false, emit: emit) }
    }

    private static func uses(_ call: ConverterCall, isHead: Bool, emit: Int?) -> [SourceUse] {
        let arguments: [Argument]
        if isHead, ["firstOf", "join"].contains(call.name) {
            arguments = call.unlabelled
        } else if let declaration = ConverterCatalog.named(call.name) {
            let labels = declaration.parameters.filter { $0.kind == .source }.compactMap(\.label)
            let isPiped = isHead && declaration.isPiped && call.argument("date") == nil
            let first = isPiped ? Array(call.unlabelled.prefix(1)) : []
            arguments = first + call.arguments.filter { argument in argument.label.map(labels.contains) ?? false }
        } else {
            arguments = []
        }
        return arguments.compactMap { argument in
            (try? argument.value.sourcePath()).map {
                SourceUse(path: $0, location: argument.value.location, emit: emit)
            }
        }
    }
}
