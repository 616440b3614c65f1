import Contracts

/// Sorts a table's lines into the schema's shape and tells which do not fit.
struct TargetTree {
    let root = TargetNode()
    private let schema: EventSchema
    private let scope: CompilationScope

    init(_ lines: [MappingLine], schema: EventSchema, scope: CompilationScope) {
        self.schema = schema
        self.scope = scope
        for line in lines { insert(line) }
    }

    private func insert(_ line: MappingLine) {
        var node = root
        var value = ValueSchema.object(schema.root, definition: nil)
        var isDerived = false
        for step in line.target.steps {
            switch step {
            case .child(let name):
                guard let property = member(name, of: value, line) else { return }
                value = property.value
                isDerived = property.isDerived
                node = node.child(name)
            case .element(let label):
                guard let element = element(label, of: value, line) else { return }
                value = element
                node = node.element(label)
            }
        }
        if isDerived || ["provenance", "quality"].contains(line.target.description) {
            scope.tell("FIELD_DERIVED", "'\(line.target)' is written by the gateway", at: line.location)
        } else if let first = node.line {
            scope.tell(
                "FIELD_TWICE",
                "'\(line.target)' is already filled in line \(first.location.line)",
                at: line.location
            )
        } else {
            node.line = line
        }
    }

    private func member(_ name: String, of value: ValueSchema, _ line: MappingLine) -> Property? {
        guard let shape = value.object else {
            scope.tell("FIELD_UNKNOWN", "'\(line.target)': what holds '\(name)' is \(value.phrase)", at: line.location)
            return nil
        }
        guard let property = shape[name] else {
            scope.tell(
                "FIELD_UNKNOWN",
                "'\(schema.reference)' has no field '\(line.target)'",
                at: line.location,
                suggestion: NearestName.of(name, among: shape.properties.map(\.name))
            )
            return nil
        }
        return property
    }

    private func element(_ label: String, of value: ValueSchema, _ line: MappingLine) -> ValueSchema? {
        guard case .array(let element, _, _, let key?) = value else {
            scope.tell("FIELD_UNKNOWN", "'\(line.target)': \(value.phrase) has no named elements", at: line.location)
            return nil
        }
        if case .string(let names)? = element.object?[key]?.value, !names.allowed.isEmpty,
            !names.allowed.contains(label)
        {
            scope.tell(
                "FIELD_UNKNOWN",
                "'\(line.target)': '\(label)' is none of \(names.allowed.joined(separator: ", "))",
                at: line.location,
                suggestion: NearestName.of(label, among: names.allowed)
            )
            return nil
        }
        return element
    }
}
